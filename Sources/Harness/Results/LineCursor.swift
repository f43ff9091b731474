/// A place in a line that is read from its beginning on, as `RunFileWriter` lays lines out.
struct LineCursor {
    let text: UnsafeRawBufferPointer
    var index = 0

    var isAtEnd: Bool { index == text.count }

    /// Steps behind a word; false where it does not stand here.
    mutating func take(_ word: StaticString) -> Bool {
        let count = word.utf8CodeUnitCount
        guard index + count <= text.count else { return false }
        for offset in 0..<count where text[index + offset] != word.utf8Start[offset] { return false }
        index += count
        return true
    }

    /// Steps behind a number of at most 15 digits.
    mutating func number() -> Int? {
        let start = index
        var value = 0
        while index < text.count, index < start + 15, text[index] &- 0x30 < 10 {
            value = value * 10 + Int(text[index] - 0x30)
            index += 1
        }
        return index > start ? value : nil
    }

    /// Steps behind an outcome and the quote that ends it.
    mutating func outcome() -> Outcome? {
        if take(#"pass""#) { return .pass }
        return Outcome.allCases.first { outcome in
            let word = Array(outcome.rawValue.utf8) + [UInt8(ascii: "\"")]
            guard text[index...].starts(with: word) else { return false }
            index += word.count
            return true
        }
    }
}
