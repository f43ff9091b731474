import FHIRDefinitions
import HTTPMessages
import JSON
import ReferenceServer
import Testing

// http://hl7.org/fhir/R4/http.html#update
@Suite("Update")
struct UpdateTests {
    @Test("makes a resource under the client's id, then versions of it", arguments: FHIRVersion.allCases)
    func makesVersions(version: FHIRVersion) throws {
        let server = try TestServer(version)
        let id = "A-" + String(repeating: "z", count: 61) + "."
        let created = server.put("/Patient/\(id)", patient(id))
        let updated = server.put("/Patient/\(id)", patient(id, active: false))

        #expect(created.status == 201)
        #expect(created.headers["Location"] == "http://example.org/fhir/Patient/\(id)/_history/1")
        #expect(updated.status == 200)
        #expect(updated.headers["Location"] == nil)
        #expect(updated.headers["ETag"] == "W/\"2\"")
        #expect(updated.json["meta"] == ["versionId": "2", "lastUpdated": "2024-05-01T10:00:02.123Z"])
    }

    @Test("brings a deleted resource back", arguments: FHIRVersion.allCases)
    func resurrects(version: FHIRVersion) throws {
        let server = try TestServer(version)
        _ = server.put("/Patient/p", patient("p"))
        _ = server.delete("/Patient/p")
        let back = server.put("/Patient/p", patient("p"))

        #expect(back.status == 201)
        #expect(back.headers["ETag"] == "W/\"3\"")
        #expect(server.get("/Patient/p").status == 200)
        #expect(server.ids("/Patient") == ["p"])
    }

    @Test("refuses an id that is missing, different or none", arguments: FHIRVersion.allCases)
    func refusesIDs(version: FHIRVersion) throws {
        let server = try TestServer(version)
        let long = String(repeating: "a", count: 65)

        #expect(server.put("/Patient/p", patient).issueCode == "required")
        #expect(server.put("/Patient/p", patient).status == 400)
        #expect(server.put("/Patient/p", patient("P")).status == 400)
        #expect(server.put("/Patient/p", patient("P")).issue["expression"] == ["Patient.id"])
        for id in [long, "a_b", "a%20b", "a'--", "%C3%A9"] {
            #expect(server.put("/Patient/\(id)", patient(id)).status == 400)
        }
        #expect(server.get("/_history").json["total"] == 0)
    }

    @Test("makes a version of equal content too, unless configured not to")
    func comparesContent() throws {
        let usual = try TestServer(.r4)
        let thrifty = try TestServer(.r4) { $0.identicalUpdate = .unchanged }
        for server in [usual, thrifty] { _ = server.put("/Patient/p", patient("p")) }
        let tagged: JSONValue = [
            "resourceType": "Patient", "id": "p", "meta": ["tag": [["code": "T"]]], "active": false,
        ]
        let same: JSONValue = [
            "resourceType": "Patient", "id": "p", "meta": ["versionId": "7", "lastUpdated": "2001-01-01T00:00:00Z"],
            "active": true,
        ]

        #expect(usual.put("/Patient/p", patient("p")).headers["ETag"] == "W/\"2\"")
        let unchanged = thrifty.put("/Patient/p", patient("p"))
        #expect(unchanged.status == 200)
        #expect(unchanged.headers["ETag"] == "W/\"1\"")
        #expect(thrifty.get("/Patient/p/_history").json["total"] == 1)
        #expect(thrifty.put("/Patient/p", same).headers["ETag"] == "W/\"1\"")
        #expect(thrifty.put("/Patient/p", patient("p", active: false)).headers["ETag"] == "W/\"2\"")
        #expect(thrifty.put("/Patient/p", tagged).headers["ETag"] == "W/\"3\"")
        #expect(thrifty.put("/Patient/p", tagged).headers["ETag"] == "W/\"3\"")
    }
}

// https://learn.microsoft.com/azure/healthcare-apis/fhir/fhir-versioning-policy-and-history-management
@Suite("Update with _meta-history=false")
struct MetaHistoryTests {
    @Test("keeps no record of the version before a change of meta alone, and one of any other")
    func forgets() throws {
        let server = try TestServer(.r4)
        let tagged: JSONValue = [
            "resourceType": "Patient", "id": "p", "meta": ["tag": [["code": "T"]]], "active": true,
        ]
        _ = server.put("/Patient/p", patient("p"))

        #expect(server.put("/Patient/p?_meta-history=false", tagged).headers["ETag"] == "W/\"2\"")
        #expect(server.get("/Patient/p/_history").json["total"] == 1)
        #expect(server.get("/Patient/p/_history/1").status == 404)
        #expect(server.put("/Patient/p?_meta-history=false", patient("p", active: false)).status == 200)
        #expect(server.put("/Patient/p?_meta-history=true", patient("p", active: false)).status == 200)
        #expect(server.get("/Patient/p/_history").json["total"] == 3)
        #expect(server.get("/Patient/_history?_at=2024-05-01").json["total"] == 3)
    }
}

// http://hl7.org/fhir/R4/http.html#concurrency, http://hl7.org/fhir/STU3/http.html#concurrency
@Suite("If-Match")
struct IfMatchTests {
    /// What the resource `p` has at version 2, `gone` deleted at version 2, `new` never.
    private func server(_ version: FHIRVersion) throws -> TestServer {
        let server = try TestServer(version)
        for id in ["p", "gone"] { _ = server.put("/Patient/\(id)", patient(id)) }
        _ = server.put("/Patient/p", patient("p"))
        _ = server.delete("/Patient/gone")
        return server
    }

    @Test(
        "decides about an update",
        arguments: FHIRVersion.allCases,
        [
            ("p", "W/\"2\"", 200), ("p", "\"2\"", 200), ("p", "*", 200), ("p", "W/\"9\", W/\"2\"", 200),
            ("p", "W/\"1\"", nil), ("p", "W/\"3\"", nil), ("p", "W/\"abc\"", nil),
            ("p", "2", 400), ("p", "W/2", 400), ("p", "W/\"\"", 400), ("p", "\"2", 400), ("p", "", 400),
            ("gone", "W/\"2\"", 201), ("gone", "W/\"1\"", nil),
            ("new", "W/\"1\"", nil), ("new", "*", nil),
        ] as [(String, String, Int?)]
    )
    func decidesUpdate(version: FHIRVersion, row: (id: String, tag: String, status: Int?)) throws {
        let server = try server(version)
        let before = server.get("/_history").json["total"]
        let response = server.put("/Patient/\(row.id)", patient(row.id), ["If-Match": row.tag])

        #expect(response.status == row.status ?? (version == .r4 ? 412 : 409))
        if response.status >= 400 {
            #expect(response.json["resourceType"] == "OperationOutcome")
            #expect(server.get("/_history").json["total"] == before)
        }
    }

    @Test("decides about a deletion", arguments: FHIRVersion.allCases)
    func decidesDelete(version: FHIRVersion) throws {
        let server = try server(version)
        let conflict = version == .r4 ? 412 : 409

        #expect(server.delete("/Patient/p", ["If-Match": "W/\"1\""]).status == conflict)
        #expect(server.get("/Patient/p").status == 200)
        #expect(server.delete("/Patient/p", ["If-Match": "nonsense"]).status == 400)
        #expect(server.delete("/Patient/p", ["If-Match": "W/\"2\""]).status == 204)
        #expect(server.delete("/Patient/gone", ["If-Match": "W/\"1\""]).status == conflict)
        #expect(server.delete("/Patient/gone", ["If-Match": "W/\"2\""]).status == 204)
        #expect(server.delete("/Patient/new", ["If-Match": "W/\"1\""]).status == conflict)
    }

    @Test("is asked for where the server is configured to", arguments: FHIRVersion.allCases)
    func isRequired(version: FHIRVersion) throws {
        let server = try TestServer(version) { $0.versioning = .versionedUpdate }

        #expect(server.put("/Patient/p", patient("p")).status == 201)
        #expect(server.put("/Patient/p", patient("p")).status == (version == .r4 ? 400 : 412))
        #expect(server.put("/Patient/p", patient("p"), ["If-Match": "W/\"1\""]).status == 200)
        #expect(server.get("/metadata").json["rest"]?[0]?["resource"]?[0]?["versioning"] == "versioned-update")
    }
}
