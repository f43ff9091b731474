import Glibc

/// Replaces known secrets in texts by `<secret>`, in every spelling in which messages carry them.
///
/// It finds them as they are, percent-encoded, with the escapes of JSON, and within base64, as in basic credentials. In
/// base64 a letter at each end, which holds bits of what stands beside the secret too, may stay.
public struct Redaction: Sendable {
    /// Secrets of fewer bytes are not looked for: they would be found everywhere.
    public static let shortest = 4

    private let secrets: [[UInt8]]
    /// The secrets and what base64 makes of them.
    private let needles: [[UInt8]]

    /// Creates a redaction of the secrets given; secrets of fewer than ``shortest`` bytes are not looked for.
    public init(_ secrets: some Sequence<Secret>) {
        self.secrets = secrets.map { Array($0.reveal().utf8) }.filter { $0.count >= Self.shortest }
        needles = self.secrets + self.secrets.flatMap(Base64.traces)
    }

    /// Whether there is nothing to replace.
    public var isEmpty: Bool { secrets.isEmpty }

    /// The text with every secret in it replaced by `<secret>`.
    public func callAsFunction(_ text: String) -> String {
        secrets.isEmpty ? text : String(decoding: callAsFunction(Array(text.utf8)), as: UTF8.self)
    }

    /// The bytes with every secret in them replaced by `<secret>`.
    ///
    /// - Parameters:
    ///   - bytes: A text, or anything else.
    ///   - isCut: Whether the bytes are a piece of a longer text, so that the end of a secret may stand at their
    ///     beginning and the beginning of one at their end; such parts are replaced too, from ``shortest`` bytes on.
    /// - Returns: The same bytes where no secret is in them.
    public func callAsFunction(_ bytes: [UInt8], isCut: Bool = false) -> [UInt8] {
        var found = Places()
        for needle in needles { found.add(needle, in: bytes) }
        for spelling in Spelling.allCases where bytes.contains(where: spelling.marks) {
            for secret in secrets where secret.contains(where: spelling.changes) {
                found.add(secret, spelt: spelling, in: bytes)
            }
        }
        if isCut { for needle in needles { found.addPart(of: needle, in: bytes) } }
        return found.replaced(in: bytes)
    }
}

/// Where secrets stand in a text.
private struct Places {
    private var ranges: [Range<Int>] = []

    private mutating func add(_ range: Range<Int>) {
        if let last = ranges.last, last.overlaps(range), last.lowerBound <= range.lowerBound {
            ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
        } else {
            ranges.append(range)
        }
    }

    /// Adds every place of a needle, those that overlap included.
    mutating func add(_ needle: [UInt8], in bytes: [UInt8]) {
        bytes.withUnsafeBytes { text in
            guard var start = text.baseAddress else { return }
            let end = start + text.count
            // because every search and comparison lies between `start` and the end of the text
            while let hit = memchr(start, Int32(needle[0]), end - start).map({ UnsafeRawPointer($0) }),
                end - hit >= needle.count
            {
                let offset = text.count - (end - hit)
                if memcmp(hit, needle, needle.count) == 0 { add(offset..<(offset + needle.count)) }
                start = hit + 1
            }
        }
    }

    /// Adds every place where a secret is spelt that way.
    mutating func add(_ secret: [UInt8], spelt spelling: Spelling, in bytes: [UInt8]) {
        for start in bytes.indices {
            var index = start
            let isHere = secret.allSatisfy { wanted in
                guard index < bytes.count else { return false }
                let (byte, next) = spelling.read(bytes, at: index)
                index = next
                return byte == wanted
            }
            if isHere { add(start..<index) }
        }
    }

    /// Adds the end of a needle at the beginning of the text, and the beginning of one at its end.
    mutating func addPart(of needle: [UInt8], in bytes: [UInt8]) {
        let lengths = stride(from: min(needle.count - 1, bytes.count), through: Redaction.shortest, by: -1)
        if let length = lengths.first(where: { bytes.starts(with: needle.suffix($0)) }) { add(0..<length) }
        if let length = lengths.first(where: { bytes.suffix($0).elementsEqual(needle.prefix($0)) }) {
            add((bytes.count - length)..<bytes.count)
        }
    }

    /// The text with one `<secret>` for each place, places that overlap being one.
    func replaced(in bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var end = 0
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where range.upperBound > end {
            if range.lowerBound >= end { result += bytes[end..<range.lowerBound] + Array("<secret>".utf8) }
            end = range.upperBound
        }
        return end == 0 ? bytes : result + bytes[end...]
    }
}

/// How a format spells the bytes of a text that it carries.
private enum Spelling: CaseIterable {
    /// `%41`, and `+` for a space. <https://www.rfc-editor.org/rfc/rfc3986#section-2.1>
    case percentEncoded
    /// `\"` and its like. <https://www.rfc-editor.org/rfc/rfc8259#section-7>
    case escaped

    /// Whether a text that has this byte may be spelt this way.
    func marks(_ byte: UInt8) -> Bool {
        switch self {
        case .percentEncoded: byte == UInt8(ascii: "%") || byte == UInt8(ascii: "+")
        case .escaped: byte == UInt8(ascii: "\\")
        }
    }

    /// Whether the byte of a secret may look different when spelt this way.
    func changes(_ byte: UInt8) -> Bool {
        switch self {
        case .percentEncoded: !(byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26)
        case .escaped: byte < 0x20 || byte == 0x7F || "\"\\/<>&'".utf8.contains(byte)
        }
    }

    /// The byte that is spelt at `index`, and where the next one begins.
    func read(_ bytes: [UInt8], at index: Int) -> (byte: UInt8, next: Int) {
        let byte = bytes[index]
        switch (self, byte) {
        case (.percentEncoded, UInt8(ascii: "+")): return (0x20, index + 1)
        case (.percentEncoded, UInt8(ascii: "%")):
            return hexadecimal(bytes.dropFirst(index + 1).prefix(2)).map { ($0, index + 3) } ?? (byte, index + 1)
        case (.escaped, UInt8(ascii: "\\")): return escape(bytes.dropFirst(index + 1)) ?? (byte, index + 1)
        default: return (byte, index + 1)
        }
    }

    private func escape(_ rest: ArraySlice<UInt8>) -> (byte: UInt8, next: Int)? {
        guard let letter = rest.first else { return nil }
        if letter == UInt8(ascii: "u") {
            guard rest.dropFirst().starts(with: "00".utf8) else { return nil }
            return hexadecimal(rest.dropFirst(3).prefix(2)).map { ($0, rest.startIndex + 5) }
        }
        let escapes = zip("nrtbf".utf8, [0x0A, 0x0D, 0x09, 0x08, 0x0C] as [UInt8])
        return (escapes.first { $0.0 == letter }?.1 ?? letter, rest.startIndex + 1)
    }

    private func hexadecimal(_ digits: ArraySlice<UInt8>) -> UInt8? {
        digits.count == 2 ? UInt8(String(decoding: digits, as: UTF8.self), radix: 16) : nil
    }
}

/// Base64, as far as it is needed to find a secret in it. <https://www.rfc-editor.org/rfc/rfc4648#section-4>
private enum Base64 {
    /// The letters that stand for the secret alone, whatever stands around it: one for each of three offsets and alphabets.
    static func traces(of secret: [UInt8]) -> [[UInt8]] {
        ["+/", "-_"].flatMap { lastLetters in (0..<3).map { trace(of: secret, offset: $0, lastLetters: lastLetters) } }
            .filter { $0.count >= Redaction.shortest }
    }

    private static func trace(of secret: [UInt8], offset: Int, lastLetters: String) -> [UInt8] {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789\(lastLetters)".utf8)
        let bits = (Array(repeating: 0, count: offset) + secret).flatMap { byte in (0..<8).map { byte >> (7 - $0) & 1 }
        }
        let first = (offset * 8 + 5) / 6
        return (first..<max(first, bits.count / 6)).map { letter in
            alphabet[Int(bits[(letter * 6)..<(letter * 6 + 6)].reduce(0) { $0 << 1 | $1 })]
        }
    }
}
