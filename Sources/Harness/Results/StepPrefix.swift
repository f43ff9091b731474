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
        var cursor = LineCursor(text: line)
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
}
