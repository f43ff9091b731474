/// Percent-encoding by RFC 3986, nothing more and nothing less. <https://www.rfc-editor.org/rfc/rfc3986#section-2>
public enum PercentEncoding {
    /// The text with everything but unreserved characters encoded; right for a name or value in a query, or a path segment.
    public static func encode(_ text: String) -> String {
        encode(text) { isUnreserved($0) }
    }

    /// The text encoded as a query's value, but for `allowed`, which is left as it is.
    public static func encode(_ text: String, allowing allowed: String) -> String {
        encode(text) { isUnreserved($0) || allowed.utf8.contains($0) }
    }

    private static func encode(_ text: String, isKept: (UInt8) -> Bool) -> String {
        let hex = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            if isKept(byte) {
                bytes.append(byte)
            } else {
                bytes += [UInt8(ascii: "%"), hex[Int(byte >> 4)], hex[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The text with `%XX` decoded, and `+` as a space where `plusIsSpace`, as HTML forms write it.
    ///
    /// - Returns: nil where a `%` is not followed by two hexadecimal digits, or where the result is not UTF-8.
    public static func decode(_ text: some StringProtocol, plusIsSpace: Bool = false) -> String? {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%") {
                guard let high = rest.popFirst().flatMap(hexValue), let low = rest.popFirst().flatMap(hexValue) else { return nil }
                bytes.append(high << 4 | low)
            } else {
                bytes.append(plusIsSpace && byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
            }
        }
        return String(validating: bytes, as: UTF8.self)
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"):
            true
        default: false
        }
    }

    private static func hexValue(_ digit: UInt8) -> UInt8? {
        Character(Unicode.Scalar(digit)).hexDigitValue.map(UInt8.init)
    }
}

/// The parameters of a query, in order, repeated names included.
public struct Query: Hashable, Sendable {
    /// One parameter, decoded.
    public struct Parameter: Hashable, Sendable {
        /// The name.
        public var name: String
        /// The value.
        public var value: String

        /// Creates a parameter.
        public init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    /// The parameters in order.
    public var parameters: [Parameter]

    /// Creates a query from parameters in order.
    public init(_ parameters: [Parameter] = []) { self.parameters = parameters }

    /// Decodes what follows the `?` of a URL, or a form's body; a `+` is a space. nil where it is not well encoded.
    public init?(decoding text: some StringProtocol) {
        parameters = []
        for part in text.split(separator: "&") {
            let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = PercentEncoding.decode(pair[0], plusIsSpace: true),
                let value = PercentEncoding.decode(pair.count > 1 ? pair[1] : "", plusIsSpace: true)
            else { return nil }
            parameters.append(Parameter(name: name, value: value))
        }
    }

    /// The value of the first parameter of that name.
    public subscript(name: String) -> String? { parameters.first { $0.name == name }?.value }

    /// The values of all parameters of that name, in order.
    public func all(_ name: String) -> [String] { parameters.filter { $0.name == name }.map(\.value) }

    /// The text to put behind a `?`: names and values percent-encoded, but for what FHIR writes plainly (`:`, `,`, `$`, `/`).
    public var encoded: String {
        parameters.map { parameter in
            let name = PercentEncoding.encode(parameter.name, allowing: ":")
            return name + "=" + PercentEncoding.encode(parameter.value, allowing: ":,/$")
        }.joined(separator: "&")
    }
}
