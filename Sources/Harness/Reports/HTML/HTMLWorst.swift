import Diagnostics
import FHIRDefinitions
import Results

/// The section that a reader with little time reads: what went wrong, the gravest first.
struct HTMLWorst {
    /// How many are listed in sight, and how many besides in a fold.
    private static let (inSight, folded) = (15, 200)

    let page: HTMLPage
    private var file: ReportFile { page.file }

    init(page: HTMLPage) { self.page = page }

    func write() throws(Diagnostic) {
        file.raw(
            "<section id=\"worst\" aria-labelledby=\"worst-title\">\n<h2 id=\"worst-title\">What needs a look</h2>\n")
        let entries = [Outcome.fail, .error, .warning].flatMap(entries)
        if entries.isEmpty { file.raw("<p>Nothing: no test failed, and every test that ran could be judged.</p>\n") }
        try writeList(entries.prefix(Self.inSight))
        let more = entries.dropFirst(Self.inSight)
        if !more.isEmpty {
            file.raw("<details class=\"more\"><summary>\(more.count) more</summary>\n")
            try writeList(more.prefix(Self.folded))
            if more.count > Self.folded {
                file.raw("<p>And \(more.count - Self.folded) more, in the results below.</p>\n")
            }
            file.raw("</details>\n")
        }
        writeLeftBehind()
        file.raw("</section>\n")
    }

    private func writeList(_ entries: ArraySlice<Entry>) throws(Diagnostic) {
        guard !entries.isEmpty else { return }
        file.raw("<ol>\n")
        for entry in entries { try write(entry) }
        file.raw("</ol>\n")
    }

    private struct Entry {
        var outcome: Outcome
        var id: String
        var scenario: StoredScenario
        var name: String
        var reason: String
        var steps: [StepReference]
    }

    private func entries(of outcome: Outcome) -> [Entry] {
        page.groups.flatMap { group in
            group.scenarios.indices.flatMap { column in
                tests(of: group, in: column, outcome) + phases(of: group, in: column, outcome)
            }
        }
    }

    private func tests(of group: ScenarioGroup, in column: Int, _ outcome: Outcome) -> [Entry] {
        group.rows.compactMap { row in
            guard let cell = row.cells[column], cell.test.outcome == outcome else { return nil }
            return Entry(
                outcome: outcome, id: cell.id, scenario: group.scenarios[column], name: row.name,
                reason: cell.test.reason,
                steps: cell.test.steps)
        }
    }

    /// Set-up and clean-up where they went wrong; the scenario itself where nothing in it tells why.
    private func phases(of group: ScenarioGroup, in column: Int, _ outcome: Outcome) -> [Entry] {
        let scenario = group.scenarios[column]
        var phases = [("set-up", scenario.setup), ("clean-up", scenario.cleanup)].filter { _, steps in
            Outcome.combined(steps.map(\.outcome)) == outcome
        }
        let parts = scenario.tests.map(\.outcome) + (scenario.setup + scenario.cleanup).map(\.outcome)
        if scenario.outcome == outcome, !parts.contains(outcome) { phases.append(("the scenario", [])) }
        return phases.map { name, steps in
            Entry(
                outcome: outcome, id: group.id, scenario: scenario, name: name, reason: scenario.reason, steps: steps)
        }
    }

    private func write(_ entry: Entry) throws(Diagnostic) {
        file.raw("<li>")
        file.outcome(entry.outcome)
        file.raw(" ")
        file.open("a", ["href": "#\(entry.id)"])
        file.element("bdi", entry.name)
        file.raw("</a> ")
        file.element("span", ["class": "dim"], entry.scenario.plan.title)
        let message = try page.message(of: entry.outcome, entry.steps, reason: entry.reason)
        if !message.isEmpty { file.element("p", message) }
        file.raw("</li>\n")
    }

    private func writeLeftBehind() {
        let left = page.run.run.scenarios.flatMap(\.leftBehind)
        guard !left.isEmpty else { return }
        file.raw("<h3>Left behind on the server</h3>\n<ul>\n")
        for address in left.prefix(Self.inSight) {
            file.raw("<li>")
            file.element("code", address)
            file.raw("</li>\n")
        }
        if left.count > Self.inSight {
            file.raw("<li>and \(left.count - Self.inSight) more, at their scenarios</li>\n")
        }
        file.raw("</ul>\n")
    }
}

extension ReportFile {
    /// The word for an outcome: it tells without colours.
    func outcome(_ outcome: Outcome) { element("span", ["class": "o \(outcome.rawValue)"], outcome.label.uppercased()) }
}
