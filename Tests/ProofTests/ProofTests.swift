import Defects
import FHIRDefinitions
import Scenarios
import Testing

/// A pass means something: every requirement that a scenario verifies was seen to fail at a server broken for it.
///
/// It runs every scenario that verifies something against some five hundred broken servers: seconds where the tests are built
/// for release, minutes where not.
@Suite("Proof")
struct ProofTests {
    @Test("finds every defect of the catalogue", arguments: try Bundled.defects().map(\.name))
    func isFound(name: String) async throws {
        let proof = try await Proof.bundled.value
        let verdicts = proof.verdicts.filter { $0.defect.name == name }

        #expect(!verdicts.isEmpty)
        for verdict in verdicts {
            let unseen = verdict.claimed.subtracting(verdict.seen).sorted()
            #expect(
                unseen.isEmpty, "in \(verdict.version.rawValue) not seen to fail; seen are \(verdict.seen.sorted())")
        }
    }

    @Test("leaves unproven what unproven.json lists, and nothing else", arguments: FHIRVersion.allCases)
    func isComplete(version: FHIRVersion) async throws {
        let proven = try await Proof.bundled.value.proven(in: version)
        let verified = Bundled.verified(in: version)
        let listed = Set(try Bundled.unproven().filter { $0.versions.contains(version) }.map(\.id))

        #expect(verified.subtracting(proven).subtracting(listed).sorted() == [], "these need a defect, or a reason")
        #expect(
            listed.subtracting(verified.subtracting(proven)).sorted() == [], "these are proven, or verified by nothing")
        print("proven in \(version.rawValue): \(verified.intersection(proven).count) of \(verified.count) requirements")
    }

    @Test(
        "leaves unproven only what fails at the reference server already, and says why", arguments: FHIRVersion.allCases
    )
    func hasReasons(version: FHIRVersion) async throws {
        let listed = try Bundled.unproven().filter { $0.versions.contains(version) }
        let failing = try await Proof.healthy.value.filter { $0.version == version }.flatMap(\.verifies)

        #expect(Set(listed.map(\.id)).subtracting(failing).sorted() == [])
        #expect(listed.filter { $0.because.isEmpty }.map(\.id) == [])
    }

    @Test("is not disturbed by what stands between client and server", arguments: FHIRVersion.allCases)
    func isUndisturbed(version: FHIRVersion) async throws {
        let nothing = #"{"defects": [{"name": "none", "about": "Changes nothing.", "breaks": ["-"], "when": {}}]}"#
        let catalogue = try Catalogue(Array(nothing.utf8), file: "none.json")
        let failures = try await Trial(version: version, defect: catalogue.defects.first).failures(
            of: Bundled.library.scenarios)

        #expect(failures.subtracting(try await Proof.healthy.value).map { "\($0)" }.sorted() == [])
    }

    @Test("names each defect once, and breaks what is a requirement")
    func isWellFormed() throws {
        let defects = try Bundled.defects()

        #expect(Set(defects.map(\.name)).count == defects.count)
        #expect(defects.flatMap(\.breaks).filter { Bundled.requirements[$0] == nil } == [])
    }
}
