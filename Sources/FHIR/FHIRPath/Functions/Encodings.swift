import JSON

extension Function {
    /// <http://hl7.org/fhirpath/#additional-string-functions>
    static let encodings: [Function] = [
        Function("encode", 1) { (call) throws(PathError) in
            try ofTexts(call) { (texts) in
                switch texts[1] {
                case "hex": .string(Hexadecimal.encoded(texts[0].utf8))
                case "base64": .string(Base64.encoded(Array(texts[0].utf8), Base64.standard))
                case "urlbase64": .string(Base64.encoded(Array(texts[0].utf8), Base64.urlSafe))
                default: nil
                }
            }
        },
        Function("decode", 1) { (call) throws(PathError) in
            try ofTexts(call) { (texts) in
                let bytes: [UInt8]? =
                    switch texts[1] {
                    case "hex": Hexadecimal.decoded(Array(texts[0].utf8))
                    case "base64": Base64.decoded(texts[0], Base64.standard)
                    case "urlbase64": Base64.decoded(texts[0], Base64.urlSafe)
                    default: nil
                    }
                return bytes.flatMap { String(validating: $0, as: UTF8.self) }.map(Item.string)
            }
        },
        Function("escape", 1) { (call) throws(PathError) in
            try ofTexts(call) { (texts) in
                switch texts[1] {
                case "html": .string(Escapes.html(texts[0]))
                case "json": .string(Escapes.json(texts[0]))
                default: nil
                }
            }
        },
        Function("unescape", 1) { (call) throws(PathError) in
            try ofTexts(call) { (texts) in
                switch texts[1] {
                case "html": .string(Escapes.fromHTML(texts[0]))
                case "json": Escapes.fromJSON(texts[0]).map(Item.string)
                default: nil
                }
            }
        },
    ]
}

private enum Hexadecimal {
    static func encoded(_ bytes: some Sequence<UInt8>) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    static func decoded(_ digits: [UInt8]) -> [UInt8]? {
        guard digits.count.isMultiple(of: 2) else { return nil }
        var bytes: [UInt8] = []
        for index in stride(from: 0, to: digits.count, by: 2) {
            let pair = String(decoding: digits[index...(index + 1)], as: UTF8.self)
            guard digits[index] != UInt8(ascii: "+"), let byte = UInt8(pair, radix: 16) else { return nil }
            bytes.append(byte)
        }
        return bytes
    }
}

/// <https://www.rfc-editor.org/rfc/rfc4648#section-4>
private enum Base64 {
    private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789".utf8)
    static let standard = letters + Array("+/".utf8)
    static let urlSafe = letters + Array("-_".utf8)

    static func encoded(_ bytes: [UInt8], _ alphabet: [UInt8]) -> String {
        var result: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            var bits = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
            bits <<= UInt32(8 * (3 - group.count))
            for digit in 0..<4 {
                result.append(
                    digit <= group.count ? alphabet[Int(bits >> UInt32(18 - 6 * digit) & 63)] : UInt8(ascii: "="))
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    static func decoded(_ text: String, _ alphabet: [UInt8]) -> [UInt8]? {
        var values = [UInt8?](repeating: nil, count: 256)
        for (value, letter) in alphabet.enumerated() { values[Int(letter)] = UInt8(value) }
        let digits = text.utf8.filter { $0 != UInt8(ascii: "=") }
        guard text.utf8.count.isMultiple(of: 4), text.utf8.count - digits.count <= 2, digits.count % 4 != 1 else {
            return nil
        }
        var (result, bits, count) = ([UInt8](), UInt32(0), 0)
        for digit in digits {
            guard let value = values[Int(digit)] else { return nil }
            bits = bits << 6 | UInt32(value)
            count += 6
            if count >= 8 {
                count -= 8
                result.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
            }
        }
        return result
    }
}

private enum Escapes {
    private static let entities: [(String, UInt8)] = [
        ("&lt;", UInt8(ascii: "<")), ("&gt;", UInt8(ascii: ">")), ("&quot;", UInt8(ascii: "\"")),
        ("&#39;", UInt8(ascii: "'")), ("&amp;", UInt8(ascii: "&")),
    ]

    static func html(_ text: String) -> String {
        var result: [UInt8] = []
        for byte in text.utf8 {
            if let entity = entities.first(where: { $0.1 == byte }) {
                result += entity.0.utf8
            } else {
                result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    static func fromHTML(_ text: String) -> String {
        var (rest, result) = (Array(text.utf8)[...], [UInt8]())
        while let byte = rest.first {
            if byte == UInt8(ascii: "&"), let entity = entities.first(where: { rest.starts(with: $0.0.utf8) }) {
                result.append(entity.1)
                rest.removeFirst(entity.0.utf8.count)
            } else {
                result.append(byte)
                rest.removeFirst()
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    static func json(_ text: String) -> String {
        String(JSONValue.string(text).text().dropFirst().dropLast())
    }

    /// Quotes and line ends may stand as they are.
    static func fromJSON(_ text: String) -> String? {
        var (quoted, isEscaped) = ("\"", false)
        for scalar in text.unicodeScalars {
            let needsEscape = !isEscaped && (scalar == "\"" || scalar.value < 0x20)
            quoted += needsEscape ? json(String(scalar)) : String(scalar)
            isEscaped = scalar == "\\" && !isEscaped
        }
        return (try? JSONValue(parsing: quoted + "\""))?.string
    }
}
