import Glibc
import JSON
import Results
import SocketTesting
import Testing

/// A folder of a test's own, in memory where there is such a place; it goes with this object.
final class TemporaryFolder: Sendable {
    let path: String

    init() {
        let place = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(place)/assay-end-to-end-XXXXXX".utf8CString)
        precondition(mkdtemp(&template) != nil, "no folder can be made in \(place)")
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit { _ = SocketTesting.run("rm -rf '\(path)'", in: "/") }

    /// The path of a file in it.
    func path(_ name: String) -> String { "\(path)/\(name)" }

    /// Writes a file, its folders too.
    @discardableResult
    func write(_ name: String, _ text: String) -> String {
        let parts = name.split(separator: "/")
        for count in 0..<(parts.count - 1) { mkdir(path(parts[...count].joined(separator: "/")), 0o755) }
        let file = fopen(path(name), "w")
        defer { if let file { fclose(file) } }
        if let file { fwrite(text, 1, text.utf8.count, file) }
        return path(name)
    }

    /// Whether there is such a file.
    func has(_ name: String) -> Bool { access(path(name), F_OK) == 0 }

    /// The bytes of a file; empty where there is none.
    func bytes(_ name: String) -> [UInt8] {
        guard let file = fopen(path(name), "r") else { return [] }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
        return bytes
    }

    /// The text of a file; empty where there is none.
    func text(_ name: String) -> String { String(decoding: bytes(name), as: UTF8.self) }

    /// A stored run.
    func run(_ name: String = "report.json") throws -> StoredRun { try RunFileReader(path(name)).run }
}

/// The folder that a path lies in.
func folder(of path: String) -> String { path.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" } }

/// The folder of the package, for the scenarios that come with it.
let packageFolder = folder(of: folder(of: folder(of: #filePath)))

extension StoredRun {
    /// How every test of every scenario ended, by name.
    var outcomes: [String: Outcome] {
        var outcomes: [String: Outcome] = [:]
        for scenario in scenarios {
            for (plan, test) in zip(scenario.plan.tests, scenario.tests) { outcomes[plan.name] = test.outcome }
        }
        return outcomes
    }

    /// The outcomes of all tests, in the order of the plan.
    var testOutcomes: [Outcome] { scenarios.flatMap { $0.tests.map(\.outcome) } }

    /// The reasons of all tests and scenarios that have one.
    var reasons: [String] { scenarios.flatMap { [$0.reason] + $0.tests.map(\.reason) }.filter { !$0.isEmpty } }
}

extension String {
    /// The text as JSON.
    var json: JSONValue { get throws { try JSONValue(parsing: Array(utf8)) } }

    /// How often a text stands in it.
    func count(of text: String) -> Int { ranges(of: text).count }
}
