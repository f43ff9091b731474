import Database
import FHIRDefinitions
import HTTPMessages
import JSON
import ReferenceServer
import Testing

/// A server with `one` (identifier `1`), and `two` and `three` (identifier `2`).
private func server(
    _ version: FHIRVersion, _ configure: (inout ReferenceServer.Configuration) -> Void = { _ in }
) throws -> TestServer {
    let server = try TestServer(version, .memory, configure)
    _ = server.put("/Patient/one", identified("1", id: "one"))
    for id in ["two", "three"] { _ = server.put("/Patient/\(id)", identified("2", id: id)) }
    return server
}

/// Criteria that must not decide about a write, because they say nothing, or something that the server does not know.
private let unfitCriteria = [
    "", "_tag=", "identifier=", "identifier=,", "nonsense=1", "identifier=urn:s%7C1&nonsense=1", "identifier:not=1",
    "_count=1", "identifier=urn:s%7C1&_count=1", "identifier=urn:s%7C1&_sort=_id", "_summary=count", "_query=all",
    "identifier=a%7Cb%7Cc", "_lastUpdated=nonsense", "?identifier=urn:s%7C1",
]

// http://hl7.org/fhir/R4/http.html#ccreate
@Suite("Conditional create")
struct ConditionalCreateTests {
    @Test("creates without a match, answers with the only match, refuses several", arguments: FHIRVersion.allCases)
    func followsMatches(version: FHIRVersion) throws {
        let server = try server(version)
        func create(_ value: String) -> Response {
            server.post("/Patient", identified("new"), ["If-None-Exist": "identifier=urn:s%7C\(value)"])
        }
        let (none, one, several) = (create("0"), create("1"), create("2"))

        #expect(none.status == 201)
        #expect(none.headers["Location"] == "http://example.org/fhir/Patient/id1/_history/1")
        #expect(one.status == 200)
        #expect(one.json["id"] == "one")
        #expect(one.headers["Location"] == "http://example.org/fhir/Patient/one/_history/1")
        #expect(one.headers["ETag"] == "W/\"1\"")
        #expect(one.headers["Last-Modified"] == "Wed, 01 May 2024 10:00:01 GMT")
        #expect(several.status == 412)
        #expect(several.issueCode == (version == .r4 ? "multiple-matches" : "processing"))
        #expect(server.get("/_history").json["total"] == 4)
    }

    @Test("prefers as create does, also with a match")
    func honoursPrefer() throws {
        let server = try server(.r4)
        func create(_ preferred: String) -> Response {
            let headers: HeaderList = ["If-None-Exist": "identifier=1", "Prefer": "return=\(preferred)"]
            return server.post("/Patient", patient, headers)
        }

        #expect(create("minimal").body.isEmpty)
        #expect(create("OperationOutcome").json["resourceType"] == "OperationOutcome")
        #expect(create("representation").json["id"] == "one")
    }

    @Test("refuses criteria that it does not understand, or that are none", arguments: unfitCriteria)
    func refusesCriteria(criteria: String) throws {
        let server = try server(.r4)
        let response = server.post("/Patient", patient, ["If-None-Exist": criteria])

        #expect(response.status == 400)
        #expect(response.json["resourceType"] == "OperationOutcome")
        #expect(server.get("/Patient").json["total"] == 3)
    }

    @Test("decodes criteria once")
    func decodesOnce() throws {
        let server = try TestServer(.r4)
        _ = server.post("/Patient", identified("a b+c&d%2C\\,"))
        let criteria = "identifier=urn:s|a+b%2Bc%26d%252C%5C%5C%5C%2C"

        #expect(server.post("/Patient", patient, ["If-None-Exist": criteria]).status == 200)
    }
}

// http://hl7.org/fhir/R4/http.html#cond-update, http://hl7.org/fhir/STU3/http.html#cond-update
@Suite("Conditional update")
struct ConditionalUpdateTests {
    /// Rows: criteria value, id in the body, status and id of the answer by version (R4, STU3); nil is a refusal.
    @Test(
        "follows the table of its version",
        arguments: [
            ("0", nil, (201, "id1"), (201, "id1")),
            ("0", "mine", (201, "mine"), (201, "id1")),
            ("0", "one", (409, nil), (201, "id1")),
            ("0", "a_b", (400, nil), (201, "id1")),
            ("1", nil, (200, "one"), (200, "one")),
            ("1", "one", (200, "one"), (200, "one")),
            ("1", "other", (400, nil), (200, "one")),
            ("2", nil, (412, nil), (412, nil)),
            ("2", "two", (412, nil), (412, nil)),
        ] as [(String, String?, (Int, String?), (Int, String?))]
    )
    func followsMatches(value: String, id: String?, r4: (Int, String?), stu3: (Int, String?)) throws {
        for (version, expected) in [(FHIRVersion.r4, r4), (.stu3, stu3)] {
            let server = try server(version)
            let response = server.put("/Patient?identifier=urn:s%7C\(value)", identified("new", id: id))

            #expect(response.status == expected.0, "\(version)")
            #expect(response.json["id"]?.string == expected.1, "\(version)")
            if expected.1 == nil { #expect(server.get("/_history").json["total"] == 3) }
        }
    }

    @Test("brings back a deleted resource whose id the client gives")
    func resurrects() throws {
        let server = try server(.r4)
        _ = server.delete("/Patient/one")
        let response = server.put("/Patient?identifier=urn:s%7C1", identified("1", id: "one"))

        #expect(response.status == 201)
        #expect(response.headers["ETag"] == "W/\"3\"")
    }

    @Test("respects If-Match on the match", arguments: FHIRVersion.allCases)
    func respectsIfMatch(version: FHIRVersion) throws {
        let server = try server(version)
        let path = "/Patient?identifier=urn:s%7C1"
        let conflict = version == .r4 ? 412 : 409

        #expect(server.put(path, identified("1"), ["If-Match": "W/\"2\""]).status == conflict)
        #expect(server.put(path, identified("1"), ["If-Match": "W/\"1\""]).status == 200)
        #expect(server.put("/Patient?identifier=0", identified("1"), ["If-Match": "W/\"1\""]).status == conflict)
    }

    @Test("refuses criteria that it does not understand, or that are none", arguments: unfitCriteria)
    func refusesCriteria(criteria: String) throws {
        let server = try server(.r4)

        #expect(server.put("/Patient?\(criteria)", patient).status == 400)
        #expect(server.get("/_history").json["total"] == 3)
    }

    @Test("does not take the parameters of the answer's form for criteria")
    func allowsFormat() throws {
        let server = try server(.r4)

        #expect(server.put("/Patient?identifier=1&_format=json&_pretty=true", patient).status == 200)
        #expect(server.put("/Patient?_format=json", patient).status == 400)
        #expect(server.put("/Patient", patient).status == 400)
    }
}

// http://hl7.org/fhir/R4/http.html#3.1.0.7.1
@Suite("Conditional delete")
struct ConditionalDeleteTests {
    @Test("deletes what matches, however much", arguments: FHIRVersion.allCases)
    func deletesAll(version: FHIRVersion) throws {
        let server = try server(version)

        #expect(server.delete("/Patient?identifier=0").status == 204)
        let one = server.delete("/Patient/?identifier=1")
        #expect(one.status == 204)
        #expect(one.headers["ETag"] == "W/\"2\"")
        #expect(server.delete("/Patient?identifier=2").status == 204)
        #expect(server.get("/Patient").json["total"] == 0)
        #expect(server.get("/_history").json["total"] == 6)
    }

    @Test("deletes as many as _count says, and tells how many")
    func counts() throws {
        let server = try server(.r4)

        for count in ["0", "101", "-1", "many", ""] {
            #expect(server.delete("/Patient?identifier=2&_count=\(count)").status == 400)
        }
        #expect(server.delete("/Patient?identifier=2&_count=1").headers["Items-Deleted"] == "1")
        #expect(server.get("/Patient").json["total"] == 2)
        #expect(server.delete("/Patient?identifier=1,2&_count=100").headers["Items-Deleted"] == "2")
        #expect(server.delete("/Patient?identifier=2").headers["Items-Deleted"] == "0")
    }

    @Test("refuses several matches where it is configured to", arguments: FHIRVersion.allCases)
    func deletesOne(version: FHIRVersion) throws {
        let server = try server(version) { $0.conditionalDelete = .single }

        #expect(server.delete("/Patient?identifier=2").status == 412)
        #expect(server.get("/Patient").json["total"] == 3)
        #expect(server.delete("/Patient?identifier=1").status == 204)
        #expect(server.get("/metadata").json["rest"]?[0]?["resource"]?[0]?["conditionalDelete"] == "single")
    }

    @Test(
        "refuses criteria that it does not understand, or that are none",
        arguments: unfitCriteria.filter { !$0.contains("&_count") })
    func refusesCriteria(criteria: String) throws {
        let server = try server(.r4)

        #expect(server.delete("/Patient?\(criteria)").status == 400)
        #expect(server.get("/Patient").json["total"] == 3)
    }
}
