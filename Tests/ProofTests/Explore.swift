import Defects
import FHIRDefinitions
import Glibc
import Scenarios
import Testing

@Suite("Explore") struct ExploreTests {
    @Test(.enabled(if: getenv("EXPLORE") != nil)) func explore() async throws {
        let text = Files.read(String(cString: getenv("EXPLORE"))) ?? []
        let healthy = try await Proof.healthy.value
        if getenv("HEALTHY") != nil { for f in healthy.map({ "HEALTHY \($0.version) \(Files.name(of: f0($0))) \($0.line) \($0.level) \($0.subject) \($0.verifies)" }).sorted() { print(f) } }
        for defect in try Catalogue(text, file: "explore.json").defects {
            for version in FHIRVersion.allCases where defect.versions?.contains(version.rawValue) ?? true {
                let scenarios = getenv("ALL").map { String(cString: $0) } == "1" ? Bundled.library.scenarios.filter { $0.versions.contains(version) } : Bundled.scenarios(verifying: defect.breaks, in: version)
                let failures = try await Trial(version: version, defect: defect).failures(of: scenarios)
                let seen = Set(failures.subtracting(healthy).flatMap(\.verifies))
                print("SEEN \(defect.name) \(version.rawValue) \(seen.sorted().joined(separator: " "))")
            }
        }
    }
}
private func f0(_ f: Trial.Failure) -> String { f.file }
