import Defects
import FHIRDefinitions
import Scenarios

/// What each defect was seen to break.
struct Proof {
    /// A defect in a version, and the requirements whose assertions failed there and do not fail without it.
    struct Verdict {
        var defect: Defect
        var version: FHIRVersion
        var seen: Set<String>

        /// What the catalogue says that it breaks in this version.
        var claimed: Set<String> {
            Set(defect.breaks).filter { Bundled.requirements[$0]?.versions.contains(version) ?? true }
        }
    }

    var verdicts: [Verdict]

    /// The requirements that were claimed and seen to be broken by some defect.
    func proven(in version: FHIRVersion) -> Set<String> {
        verdicts.filter { $0.version == version }.reduce(into: []) { $0.formUnion($1.seen.intersection($1.claimed)) }
    }

    /// The proof of the whole catalogue, made once for all tests.
    static let bundled = Task { try await Proof(of: Bundled.defects()) }

    /// Tries every defect in each of its versions, on the scenarios that verify what it breaks.
    init(of defects: [Defect]) async throws {
        let healthy = try await Self.healthy.value
        let trials = defects.flatMap { defect in
            FHIRVersion.allCases.filter { defect.versions?.contains($0.rawValue) ?? true }.map {
                Trial(version: $0, defect: defect)
            }
        }
        verdicts = try await concurrentMap(trials) { trial -> Verdict? in
            guard let defect = trial.defect else { return nil }
            let failures = try await trial.failures(of: Bundled.scenarios(verifying: defect.breaks, in: trial.version))
            return Verdict(
                defect: defect, version: trial.version, seen: Set(failures.subtracting(healthy).flatMap(\.verifies)))
        }.compactMap { $0 }
    }

    /// What fails at the healthy server already, and so proves nothing.
    static let healthy = Task {
        try await concurrentMap(FHIRVersion.allCases.map { Trial(version: $0) }) {
            try await $0.failures(of: Bundled.library.scenarios)
        }.reduce(into: Set<Trial.Failure>()) { $0.formUnion($1) }
    }
}

/// The elements changed, as many at once as there are processors, in their order.
private func concurrentMap<Element: Sendable, Result: Sendable>(
    _ elements: [Element], _ change: @escaping @Sendable (Element) async throws -> Result
) async throws -> [Result] {
    try await withThrowingTaskGroup(of: (Int, Result).self) { group in
        for (index, element) in elements.enumerated() {
            group.addTask { (index, try await change(element)) }
        }
        return try await group.reduce(into: []) { $0.append($1) }.sorted { $0.0 < $1.0 }.map(\.1)
    }
}
