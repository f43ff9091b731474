import FHIRDefinitions
import Results

/// What has been counted of a run.
struct Tally {
    var plannedTests = 0
    var exchanges = 0
    var end: RunEnd?
    private var counts: [FHIRVersion: OutcomeCounts] = [:]
    private var all = OutcomeCounts()

    private static let columns: [Outcome] = [.pass, .warning, .fail, .error, .skip]

    mutating func add(_ outcome: Outcome, version: FHIRVersion) {
        all.add(outcome)
        counts[version, default: OutcomeCounts()].add(outcome)
    }

    /// One line that tells how far the run is: a bar where there is room for one, and the counts.
    func progress(width: Int) -> ConsoleLine {
        let numbers = " \(all.total)/\(plannedTests)  \(all.text)"
        let room = min(30, width - numbers.count - 2)
        guard room >= 5 else { return ConsoleLine(String(numbers.prefix(max(0, width)))) }
        let done = plannedTests == 0 ? room : min(room, room * all.total / plannedTests)
        let isGood = all[.fail] + all[.error] == 0
        return ConsoleLine("[") + ConsoleLine(String(repeating: "#", count: done), isGood ? .green : .red)
            + ConsoleLine(String(repeating: "-", count: room - done) + "]" + numbers)
    }

    /// The counts by version, and how fast it went.
    var lines: [ConsoleLine] {
        var lines = [ConsoleLine(""), header]
        for (version, counts) in counts.sorted(by: { $0.key < $1.key }) { lines.append(row(version.rawValue, counts)) }
        if counts.count > 1 { lines.append(row("all", all)) }
        lines += [ConsoleLine(""), ConsoleLine(speed)]
        return lines
    }

    private var header: ConsoleLine {
        let titles = Self.columns.map(\.rawValue) + ["tests"]
        return ConsoleLine(titles.reduce("".padded(to: 6)) { $0 + $1.aligned(to: 9) }, .dim)
    }

    private func row(_ name: String, _ counts: OutcomeCounts) -> ConsoleLine {
        var line = ConsoleLine(name.padded(to: 6))
        for outcome in Self.columns {
            let count = counts[outcome]
            line = line + ConsoleLine(String(count).aligned(to: 9), count == 0 ? .dim : outcome.style)
        }
        return line + ConsoleLine(String(counts.total).aligned(to: 9))
    }

    private var speed: String {
        guard let end else { return "The run has no end." }
        let rate = end.elapsed > 0 ? "  (\(exchanges * 1_000_000 / end.elapsed) a second)" : ""
        let what = "\(exchanges) exchange\(exchanges == 1 ? "" : "s") in \(seconds(end.elapsed))\(rate)"
        return end.wasInterrupted ? "Interrupted: " + what : what
    }
}

extension OutcomeCounts {
    /// The counts that are not zero, as a person says them: `4 pass, 1 fail`.
    var text: String {
        let parts = [Outcome.fail, .error, .warning, .pass, .skip].filter { self[$0] > 0 }.map {
            "\(self[$0]) \($0.rawValue)"
        }
        return parts.isEmpty ? "no tests" : parts.joined(separator: ", ")
    }
}
