import FHIRDefinitions
import HTTPMessages
import JSON
import Results
import Scenarios

/// What a scenario knows while it runs: variables, data, what it made.
///
/// It belongs to one task.
final class Scope: SubjectScope {
    /// A resource that was created before the first test.
    struct DataResource {
        var address: String
        var version: String
        /// As it was created, with its id.
        var resource: JSONValue
    }

    /// The values of a row, or the parameters of an included file.
    private struct Overlay {
        var values: JSONObject
        /// Those that need a variable which was not set when the overlay came, as they were written.
        var open = JSONObject()
    }

    private let target: Target
    private let made: MadeValue
    private let fixtures: JSONObject
    private var variables: [String: JSONValue] = [:]
    private var overlays: [Overlay] = []
    private var bodies: [String: JSONValue] = [:]
    private(set) var data: [String: DataResource] = [:]
    /// What should have been saved and was not: the variable, and by which step.
    private(set) var unsaved: [String: String] = [:]
    /// How tests ended, by name.
    var outcomes: [String: Outcome] = [:]
    /// The body of the last response.
    var lastBody: JSONValue?
    /// The addresses of all that the scenario made.
    var own: Set<String> = []

    init(target: Target, made: MadeValue, fixtures: JSONObject) {
        self.target = target
        self.made = made
        self.fixtures = fixtures
    }

    // MARK: - Reading

    func variable(_ name: String) -> JSONValue? { variable(name, below: overlays.count) }

    /// The value of a variable without the overlays from a place on.
    private func variable(_ name: String, below end: Int) -> JSONValue? {
        for index in (0..<end).reversed() {
            if let value = overlays[index].values[name] { return value }
            if let text = overlays[index].open[name] {
                return try? Template.fill(text) { variable($0, below: index) }
            }
        }
        if let value = variables[name] ?? dataVariable(name) { return value }
        switch name {
        case "base": return .string(target.baseURL)
        case "fhirVersion": return .string(target.version.number)
        default: return target.variables[name] ?? made.value(name) ?? part(of: name, below: end)
        }
    }

    private func dataVariable(_ name: String) -> JSONValue? {
        if let resource = data[name] { return .string(resource.address) }
        let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
        guard parts.count == 2, let resource = data[parts[0]] else { return nil }
        switch parts[1] {
        case "id": return .string(String(resource.address.split(separator: "/").last ?? ""))
        case "version": return .string(resource.version)
        default: return ElementPath(parts[1])?.values(in: resource.resource).first
        }
    }

    /// A part of a variable that holds an object, by element path.
    private func part(of name: String, below end: Int) -> JSONValue? {
        let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
        guard parts.count == 2, let value = variable(parts[0], below: end), value.object != nil else { return nil }
        return ElementPath(parts[1])?.values(in: value).first
    }

    func address(ofData name: String) -> String? { data[name]?.address }

    func resource(_ name: String) -> JSONValue? {
        if let resource = data[name]?.resource ?? bodies[name] { return resource }
        return fixtures[name].flatMap { try? Template.fill($0, with: variable) }
    }

    /// Every resource that has a name now.
    var allResources: [String: JSONValue] {
        var resources = bodies
        for member in fixtures.members { resources[member.name] = resource(member.name) }
        for (name, resource) in data { resources[name] = resource.resource }
        return resources
    }

    func isOwn(_ address: String) -> Bool { own.contains(address) }

    /// Why a variable is not there.
    func reason(missing name: String) -> String {
        for overlay in overlays.reversed() {
            guard let text = overlay.open[name] else { continue }
            let inner = Template.variables(in: text).first { $0 != name && variable($0) == nil }
            return "'\(name)' needs \(inner.map { "'\($0)', and \(reason(unset: $0))" } ?? "itself")"
        }
        return reason(unset: name)
    }

    private func reason(unset name: String) -> String {
        if let step = unsaved[name] { return "'\(name)' is missing: the step '\(step)' should have saved it" }
        return "nothing has set '\(name)'"
    }

    // MARK: - Changing

    func set(_ name: String, _ value: JSONValue) {
        variables[name] = value
        unsaved[name] = nil
        if value.object != nil { bodies[name] = value }
    }

    func add(_ name: String, _ resource: DataResource) {
        data[name] = resource
        own.insert(resource.address)
    }

    /// Takes note that a step found nothing to save; what an earlier step saved under that name no longer counts.
    func markUnsaved(_ name: String, by step: String) {
        variables[name] = nil
        bodies[name] = nil
        unsaved[name] = step
    }

    func push(_ overlay: JSONObject) { overlays.append(Overlay(values: overlay)) }

    /// Adds the values of a row; one that needs a variable which a later step sets is filled when it is asked for.
    func push(row: JSONObject) {
        var overlay = Overlay(values: JSONObject())
        for member in row.members {
            if let value = try? Template.fill(member.value, with: variable) {
                overlay.values.members.append(.init(name: member.name, value: value))
            } else {
                overlay.open.members.append(member)
            }
        }
        overlays.append(overlay)
    }

    func pop() { _ = overlays.popLast() }
}
