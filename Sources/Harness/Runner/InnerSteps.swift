import FHIRDefinitions
import JSON
import Scenarios

extension Step {
    /// The steps that a `concurrently` runs at once.
    func concurrentSteps() throws(StepProblem) -> [Step] {
        let value = members["concurrently"]
        let one = value?["step"] ?? .null
        let times = min(max(0, value?["times"]?.integer ?? 2), 65)
        let objects = value?["steps"]?.array ?? Array(repeating: one, count: times)
        let steps = objects.compactMap { $0.object.flatMap(Step.init) }
        guard steps.count == objects.count, (1...64).contains(steps.count) else {
            throw StepProblem("'concurrently' needs 1 to 64 steps")
        }
        return steps
    }

    /// The steps of a file that an `include` names; nil where it is no JSON.
    static func included(_ text: [UInt8], _ version: FHIRVersion) -> [Step]? {
        let value = try? JSONValue(parsing: text).resolved(for: version)
        return value.map { ($0["steps"]?.array ?? []).compactMap { $0.object.flatMap(Step.init) } }
    }
}
