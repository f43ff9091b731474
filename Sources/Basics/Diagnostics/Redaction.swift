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
    private let needles: [Needle]
    /// Shorter texts hold nothing that is looked for.
    private let minBytes: Int
    /// Those of the secrets that a spelling changes.
    private let spelt: [(spelling: Spelling, secrets: [[UInt8]])]

    /// Creates a redaction of the secrets given; secrets of fewer than ``shortest`` bytes are not looked for.
    public init(_ secrets: some Sequence<Secret>) {
        self.init(secrets.map { Array($0.reveal().utf8) }.filter { $0.count >= Self.shortest })
    }

    private init(_ secrets: [[UInt8]]) {
        self.secrets = secrets
        needles = (secrets + secrets.flatMap(Base64.traces)).map(Needle.init)
        minBytes = needles.map(\.bytes.count).min() ?? .max
        spelt = Spelling.allCases.map { spelling in
            (spelling, secrets.filter { $0.contains(where: spelling.changes) })
        }
    }

    /// A redaction of the secrets of both.
    public func adding(_ other: Redaction) -> Redaction { Redaction(secrets + other.secrets) }

    /// Whether there is nothing to replace.
    public var isEmpty: Bool { secrets.isEmpty }

    /// The text with every secret in it replaced by `<secret>`.
    public func callAsFunction(_ text: String) -> String {
        guard text.utf8.count >= minBytes else { return text }
        let bytes = Array(text.utf8)
        let found = places(in: bytes)
        return found.isEmpty ? text : String(decoding: found.replaced(in: bytes), as: UTF8.self)
    }

    /// The bytes with every secret in them replaced by `<secret>`.
    ///
    /// - Parameters:
    ///   - bytes: A text, or anything else.
    ///   - isCut: Whether the bytes are a piece of a longer text, so that the end of a secret may stand at their
    ///     beginning and the beginning of one at their end; such parts are replaced too, from ``shortest`` bytes on.
    /// - Returns: The same bytes where no secret is in them.
    public func callAsFunction(_ bytes: [UInt8], isCut: Bool = false) -> [UInt8] {
        var found = places(in: bytes)
        if isCut { for needle in needles { found.addPart(of: needle.bytes, in: bytes) } }
        return found.replaced(in: bytes)
    }

    private func places(in bytes: [UInt8]) -> Places {
        var found = Places()
        for needle in needles { found.add(needle, in: bytes) }
        for (spelling, secrets) in spelt where !secrets.isEmpty && spelling.occurs(in: bytes) {
            for secret in secrets { found.add(secret, spelt: spelling, in: bytes) }
        }
        return found
    }
}

/// What is looked for, by that of its bytes which is rarest in JSON: most texts hold no secret, and are soon done with.
private struct Needle {
    let bytes: [UInt8]
    let rarest: Int

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        rarest = bytes.indices.max { Self.rarity(bytes[$0]) < Self.rarity(bytes[$1]) } ?? 0
    }

    private static func rarity(_ byte: UInt8) -> Int {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"): 0
        case UInt8(ascii: "0")...UInt8(ascii: "9"), 0...0x20: 1
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): 3
        default: "\":,.-_/{}[]\\".utf8.contains(byte) ? 1 : 2
        }
    }
}

/// Where secrets stand in a text.
private struct Places {
    private var ranges: [Range<Int>] = []

    var isEmpty: Bool { ranges.isEmpty }

    private mutating func add(_ range: Range<Int>) {
        if let last = ranges.last, last.overlaps(range), last.lowerBound <= range.lowerBound {
            ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
        } else {
            ranges.append(range)
        }
    }

    /// Adds every place of a needle, those that overlap included.
    mutating func add(_ needle: Needle, in bytes: [UInt8]) {
        let count = needle.bytes.count
        guard bytes.count >= count else { return }
        bytes.withUnsafeBytes { text in
            guard let base = text.baseAddress else { return }
            let last = base + (text.count - count)
            var start = base
            // because every search and comparison lies between `base` and the end of the text
            while start <= last,
                let hit = memchr(start + needle.rarest, Int32(needle.bytes[needle.rarest]), last - start + 1)
            {
                start = UnsafeRawPointer(hit) - needle.rarest
                if memcmp(start, needle.bytes, count) == 0 { add((start - base)..<(start - base + count)) }
                start += 1
            }
        }
    }

    /// Adds every place where a secret is spelt that way.
    mutating func add(_ secret: [UInt8], spelt spelling: Spelling, in bytes: [UInt8]) {
        let beginnings = spelling.marks + [secret[0]]
        for start in bytes.indices where beginnings.contains(bytes[start]) {
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

    /// The bytes at which something spelt this way begins.
    var marks: [UInt8] {
        switch self {
        case .percentEncoded: [UInt8(ascii: "%"), UInt8(ascii: "+")]
        case .escaped: [UInt8(ascii: "\\")]
        }
    }

    /// Whether anything in the text may be spelt this way.
    func occurs(in bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBytes { text in
            guard let base = text.baseAddress else { return false }
            return marks.contains { memchr(base, Int32($0), text.count) != nil }
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
