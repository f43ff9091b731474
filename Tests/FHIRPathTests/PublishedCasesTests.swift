import FHIRDefinitions
import FHIRPath
import PublishedCases
import Testing

// https://github.com/HL7/FHIRPath/tree/master/tests
@Suite("FHIRPath, by HL7's suites")
struct PublishedCasesTests {
    @Test(
        "agrees with every case but those listed, each of which has its clause",
        arguments: [(FHIRVersion.r4, 935, 932), (.stu3, 547, 490)])
    func agrees(version: FHIRVersion, count: Int, agreeing: Int) throws {
        let cases = try PublishedCase.all(version, count: count)
        guard !cases.isEmpty else { return }
        let inputs = try PublishedInputs(version)
        let listed = Set(PublishedExceptions.of(version).flatMap(\.cases))

        var agreed = 0
        for one in cases {
            let difference = one.difference(inputs)
            if difference == nil { agreed += 1 }
            let key = version == .r4 ? one.name : one.expression
            #expect((difference != nil) == listed.contains(key), "\(one): \(one.expression) \(difference ?? "agrees")")
        }
        #expect(cases.count == count)
        #expect(agreed == agreeing)
    }

    @Test("lists no exception that is no case", arguments: FHIRVersion.allCases)
    func hasNoStaleException(version: FHIRVersion) throws {
        let cases = try PublishedCase.all(version, count: 0)
        guard !cases.isEmpty else { return }
        let known = Set(cases.map { version == .r4 ? $0.name : $0.expression })
        for listed in PublishedExceptions.of(version).flatMap(\.cases) { #expect(known.contains(listed), "\(listed)") }
    }
}
