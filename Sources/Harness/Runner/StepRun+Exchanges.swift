import FHIRDefinitions
import HTTPMessages
import JSON
import Results
import Scenarios

/// Steps of one exchange with the server, and the pages that follow.
extension StepRun {
    func exchange(
        _ step: Step, _ filled: JSONObject, _ draft: @Sendable (StepInput) throws(StepProblem) -> RequestDraft,
        _ verifies: [String]
    ) async throws -> StepResult {
        let request = try request(filled, draft)
        var exchanges = await channel.send(
            request, redirects: filled["redirects"]?.integer ?? 0,
            timeout: filled["timeout"]?.string.flatMap(Duration.init(scenario:)))
        note(exchanges)
        if filled["pages"] == "all" { await addPages(to: &exchanges) }
        return judge(step, filled, exchanges, verifies)
    }

    /// The request of a step whose variables are filled in.
    func request(
        _ filled: JSONObject, _ draft: @Sendable (StepInput) throws(StepProblem) -> RequestDraft
    ) throws(StepProblem) -> Request {
        let resources = filled["body"] == nil ? [:] : scope.allResources
        let input = StepInput(
            step: isolated(filled), version: version, resource: { resources[$0] }, file: readFile,
            lastBody: scope.lastBody)
        return builder.request(try draft(input), step: filled)
    }

    /// A search among a scenario's data also asks for the mark that its data carries.
    private func isolated(_ filled: JSONObject) -> JSONObject {
        guard filled["search"] != nil, filled["isolated"] != false, !scope.data.isEmpty else { return filled }
        var filled = filled
        let mark: JSONValue = ["_tag", .string("\(ScenarioRun.tagSystem)|\(tag)")]
        let pairs: [JSONValue] =
            if let object = filled["query"]?.object {
                object.members.flatMap { member in
                    (member.value.array ?? [member.value]).map { [.string(member.name), .string($0.display)] }
                }
            } else {
                filled["query"]?.array ?? []
            }
        filled["query"] = .array(pairs + [mark])
        return filled
    }

    /// Follows the next links and gathers all entries into the last response.
    private func addPages(to exchanges: inout [Exchange]) async {
        guard var bundle = exchanges.last?.response.flatMap({ try? JSONValue(parsing: $0.body) }) else { return }
        var entries = bundle["entry"]?.array ?? []
        var next = bundle.link("next")
        while let url = next, exchanges.count < 200 {
            let page = await channel.send(Request(method: "GET", url: url, headers: exchanges[0].request.headers))
            exchanges += page
            guard let body = page.last?.response.flatMap({ try? JSONValue(parsing: $0.body) }) else { return }
            entries += body["entry"]?.array ?? []
            next = body.link("next")
        }
        guard var object = bundle.object, !entries.isEmpty else { return }
        object["entry"] = .array(entries)
        bundle = .object(object)
        exchanges[exchanges.count - 1].response?.body = bundle.bytes()
    }
}
