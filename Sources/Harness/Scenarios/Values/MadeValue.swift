public import HTTPMessages
public import JSON

/// Values that are made when they are asked for: `${new.uuid}`, `${now - 1 day}`, `${run}`.
public struct MadeValue: Sendable {
    /// What no other run has; letters and digits.
    public var run: String
    /// The clock.
    public var now: @Sendable () -> Instant
    /// Sixteen random bytes.
    public var random: @Sendable () -> [UInt8]

    /// Creates a maker of values from a run's mark, a clock and a source of random bytes.
    public init(run: String, now: @escaping @Sendable () -> Instant, random: @escaping @Sendable () -> [UInt8]) {
        self.run = run
        self.now = now
        self.random = random
    }

    /// The names as an author writes them.
    static let names = ["new.uuid", "new.id", "new.identifier", "now", "now - 1 day", "now + 1 hour", "today", "run"]

    static func isKnown(_ name: String) -> Bool {
        ["new.uuid", "new.id", "new.identifier", "today", "run"].contains(name) || offset(name) != nil
    }

    /// The value for a name; nil where it is none of these.
    public func value(_ name: String) -> JSONValue? {
        switch name {
        case "run": return .string(run)
        case "new.uuid": return .string(uuid)
        case "new.id": return .string(hex(random()))
        case "new.identifier": return .string("assay-\(run)-\(hex(Array(random().prefix(6))))")
        case "today": return .string(String(now().fhir(decimals: 0).prefix(10)))
        default: return Self.offset(name).map { .string(now().adding(seconds: $0).fhir()) }
        }
    }

    /// The seconds in `now`, `now - 1 day`, `now + 30 seconds`; nil where the name is none of these.
    private static func offset(_ name: String) -> Int? {
        let words = name.split(separator: " ").map(String.init)
        guard words.first == "now" else { return nil }
        if words.count == 1 { return 0 }
        guard words.count == 4, let sign = ["-": -1, "+": 1][words[1]], let count = Int(words[2]), count < 1_000_000,
            let unit = ["second": 1, "minute": 60, "hour": 3600, "day": 86_400, "week": 604_800][singular(words[3])]
        else { return nil }
        return sign * count * unit
    }

    private static func singular(_ word: String) -> String { word.hasSuffix("s") ? String(word.dropLast()) : word }

    /// A random UUID. <https://www.rfc-editor.org/rfc/rfc9562#section-5.4>
    private var uuid: String {
        var bytes = random()
        bytes[6] = bytes[6] & 0x0F | 0x40
        bytes[8] = bytes[8] & 0x3F | 0x80
        let digits = Array(hex(bytes))
        let groups = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32]
        return groups.map { String(digits[$0]) }.joined(separator: "-")
    }

    private func hex(_ bytes: [UInt8]) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
