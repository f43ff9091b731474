/// What the beginning of a step's line says, read without parsing the rest of it.
///
/// It works on lines as `RunFileWriter` lays them out; a line with other spacing or order is parsed whole instead.
struct StepPrefix {
    /// The longest such beginning, in bytes.
    static let maxBytes = 128

    var place: StepPlace
    var outcome: Outcome

    /// Reads a line's beginning; nil where it is no step, or laid out otherwise.
    init?(_ line: UnsafeRawBufferPointer) {
        var cursor = Cursor(text: line)
        guard cursor.take(#"{"event":"step","scenario":"#), let scenario = cursor.number() else { return nil }
        if cursor.take(#","test":"#) {
            guard let test = cursor.number() else { return nil }
            place = StepPlace(scenario: scenario, phase: .test(test))
        } else if cursor.take(#","phase":"setup""#) {
            place = StepPlace(scenario: scenario, phase: .setup)
        } else if cursor.take(#","phase":"cleanup""#) {
            place = StepPlace(scenario: scenario, phase: .cleanup)
        } else {
            return nil
        }
        guard cursor.take(#","outcome":""#), let outcome = cursor.outcome() else { return nil }
        self.outcome = outcome
    }

    private struct Cursor {
        let text: UnsafeRawBufferPointer
        var index = 0

        mutating func take(_ word: StaticString) -> Bool {
            let count = word.utf8CodeUnitCount
            guard index + count <= text.count else { return false }
            for offset in 0..<count where text[index + offset] != word.utf8Start[offset] { return false }
            index += count
            return true
        }

        mutating func number() -> Int? {
            let start = index
            var value = 0
            while index < text.count, index < start + 15, text[index] &- 0x30 < 10 {
                value = value * 10 + Int(text[index] - 0x30)
                index += 1
            }
            return index > start ? value : nil
        }

        mutating func outcome() -> Outcome? {
            if take(#"pass""#) { return .pass }
            return Outcome.allCases.first { outcome in
                let word = Array(outcome.rawValue.utf8) + [UInt8(ascii: "\"")]
                return text[index...].starts(with: word)
            }
        }
    }
}
