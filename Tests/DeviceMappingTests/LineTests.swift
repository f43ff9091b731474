import PublishedCases
import Testing

/// Each line of what is known of the connector, and the tests that show it, by how their names begin.
///
/// The numbers are those of section 4 of the project's facts, the names those of its tables. A test whose name loses
/// its beginning fails here. What is seen only where messages are received and resources written is not here:
///
/// - 4.4: groups of one device are written one after another.
/// - 4.6: existing Observations are looked for in a cache, else searched for, following all next links.
/// - 4.6: a 409 or a 412 is tried again twice; each time is as 4.6.5 says.
/// - 4.7: a value before the start blocks all later ones; no boundary begins after its first value.
/// - 4.8: ids are cached for two hours.
/// - 4.9: errors of configuration.
@Suite("Every line on the connector that can be seen offline")
struct LineTests {
    struct Line: Sendable, CustomTestStringConvertible {
        var name: String
        var tests: [String]

        init(_ name: String, _ tests: String...) {
            self.name = name
            self.tests = tests
        }

        var testDescription: String { name }
    }

    static let lines = [
        Line("4.1 event", "4.1.1 A text that is no event", "4.1.1 A body that is no JSON"),
        Line("4.1 every template", "4.1.2 Every template runs on every message"),
        Line("4.2 root, types, members, all errors at once", "for devices, each broken", "all broken in one text"),
        Line("4.2 names of types in any letters' case", "names of types and members"),
        Line("4.2 JsonPathContent", "4.2 JsonPathContent"),
        Line("4.2 IotJsonPathContent", "4.2 IotJsonPathContent"),
        Line("4.2 IotCentralJsonPathContent", "4.2 IotCentralJsonPathContent"),
        Line(
            "4.2 CalculatedContent", "4.2 CalculatedContent: expressions of both languages",
            "4.2 CalculatedContent: an event"),
        Line("4.2 typeName", "4.1.2 Every template runs on every message"),
        Line("4.2 typeMatchExpression, idioms", "4.2 typeMatchExpression"),
        Line("4.2 deviceIdExpression", "4.2 deviceIdExpression"),
        Line("4.2 timestampExpression", "4.2 timestampExpression: what", "4.2 timestampExpression: anything else"),
        Line("4.2 patientIdExpression, encounterIdExpression", "4.2 patientIdExpression, encounterIdExpression"),
        Line("4.2 correlationIdExpression", "4.2 correlationIdExpression"),
        Line("4.2 values, required", "4.2 values: a required value", "4.2 values: an optional value"),
        Line("4.2 several values where one is needed", "4.2 A path that matches several values"),
        Line("4.2 functions", "reckon exactly", "insert texts", "write Unix times", "refuse what they cannot do"),
        Line("4.3 members", "4.3 A measurement", "4.3 IngestionTimeUtc"),
        Line(
            "4.3 value as string", "4.3 Value as string: as .NET writes it",
            "4.3 Value as string: a text that Json.NET takes for a date", "4.3 Value as string: any other text"),
        Line("4.3 partition", "4.3 Partition"),
        Line("4.4 key", "4.4.1 Measurements of one type", "4.4.1 Measurements come in the order"),
        Line("4.4 one moment", "4.4.2 Of several at one moment"),
        Line("4.4 windows of 2020", "4.4.3 In 2020"),
        Line("4.5 root, members, types, codes", "for FHIR, each broken"),
        Line("4.5 typeName", "4.5 typeName"),
        Line("4.5 periodInterval", "4.5 periodInterval: one", "4.5 periodInterval -1", "4.5 periodInterval: hours"),
        Line("4.5 category", "4.6 Every member", "4.6 category"),
        Line("4.5 components", "4.6 Every member", "4.6 values"),
        Line(
            "4.5 Quantity", "4.5 Quantity: one", "4.5 Quantity: anything", "4.5 Quantity: unit", "4.5 Quantity, String"),
        Line("4.5 String, CodeableConcept", "4.5 String and CodeableConcept"),
        Line(
            "4.6 status, code, component code, issued, effectivePeriod, subject, device, encounter", "4.6 Every member"),
        Line("4.6 identifier, id", "4.6 identifier", "4.6 id"),
        Line("4.6 values", "4.6 values"),
        Line("4.6 exact matches of the identifier", "4.6.2"),
        Line("4.6 none, one, several", "4.6.3"),
        Line("4.6 amended only on change", "4.6.4 An equal result", "4.6.4 Decimals"),
        Line("4.6 after a conflict", "4.6.5"),
        Line("4.6 merge", "4.6.6 A merge widens", "4.6.6 Components", "4.6.6 A value of another type"),
        Line("4.7 origin, period, dimensions, no limits and no factor", "4.7.1"),
        Line("4.7 slots", "4.7.2"),
        Line("4.7 last value, empty slots", "4.7.3 A slot takes", "4.7.3 A start off the grid"),
        Line("4.7 merge", "4.7.4 A merge keeps", "4.7.4 More than one dimension"),
        Line("4.7 traps", "4.7.4 A merge from an earlier start", "4.7.4 A changed defaultPeriod"),
        Line("4.7 values pass unchecked", "4.7 Values travel as texts", "4.7 Space at the end"),
        Line("4.8 Lookup", "4.8 Lookup:"),
        Line("4.8 Create", "4.8 Create: what is not there", "4.8 Create: a Device without Patient"),
        Line("4.8 LookupWithEncounter", "4.8 LookupWithEncounter"),
        Line("4.9 names, blocking", "4.9 Errors"),
        Line("4.9 validator", "4.9 A template that nothing takes up"),
        Line(
            "4.10 vectors", "that are right break no rule", "of the connector's own tests, one by one",
            "of the documentation, beside their messages", "of Azure's samples"),
    ]

    @Test("is shown by a test that names it", arguments: lines)
    func isShown(line: Line) throws {
        for test in line.tests {
            #expect(try Self.sources().contains("\"\(test)"), "no test's name begins with: \(test)")
        }
    }

    private static func sources(besides file: String = #filePath) throws -> String {
        let folder = file.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        let names = [
            "Measurement", "TemplateRule", "Function", "Grouping", "Observation", "Merge", "Identity",
            "PublishedTemplate",
        ]
        return try names.map { name in
            String(decoding: try OfficialFile(path: "\(folder)/\(name)Tests.swift").bytes(), as: UTF8.self)
        }.joined()
    }
}
