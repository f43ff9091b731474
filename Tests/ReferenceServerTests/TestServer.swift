import Database
import FHIRDefinitions
import HTTPMessages
import JSON
import ReferenceServer
import Synchronization

/// A server with a clock that moves one second a look, ids that count up, and the words of a client.
struct TestServer: Sendable {
    let server: ReferenceServer
    let version: FHIRVersion
    private let time: SharedTime

    final class SharedTime: Sendable {
        let seconds: Mutex<Int>
        init(_ seconds: Int) { self.seconds = Mutex(seconds) }
    }

    /// 2024-05-01T10:00:00Z, the first time that the clock shows.
    static let start = 1_714_557_600

    init(
        _ version: FHIRVersion, _ location: Database.Location = .memory, firstID: Int = 1,
        startsAt start: Int = Self.start,
        _ configure: (inout ReferenceServer.Configuration) -> Void = { _ in }
    ) throws {
        let time = SharedTime(start - 1)
        let ids = SharedTime(firstID - 2)
        self.time = time
        self.version = version
        var configuration = ReferenceServer.Configuration(path: "/fhir")
        configuration.validates = false  // so that a resource need not have more than a test is about
        configure(&configuration)
        server = ReferenceServer(
            store: try Store(location, version: version),
            configuration: configuration,
            clock: {
                time.seconds.withLock { seconds in
                    seconds += 1
                    return Instant(seconds: seconds, nanoseconds: 123_000_000)
                }
            },
            ids: {
                ids.seconds.withLock { count in
                    count += 1
                    return "id\(count)"
                }
            })
    }

    /// What the clock shows next, minus one second.
    var now: Instant { Instant(seconds: time.seconds.withLock { $0 }, nanoseconds: 123_000_000) }

    func send(_ method: String, _ path: String, _ body: JSONValue? = nil, _ headers: HeaderList = [:]) -> Response {
        send(method, path, bytes: body?.bytes(), headers)
    }

    func send(_ method: String, _ path: String, bytes: [UInt8]?, _ headers: HeaderList = [:]) -> Response {
        var headers = headers
        headers["Host"] = "example.org"
        if bytes != nil, headers["Content-Type"] == nil { headers["Content-Type"] = "application/fhir+json" }
        return server.respond(to: Request(method: method, url: "/fhir" + path, headers: headers, body: bytes))
    }

    func get(_ path: String, _ headers: HeaderList = [:]) -> Response { send("GET", path, nil, headers) }
    func post(_ path: String, _ body: JSONValue, _ headers: HeaderList = [:]) -> Response {
        send("POST", path, body, headers)
    }
    func put(_ path: String, _ body: JSONValue, _ headers: HeaderList = [:]) -> Response {
        send("PUT", path, body, headers)
    }
    func delete(_ path: String, _ headers: HeaderList = [:]) -> Response { send("DELETE", path, nil, headers) }

    /// Creates a Patient and gives its id.
    func createPatient(_ members: JSONObject = [:]) -> String {
        let patient = JSONObject([.init(name: "resourceType", value: "Patient")] + members.members)
        return post("/Patient", .object(patient)).json["id"]?.string ?? "none"
    }

    /// The ids of the entries of a Bundle, in order; `outcome` for an OperationOutcome.
    func ids(_ path: String) -> [String] { get(path).ids }
}

extension Response {
    var json: JSONValue { (try? JSONValue(parsing: body)) ?? .null }
    var entries: [JSONValue] { json["entry"]?.array ?? [] }
    var ids: [String] {
        entries.map { $0["search"]?["mode"]?.string == "outcome" ? "outcome" : $0["resource"]?["id"]?.string ?? "none" }
    }
    /// The URL of a link without the base.
    func link(_ relation: String) -> String? {
        let link = json["link"]?.array?.first { $0["relation"]?.string == relation }
        return (link?["url"]?.string).map { String($0.dropFirst("http://example.org/fhir".count)) }
    }
    var issue: JSONValue { json["issue"]?[0] ?? .null }
    var issueCode: String? { issue["code"]?.string }
    var diagnostics: String { issue["diagnostics"]?.string ?? "" }
}

let patient: JSONValue = ["resourceType": "Patient", "active": true]
func patient(_ id: String, active: Bool = true) -> JSONValue {
    ["resourceType": "Patient", "id": .string(id), "active": .bool(active)]
}
/// A Patient with an identifier of the system `urn:s`.
func identified(_ value: String, id: String? = nil) -> JSONValue {
    var members: JSONObject = ["resourceType": "Patient"]
    if let id { members["id"] = .string(id) }
    members["identifier"] = [["system": "urn:s", "value": .string(value)]]
    return .object(members)
}
