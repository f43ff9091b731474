import Diagnostics
import FHIRDefinitions
import Results

/// Every scenario and every test, with the evidence of each.
struct HTMLResults {
    let page: HTMLPage
    private let evidence: HTMLEvidence
    private var file: ReportFile { page.file }

    init(page: HTMLPage) {
        self.page = page
        evidence = HTMLEvidence(page: page)
    }

    func write() throws(Diagnostic) {
        file.raw("<section id=\"results\" aria-labelledby=\"results-title\">\n<h2 id=\"results-title\">Results</h2>\n")
        file.raw("<form id=\"filter\" role=\"search\" aria-label=\"Filter the results\" hidden></form>\n")
        file.raw("<p id=\"shown\" role=\"status\" aria-live=\"polite\"></p>\n")
        var suite: String?
        for group in page.groups {
            if group.plan.suite != suite { begin(group.plan.suite, isFirst: suite == nil) }
            suite = group.plan.suite
            try write(group)
        }
        if suite != nil { file.raw("</section>\n") }
        try evidence.finish()
        file.raw("</section>\n")
    }

    private func begin(_ suite: String, isFirst: Bool) {
        if !isFirst { file.raw("</section>\n") }
        file.raw("<section class=\"suite\">\n")
        file.element("h3", suite)
        file.raw("\n")
    }

    private func write(_ group: ScenarioGroup) throws(Diagnostic) {
        let isOpen = group.scenarios.contains { $0.outcome.needsLook || !$0.leftBehind.isEmpty }
        file.openDetails(
            "scenario", isOpen: isOpen,
            ["data-suite": group.plan.suite, "data-tags": group.plan.tags.joined(separator: "\t")])
        file.raw("<summary>")
        file.element("h4", group.plan.name)
        for version in page.versions { writeOutcome(of: group.scenarios.first { $0.plan.version == version }) }
        file.raw("</summary>\n")
        file.open("div", ["class": "body", "id": group.id])
        writeAbout(group.plan)
        for scenario in group.scenarios where !scenario.reason.isEmpty {
            file.element("p", ["class": "note"], "\(scenario.plan.version.rawValue): \(scenario.reason)")
        }
        try writePhases("Set-up", of: group, \.setup)
        file.raw("<div class=\"rows v\(group.scenarios.count)\">\n")
        for row in group.rows { try write(row, of: group) }
        file.raw("</div>\n")
        try writePhases("Clean-up", of: group, \.cleanup)
        for scenario in group.scenarios where !scenario.leftBehind.isEmpty { writeLeftBehind(scenario) }
        file.raw("</div>\n</details>\n")
        try evidence.flush()
    }

    /// What became of the scenario in one version; an empty place where it does not run there, so that columns stay.
    private func writeOutcome(of scenario: StoredScenario?) {
        guard let scenario else { return file.raw(" <span class=\"in\"></span>") }
        file.raw(" <span class=\"in\">\(scenario.plan.version.rawValue) ")
        file.outcome(scenario.outcome)
        let passed = scenario.tests.count { $0.outcome == .pass }
        file.raw(" <small>\(passed) of \(scenario.tests.count) pass</small></span>")
    }

    private func writeAbout(_ plan: PlannedScenario) {
        if !plan.about.isEmpty { file.element("p", plan.about) }
        file.raw("<p class=\"dim\">")
        file.element("code", plan.file)
        for tag in plan.tags {
            file.raw(" ")
            file.element("span", ["class": "tag"], tag)
        }
        file.raw("</p>\n")
    }

    private func writePhases(
        _ title: String, of group: ScenarioGroup, _ steps: KeyPath<StoredScenario, [StepReference]>
    ) throws(Diagnostic) {
        file.raw("\n<div class=\"phases\">")
        for scenario in group.scenarios {
            try evidence.writePhase("\(title), \(scenario.plan.version.rawValue)", scenario[keyPath: steps])
        }
        file.raw("</div>\n")
    }

    private func writeLeftBehind(_ scenario: StoredScenario) {
        file.raw("<div class=\"note\">")
        file.element("p", "\(scenario.plan.version.rawValue): left behind on the server")
        file.raw("<ul>")
        for address in scenario.leftBehind {
            file.raw("<li>")
            file.element("code", address)
            file.raw("</li>")
        }
        file.raw("</ul></div>\n")
    }

    private func write(_ row: ScenarioGroup.Row, of group: ScenarioGroup) throws(Diagnostic) {
        file.raw("<div class=\"row\"><h5>")
        file.element("bdi", row.name)
        file.raw(" <small>line \(row.line)</small></h5>\n")
        try writeMessages(row, of: group)
        for (scenario, cell) in zip(group.scenarios, row.cells) {
            if let cell {
                try write(cell, version: scenario.plan.version)
            } else {
                file.raw("<p class=\"none\">\(scenario.plan.version.rawValue) has no such test</p>\n")
            }
        }
        file.raw("</div>\n")
    }

    /// What is wrong, in sight before anything is opened.
    private func writeMessages(_ row: ScenarioGroup.Row, of group: ScenarioGroup) throws(Diagnostic) {
        for (scenario, cell) in zip(group.scenarios, row.cells) {
            guard let test = cell?.test else { continue }
            let message = try page.message(of: test.outcome, test.steps, reason: test.reason)
            guard !message.isEmpty else { continue }
            file.raw("<p class=\"why\"><b>\(scenario.plan.version.rawValue)</b> ")
            file.text(message)
            file.raw("</p>\n")
        }
    }

    private func write(_ cell: ScenarioGroup.Cell, version: FHIRVersion) throws(Diagnostic) {
        let test = cell.test
        file.openDetails(
            "test", isOpen: false, ["data-outcome": test.outcome.rawValue, "data-version": version.rawValue])
        file.raw("<summary><span class=\"in\">\(version.rawValue) ")
        file.outcome(test.outcome)
        file.raw(" <small>\(milliseconds(test.elapsed))</small></span>")
        file.element("span", ["class": "for"], " " + cell.plan.name)
        file.raw("</summary>\n")
        file.open("div", ["class": "body", "id": cell.id])
        writeRequirements(cell.plan.verifies)
        try evidence.write(test.steps, clauses: cell.plan.verifies)
        file.raw("</div></details>\n")
    }

    private func writeRequirements(_ requirements: [VerifiedRequirement]) {
        guard !requirements.isEmpty else { return }
        file.raw("<p class=\"dim\">Verifies")
        for requirement in requirements {
            file.raw(" ")
            file.link(requirement.id, to: requirement.url)
        }
        file.raw("</p>\n")
    }
}

extension ReportFile {
    func openDetails(_ name: String, isOpen: Bool, _ attributes: KeyValuePairs<String, String> = [:]) {
        raw("<details class=\"\(name)\"")
        for (name, value) in attributes { attribute(name, value) }
        raw(isOpen ? " open>" : ">")
    }

    /// A link where the address is one of the web; only its text otherwise.
    func link(_ text: String, to url: String) {
        guard url.hasPrefix("http://") || url.hasPrefix("https://") else { return self.text(text) }
        element("a", ["href": url, "rel": "noreferrer"], text)
    }
}

/// Microseconds as a person reads the time of an exchange: `12.3 ms`.
func milliseconds(_ microseconds: Int) -> String {
    let tenths = (max(0, microseconds) + 50) / 100
    return "\(tenths / 10).\(tenths % 10) ms"
}
