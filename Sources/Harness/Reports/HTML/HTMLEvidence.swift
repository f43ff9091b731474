import Diagnostics
import Results

/// The evidence of tests: as markup where something went wrong, compressed where all is well.
struct HTMLEvidence {
    /// How many bytes of steps of a run become markup with their exchanges; a browser must open the page within a second.
    private static let maxMarkupBytes = 4 << 20

    private let page: HTMLPage
    /// What stands in place of steps that are compressed.
    private let note: String
    private let blocks = EvidenceBlocks()
    private let spent = Spent()
    private var file: ReportFile { page.file }

    private final class Spent {
        var bytes = 0
    }

    init(page: HTMLPage) {
        self.page = page
        let place = page.runFileName.map { "in \($0), and " } ?? ""
        note = "what they exchanged is \(place)in this page for browsers that run its script."
    }

    /// Writes the evidence of a test.
    func write(_ steps: [StepReference], clauses: [VerifiedRequirement]) throws(Diagnostic) {
        guard !steps.isEmpty else { return file.element("p", ["class": "dim"], "No step ran.") }
        guard steps.contains(where: \.outcome.needsLook) else { return try writeCompressed(steps) }
        let isWhole = spent.bytes < Self.maxMarkupBytes
        spent.bytes += steps.reduce(0) { $0 + $1.length }
        file.raw("<ol class=\"steps\">\n")
        for reference in steps where isWhole || reference.outcome.needsLook {
            let step = try page.run.step(at: reference)
            HTMLStep(file: file, runFileName: page.runFileName, clauses: clauses).write(step, withExchanges: isWhole)
        }
        file.raw("</ol>\n")
        if !isWhole { try writeCompressed(steps) }
    }

    /// Writes the steps before or after the tests of a scenario, if there are any.
    func writePhase(_ title: String, _ steps: [StepReference]) throws(Diagnostic) {
        guard !steps.isEmpty else { return }
        let outcome = Outcome.combined(steps.map(\.outcome))
        file.openDetails("phase", isOpen: outcome.needsLook)
        file.raw("<summary>")
        file.element("span", ["class": "in"], title)
        file.raw(" ")
        file.outcome(outcome)
        file.raw(" <small>\(count(steps))</small></summary>\n<div class=\"body\">")
        try write(steps, clauses: [])
        file.raw("</div></details>\n")
    }

    private func writeCompressed(_ steps: [StepReference]) throws(Diagnostic) {
        file.open("div", ["class": "packed", "data-steps": try blocks.add(steps, from: page.run)])
        file.element("p", ["class": "dim"], "\(count(steps)); \(note)")
        file.raw("</div>\n")
    }

    private func count(_ steps: [StepReference]) -> String { "\(steps.count) step\(steps.count == 1 ? "" : "s")" }

    /// Writes the blocks that are full; to be called between elements.
    func flush() throws(Diagnostic) { blocks.writeFull(to: file) }

    /// Writes the last block too.
    func finish() throws(Diagnostic) {
        blocks.closeBlock()
        blocks.writeFull(to: file)
    }
}
