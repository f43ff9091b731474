import Foundation
import JSON
import PublishedCases

/// Parsing and printing FHIR's JSON, beside what Foundation offers.
///
/// Foundation is slower and does less: it loses the order of members, repeated names and the digits of decimals.
enum JSONBenchmark {
    static func benchmarks() throws -> [Benchmark] {
        try inputs().flatMap { input in try [parsing(input), printing(input), both(input)] }
    }

    /// Texts that are worked through one after the other.
    private struct Input {
        var name: String
        var texts: [[UInt8]]
    }

    private static func inputs() throws -> [Input] {
        let examples = try OfficialData.files(at: "examples/r4/pairs/json", of: "examples-r4", count: 710)
            .map { try $0.bytes() }
        let bundles = try OfficialData.files(at: "synthetic/r4/synthea", of: "synthetic", count: 24).prefix(6)
            .map { try $0.bytes() }
        let small = try OfficialData.files(at: "synthetic/r4/fhir-test-data", of: "synthetic", count: 6205).prefix(600)
            .map { try $0.bytes() }
        return [
            Input(name: "patient bundles, 0.5 to 3.6 MB each", texts: bundles),
            Input(name: "small resources, 0.7 kB each", texts: small),
            Input(name: "examples of R4 under 6 kB", texts: examples.filter { $0.count < 6000 }),
        ].filter { !$0.texts.isEmpty }
    }

    private static func parsing(_ input: Input) -> Benchmark {
        let data = input.texts.map { Data($0) }
        return Benchmark(
            name: "parse: \(input.name)",
            sides: [
                .init(name: "JSON") { try input.texts.reduce(0) { try $0 + JSONValue(parsing: $1).kind.count } },
                .init(name: "JSONSerialization") {
                    try data.reduce(0) {
                        try $0 + (JSONSerialization.jsonObject(with: $1) as? [String: Any] ?? [:]).count
                    }
                },
            ])
    }

    private static func printing(_ input: Input) throws -> Benchmark {
        let values = try input.texts.map { try JSONValue(parsing: $0) }
        let objects = try input.texts.map { try JSONSerialization.jsonObject(with: Data($0)) }
        return Benchmark(
            name: "print: \(input.name)",
            sides: [
                .init(name: "JSON") { values.reduce(0) { $0 + $1.bytes().count } },
                .init(name: "JSONSerialization") {
                    try objects.reduce(0) {
                        try $0 + JSONSerialization.data(withJSONObject: $1, options: .withoutEscapingSlashes).count
                    }
                },
            ])
    }

    private static func both(_ input: Input) -> Benchmark {
        let data = input.texts.map { Data($0) }
        return Benchmark(
            name: "parse and print: \(input.name)",
            sides: [
                .init(name: "JSON") { try input.texts.reduce(0) { try $0 + JSONValue(parsing: $1).bytes().count } },
                .init(name: "JSONSerialization") {
                    try data.reduce(0) {
                        let object = try JSONSerialization.jsonObject(with: $1)
                        return try $0
                            + JSONSerialization.data(withJSONObject: object, options: .withoutEscapingSlashes).count
                    }
                },
            ])
    }
}
