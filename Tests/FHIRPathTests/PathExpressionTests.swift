import FHIRDefinitions
import FHIRPath
import JSON
import Testing

@Suite("Path expression")
struct PathExpressionTests {
    static let patient = Element(
        resource: [
            "resourceType": "Patient", "id": "p", "active": true,
            "name": [["use": "official", "given": ["Ann", "Bea"]], ["family": "Cox"]],
            "birthDate": "1974-12", "_birthDate": ["extension": [["url": "http://x", "valueCode": "y"]]],
            "deceasedBoolean": false, "unknown": 1,
        ], version: .r4)

    private func texts(_ expression: String, version: FHIRVersion = .r4) throws(PathError) -> [String] {
        let context = PathContext(now: Temporal(dateTime: "2026-11-25T14:00:00.000+01:00"))
        return try PathExpression(expression, version: version).evaluate(Self.patient, in: context)
            .map { $0.text ?? $0.json.text() }
    }

    @Test(
        "yields what FHIRPath says",
        arguments: [
            ("name.given", ["Ann", "Bea"]),
            ("Patient.name.where(use = 'official').given.last()", ["Bea"]),
            ("Observation.name", []),
            ("deceased", ["false"]),
            ("deceasedBoolean", []),
            ("birthDate.extension.value", ["y"]),
            ("birthDate.extension('http://x').exists()", ["true"]),
            ("birthDate < @1974-12-25", []),
            ("birthDate < @1975", ["true"]),
            ("name.select(given.count() + $index)", ["2", "1"]),
            ("name.type().name", ["HumanName", "HumanName"]),
            ("1 / 3", ["0.33333333333333333333333333333"]),
            ("0.1 + 0.2", ["0.3"]),
            ("1.0 * 1.10", ["1.100"]),
            ("123456789012345678901234567890.5 - 0.5", ["123456789012345678901234567890.0"]),
            ("2147483647 + 1", []),
            ("2.sqrt().round(15)", ["1.414213562373095"]),
            ("2.power(-2)", ["0.25"]),
            ("-7 div 2", ["-3"]),
            ("-7 mod 2", ["-1"]),
            ("@2012-01-31 + 1 month", ["2012-02-29"]),
            ("@2014 + 23 months", ["2015"]),
            ("@T23:30 + 45 minutes", ["00:15"]),
            ("@2012-03-01T00:00:00Z - 1 second", ["2012-02-29T23:59:59Z"]),
            ("1 year = 12 months", ["true"]),
            ("1 year = 1 'a'", []),
            ("1 year ~ 1 'a'", ["true"]),
            ("1 'kg' = 1000 'g'", ["true"]),
            ("37 'Cel' = 310.15 'K'", ["true"]),
            ("1 'mmol/L' = 1 'mol/m3'", ["true"]),
            ("1 'mg' = 1 'mL'", []),
            ("12 'in' ~ 1 'ft'", ["false"]),
            ("now() > @2026-11-25T12:59:59Z", ["true"]),
            ("today()", ["2026-11-25"]),
            ("timeOfDay()", ["14:00:00.000"]),
        ] as [(String, [String])])
    func yields(expression: String, wanted: [String]) throws {
        #expect(try texts(expression) == wanted)
    }

    @Test("says where elements stand")
    func locates() throws {
        let items = try PathExpression("name.given", version: .r4)
            .evaluate(Self.patient, in: PathContext(isLocating: true))

        #expect(items.map(\.location) == ["Patient.name[0].given[0]", "Patient.name[0].given[1]"])
    }

    @Test(
        "refuses with kind and column",
        arguments: [
            ("1 +", PathError.Kind.syntax, 4),
            ("name.'x'", .syntax, 6),
            ("'a", .syntax, 1),
            ("name.frist()", .syntax, 6),
            ("name.substring()", .syntax, 6),
            ("2147483648", .syntax, 1),
            ("%nothing", .execution, 1),
            ("name.given < 3", .execution, 12),
            ("name is Nothing", .execution, 9),
            ("'x'.matches('(')", .execution, 5),
            (String(repeating: "(", count: 1000), .limit, 401),
            ("('a' | 'b').select(descendants()) | name.single()", .execution, 42),
        ] as [(String, PathError.Kind, Int)])
    func refuses(expression: String, kind: PathError.Kind, column: Int) {
        let error = #expect(throws: PathError.self) { _ = try texts(expression) }

        #expect(error?.kind == kind)
        #expect(error.map { $0.offset + 1 } == column)
    }

    @Test(
        "ends hostile expressions",
        arguments: [
            "'(a+)+$'.matches('x') | repeat($this & 'x')", "repeat($this.combine($this))",
            "'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab'.matches('(a*)*c|(a|a)*$')",
            "iif(true, 'x').select($this & $this).repeat($this & $this)",
            String(repeating: "-", count: 5000) + "1",
            "1" + String(repeating: "+1", count: 5000),
        ])
    func ends(expression: String) {
        let limits = PathLimits(steps: 100_000, items: 10_000, textBytes: 10_000)
        _ = try? PathExpression(expression, version: .r4).evaluate(Self.patient, in: PathContext(limits: limits))
    }

    @Test("chooses with 'as' among several items in what HL7 publishes, and nowhere else")
    func chooses() throws {
        let expression = "name.as(HumanName).count()"

        #expect(throws: PathError.self) { try PathExpression(expression, version: .r4).evaluate(Self.patient) }
        let published = try PathExpression(expression, version: .r4, purpose: .invariant).evaluate(Self.patient)
        #expect(published.map(\.text) == ["2"])
    }

    @Test(
        "follows the version where FHIRPath changed",
        arguments: [
            ("1 > 2 is Boolean", FHIRVersion.stu3, ["true"]),
            ("@2012 ~ @2012-04", .stu3, ["true"]),
            ("@2012 ~ @2012-04", .r4, ["false"]),
            ("'1'.isInteger()", .stu3, ["true"]),
        ] as [(String, FHIRVersion, [String])])
    func follows(expression: String, version: FHIRVersion, wanted: [String]) throws {
        #expect(try texts(expression, version: version) == wanted)
    }

    @Test(
        "knows before there is data what can never be",
        arguments: [
            ("name.givn", "there is no 'givn' in HumanName; did you mean 'given'?"),
            ("Observation.valueQuantity", "the path is about Observation, not Patient"),
            ("children().first()", "first() needs an order, and these items have none"),
            ("name.where(given.length() > 3).family", nil),
            ("contained.code", nil),
            ("deceased.as(dateTime)", nil),
        ] as [(String, String?)])
    func knows(expression: String, problem: String?) throws {
        let problems = try PathExpression(expression, version: .r4).problems(about: "Patient")

        #expect(problems.first?.message == problem)
    }

    @Test("compiles every expression that HL7 publishes", arguments: FHIRVersion.allCases)
    func compilesInvariants(version: FHIRVersion) {
        let definitions = FHIRDefinitions.of(version)
        for type in definitions.typeNames.compactMap({ definitions.type($0) }) {
            for invariant in type.invariants + type.elements.flatMap(\.invariants) {
                #expect(throws: Never.self, "\(type.name) \(invariant.key): \(invariant.expression)") {
                    try PathExpression.cached(invariant.expression, version: version, purpose: .invariant)
                }
            }
        }
    }
}
