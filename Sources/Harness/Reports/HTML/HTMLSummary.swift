import FHIRDefinitions
import HTTPMessages
import Results

/// How many tests had which outcome: by version, by suite, by tag.
struct HTMLSummary {
    private static let columns: [Outcome] = [.fail, .error, .warning, .pass, .skip]

    let page: HTMLPage
    private var file: ReportFile { page.file }

    init(page: HTMLPage) { self.page = page }

    func write() {
        file.raw("<section id=\"summary\" aria-labelledby=\"summary-title\">\n<h2 id=\"summary-title\">Summary</h2>\n")
        file.raw("<div class=\"tables\">\n")
        write("Version", parameter: "version", counts(by: { [$0.plan.version.rawValue] }))
        write("Suite", parameter: "suite", counts(by: { [$0.plan.suite] }))
        write("Tag", parameter: "tag", counts(by: { $0.plan.tags }))
        file.raw("</div>\n</section>\n")
    }

    /// Counts tests under each key of their scenario, keys in the order of their first scenario.
    private func counts(by keys: (StoredScenario) -> [String]) -> [(key: String, counts: OutcomeCounts)] {
        var order: [String: Int] = [:]
        var rows: [(key: String, counts: OutcomeCounts)] = []
        for scenario in page.run.run.scenarios {
            for key in keys(scenario) {
                let index = order[key] ?? rows.count
                if index == rows.count {
                    order[key] = index
                    rows.append((key, OutcomeCounts()))
                }
                for test in scenario.tests { rows[index].counts.add(test.outcome) }
            }
        }
        return rows
    }

    private func write(_ title: String, parameter: String, _ rows: [(key: String, counts: OutcomeCounts)]) {
        guard !rows.isEmpty else { return }
        file.raw("<table>\n<thead><tr>")
        file.element("th", ["scope": "col"], title)
        for outcome in Self.columns { file.element("th", ["scope": "col"], outcome.rawValue) }
        file.raw("<th scope=\"col\">tests</th></tr></thead>\n<tbody>\n")
        for row in rows { write(row.key, parameter: parameter, row.counts) }
        file.raw("</tbody>\n</table>\n")
    }

    private func write(_ key: String, parameter: String, _ counts: OutcomeCounts) {
        file.raw("<tr><th scope=\"row\">")
        file.element("a", ["href": "#?\(parameter)=\(PercentEncoding.encode(key))"], key)
        file.raw("</th>")
        for outcome in Self.columns {
            let count = counts[outcome]
            file.element("td", ["class": count == 0 ? "zero" : outcome.rawValue], String(count))
        }
        file.element("td", [:], String(counts.total))
        file.raw("</tr>\n")
    }
}
