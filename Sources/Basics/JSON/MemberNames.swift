import Glibc

/// Names met before in a text, since the same few come again and again.
///
/// It keeps 64 and lets a new one take the place of an old one.
struct NameCache {
    private struct Slot {
        var written = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
        var name = ""
    }

    private var slots = Array(repeating: Slot(), count: 64)
    /// The hash of the name that was asked for last.
    var lastHash = 0

    /// The name that was kept for these bytes, which must lie in the text that is parsed.
    mutating func find(_ written: UnsafeBufferPointer<UInt8>) -> String? {
        lastHash = Self.hash(written)
        let slot = slots[lastHash & 63]
        // because both buffers lie in the text, which stays where it is while it is parsed
        guard slot.written.count == written.count, let left = slot.written.baseAddress, let right = written.baseAddress,
            memcmp(left, right, written.count) == 0
        else { return nil }
        return slot.name
    }

    /// Keeps the name that was asked for last.
    mutating func keep(_ name: String, writtenAs written: UnsafeBufferPointer<UInt8>) {
        slots[lastHash & 63] = Slot(written: written, name: name)
    }

    /// Tells the few hundred names of FHIR apart well enough, from their length and four of their bytes.
    static func hash(_ name: UnsafeBufferPointer<UInt8>) -> Int {
        let count = name.count
        guard count > 0 else { return 0 }
        let ends = Int(name[0]) &* 31 &+ Int(name[count - 1])
        return (ends &* 31 &+ Int(name[count / 2])) &* 31 &+ Int(name[count / 3]) &+ count
    }
}

/// Which names an object has had so far.
struct NamesSeen {
    /// One bit for each hash: a name whose bit is not set is new.
    private var bits: UInt64 = 0
    /// The names of an object with many; looking through its members each time would cost the square of their number.
    private var many: Set<JSONValue> = []

    /// Whether the object whose members lie in the stack from `start` on has had this name; from now on it has.
    mutating func isRepeated(
        _ name: String, hash: Int, in members: borrowing PartStack<JSONObject.Member>, since start: Int
    ) -> Bool {
        if members.count - start >= 64 { return isRepeatedOfMany(name, in: members, since: start) }
        let bit: UInt64 = 1 << UInt64(truncatingIfNeeded: hash & 63)
        defer { bits |= bit }
        return bits & bit != 0 && members.contains(from: start) { isSameText($0.name, name) }
    }

    private mutating func isRepeatedOfMany(
        _ name: String, in members: borrowing PartStack<JSONObject.Member>, since start: Int
    ) -> Bool {
        if many.isEmpty { members.forEach(from: start) { many.insert(.string($0.name)) } }
        return !many.insert(.string(name)).inserted
    }
}
