extension TestEnd {
    /// Reads the line of a test that ended without a reason; nil where it is another, or laid out otherwise.
    init?(line: UnsafeRawBufferPointer) {
        var cursor = LineCursor(text: line)
        guard cursor.take(#"{"event":"test-ended","scenario":"#), let scenario = cursor.number(),
            cursor.take(#","test":"#), let test = cursor.number(),
            cursor.take(#","outcome":""#), let outcome = cursor.outcome(),
            cursor.take(#","startedAt":"#), let startedAt = cursor.number(),
            cursor.take(#","elapsed":"#), let elapsed = cursor.number(), cursor.take("}")
        else { return nil }
        _ = cursor.take(",")  // between events
        guard cursor.isAtEnd else { return nil }
        self.init(scenario: scenario, test: test, outcome: outcome, startedAt: startedAt, elapsed: elapsed)
    }
}
