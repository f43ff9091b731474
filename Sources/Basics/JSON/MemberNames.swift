import Glibc

/// Long names met before in a text, since the same few come again and again.
///
/// It keeps 32, a new one taking the place of an old one.
struct NameCache {
    private struct Slot {
        var written = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
        var name = ""
    }

    private var slots: [Slot] = []
    private let isTextLong: Bool

    /// Creates a cache for a text of so many bytes; in a short one, few names come again.
    init(textBytes: Int) { isTextLong = textBytes >= 4096 }

    /// Whether to look for a name here: up to 15 bytes, a `String` needs no allocation anyway.
    @inline(__always)
    func isWorthwhile(for written: UnsafeBufferPointer<UInt8>) -> Bool { written.count > 15 && isTextLong }

    /// The name that was kept for these bytes, which must lie in the text that is parsed.
    func find(_ written: UnsafeBufferPointer<UInt8>) -> String? {
        guard !slots.isEmpty else { return nil }
        let slot = slots[Self.index(written)]
        // because both buffers lie in the text, which stays where it is while it is parsed
        guard slot.written.count == written.count, let left = slot.written.baseAddress, let right = written.baseAddress,
            memcmp(left, right, written.count) == 0
        else { return nil }
        return slot.name
    }

    /// Keeps a name for these bytes, which must lie in the text that is parsed.
    mutating func keep(_ name: String, writtenAs written: UnsafeBufferPointer<UInt8>) {
        if slots.isEmpty { slots = Array(repeating: Slot(), count: 32) }
        slots[Self.index(written)] = Slot(written: written, name: name)
    }

    private static func index(_ written: UnsafeBufferPointer<UInt8>) -> Int { hash(of: written) & 31 }

    /// Tells the few hundred names of FHIR apart well enough, from their length and three of their bytes.
    @inline(__always)
    static func hash(of name: UnsafeBufferPointer<UInt8>) -> Int {
        let count = name.count
        guard count > 0 else { return 0 }
        return count &+ Int(name[0]) &* 3 &+ Int(name[count / 2]) &* 7 &+ Int(name[count - 1]) &* 31
    }
}

/// Which names an object has had so far.
struct NamesSeen {
    /// One bit for each hash: a name whose bit is not set is new.
    private var bits: UInt64 = 0
    /// The names of an object with many; looking through its members each time would cost the square of their number.
    private var many: Set<JSONValue>?

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
        var names = many.take() ?? []
        if names.isEmpty { members.forEach(from: start) { names.insert(.string($0.name)) } }
        let isNew = names.insert(.string(name)).inserted
        many = names
        return !isNew
    }
}
