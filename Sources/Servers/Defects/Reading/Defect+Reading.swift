import JSON
import Patterns

extension Defect {
    /// Reads an entry; a single fault may stand in the entry itself.
    init(_ place: Place) throws {
        let own = ["name", "about", "breaks", "versions"]
        let members = try place.object(own + (place.value["faults"] == nil ? Fault.names : ["faults"]))
        name = try members.required("name").text()
        about = try members.required("about").text()
        breaks = try members.required("breaks").texts()
        versions = try members["versions"]?.texts()
        if breaks.isEmpty { throw CatalogueProblem(members.pointer.appending("breaks"), "a defect breaks something") }
        faults = try members["faults"]?.each { try Fault(try $0.object(Fault.names)) } ?? [try Fault(members)]
    }
}

extension Fault {
    static let names = ["when", "request", "unsent", "before", "after", "answerFrom", "stale", "response"]

    init(_ members: Members) throws {
        when = try Occasion(try members.required("when"))
        request = try members["request"]?.edits(.request) ?? []
        isUnsent = try members["unsent"]?.flag() ?? false
        before = try members["before"]?.each { try $0.edits(.request) } ?? []
        after = try members["after"]?.each { try $0.edits(.request) } ?? []
        answerFrom = try members["answerFrom"]?.edits(.request)
        isStale = try members["stale"]?.flag() ?? false
        response = try members["response"]?.edits(.response) ?? []
    }
}

extension Occasion {
    init(_ place: Place) throws {
        let members = try place.object([
            "interaction", "method", "target", "requestHeaders", "requestBody", "from", "status", "responseHeaders",
            "responseBody",
        ])
        interaction = try members["interaction"]?.interaction()
        methods = try members["method"]?.texts()
        target = try members["target"]?.pattern()
        requestHeaders = try members["requestHeaders"]?.headerTests() ?? []
        requestBody = try members["requestBody"]?.pattern()
        from = try members["from"]?.integer() ?? 1
        statuses = try members["status"]?.statuses()
        responseHeaders = try members["responseHeaders"]?.headerTests() ?? []
        responseBody = try members["responseBody"]?.pattern()
    }
}

extension Place {
    /// What each element of a list is read as.
    func each<Value>(_ read: (Place) throws -> Value) throws -> [Value] {
        var values: [Value] = []
        for place in try list() { values.append(try read(place)) }
        return values
    }

    /// Edits in order: `[{"status": 500}, {"body": ""}]`.
    fileprivate func edits(_ side: EditKind.Side) throws -> [Edit] {
        let kinds = EditKind.all.filter { $0.side == .both || $0.side == side }
        return try each { place in
            let members = try place.object(kinds.map(\.name))
            guard members.object.count == 1, let kind = kinds.first(where: { members[$0.name] != nil }),
                let value = members[kind.name]
            else { throw place.problem("an edit has one member") }
            return try kind.read(value)
        }
    }

    fileprivate func interaction() throws -> Interaction {
        let name = try text()
        if let known = Interaction.all.first(where: { $0.name == name }) { return known }
        throw problem("no such interaction; known are \(Interaction.all.map(\.name).joined(separator: ", "))")
    }

    /// `{"If-Match": "^W/", "Prefer": null}`: what the values must hold, null where there must be no such field.
    fileprivate func headerTests() throws -> [Occasion.HeaderTest] {
        try members { $0.value.isNull ? nil : try $0.pattern() }.map {
            Occasion.HeaderTest(name: $0.name, pattern: $0.value)
        }
    }

    /// `404`, `"4xx"`, or a list of such.
    fileprivate func statuses() throws -> [ClosedRange<Int>] {
        if value.array != nil { return try each { try $0.statuses() }.flatMap { $0 } }
        if let status = value.integer { return [status...status] }
        let text = try text()
        guard text.hasSuffix("xx"), text.utf8.count == 3, let hundreds = Int(text.prefix(1)) else {
            throw problem("'\(text)' is no status; write 404 or \"4xx\"")
        }
        return [hundreds * 100...hundreds * 100 + 99]
    }
}
