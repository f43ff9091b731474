import JSON

/// The Observations that were made or used last, as many as the connector's cache might hold; older ones are forgotten.
struct RecentObservations {
    private static let capacity = 5000
    private var recent: [String: [JSONValue]] = [:]
    private var older: [String: [JSONValue]] = [:]

    subscript(identifier: String) -> [JSONValue] { recent[identifier] ?? older[identifier] ?? [] }

    mutating func keep(_ observation: JSONValue, _ identifier: String) {
        replace(self[identifier] + [observation], identifier)
    }

    mutating func replace(_ observation: JSONValue, _ identifier: String) { replace([observation], identifier) }

    private mutating func replace(_ observations: [JSONValue], _ identifier: String) {
        recent[identifier] = observations
        guard recent.count >= Self.capacity else { return }
        older = recent
        recent = [:]
    }
}
