import PublishedCases

/// The resources that HL7 published as examples, in JSON.
enum OfficialExamples {
    static let counts = [("r4", "pairs/json", 710), ("r4", "json-only", 19), ("stu3", "pairs/json", 460)]

    /// How many bytes an example may have; a debug build takes seconds for the largest, which are megabytes.
    static let longest = _isDebugAssertConfiguration() ? 60_000 : .max

    static let all = counts.flatMap { version, folder, count in
        OfficialData.files(at: "examples/\(version)/\(folder)", of: "examples-\(version)", count: count)
    }
}
