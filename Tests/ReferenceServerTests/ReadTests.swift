import FHIRDefinitions
import HTTPMessages
import JSON
import Testing

// http://hl7.org/fhir/R4/http.html#read
@Suite("Read and vread")
struct ReadTests {
    @Test("give the current version and each former one", arguments: FHIRVersion.allCases)
    func readVersions(version: FHIRVersion) throws {
        let server = try TestServer(version)
        _ = server.put("/Patient/p", patient("p"))
        _ = server.put("/Patient/p", patient("p", active: false))
        let current = server.get("/Patient/p")
        let first = server.get("/Patient/p/_history/1")

        #expect(current.status == 200)
        #expect(current.json["active"] == false)
        #expect(current.headers["ETag"] == "W/\"2\"")
        #expect(current.headers["Last-Modified"] == "Wed, 01 May 2024 10:00:02 GMT")
        #expect(current.headers["Content-Location"] == "http://example.org/fhir/Patient/p/_history/2")
        #expect(current.headers["Cache-Control"] == "private, no-cache")
        #expect(first.status == 200)
        #expect(first.json["active"] == true)
        #expect(first.json["meta"]?["versionId"] == "1")
        #expect(first.headers["ETag"] == "W/\"1\"")
        #expect(server.get("/Patient/p/_history/2").body == current.body)
    }

    @Test("tell what never was from what was deleted", arguments: FHIRVersion.allCases)
    func tellDeleted(version: FHIRVersion) throws {
        let server = try TestServer(version)
        _ = server.put("/Patient/p", patient("p"))
        _ = server.delete("/Patient/p")
        let deleted = server.get("/Patient/p")
        let unknown = server.get("/Patient/q")

        #expect(deleted.status == 410)
        #expect(deleted.headers["ETag"] == "W/\"2\"")
        #expect(deleted.issueCode == (version == .r4 ? "deleted" : "not-found"))
        #expect(unknown.status == 404)
        #expect(unknown.issueCode == "not-found")
        #expect(unknown.diagnostics == "there is no Patient with the id 'q'")
        #expect(server.get("/Patient/p/_history/1").status == 200)
        #expect(server.get("/Patient/p/_history/2").status == 410)
    }

    @Test("answer 404 for a version that is none", arguments: ["3", "0", "01", "+1", "-1", "x", "99999999999999999999"])
    func refuseVersions(text: String) throws {
        let server = try TestServer(.r4)
        _ = server.put("/Patient/p", patient("p"))

        #expect(server.get("/Patient/p/_history/\(text)").status == 404)
        #expect(server.get("/Patient/q/_history/1").status == 404)
    }

    // http://hl7.org/fhir/R4/http.html#cread, https://www.rfc-editor.org/rfc/rfc9110#section-13.1
    @Test(
        "answer 304 to a client that has the version",
        arguments: [
            (["If-None-Match": "W/\"1\""], 304),
            (["If-None-Match": "\"1\""], 304),
            (["If-None-Match": "W/\"7\", W/\"1\""], 304),
            (["If-None-Match": "*"], 304),
            (["If-None-Match": "W/\"2\""], 200),
            (["If-None-Match": "nonsense"], 200),
            (["If-Modified-Since": "Wed, 01 May 2024 10:00:01 GMT"], 304),
            (["If-Modified-Since": "Wed, 01 May 2024 10:00:02 GMT"], 304),
            (["If-Modified-Since": "Wed, 01 May 2024 10:00:00 GMT"], 200),
            (["If-Modified-Since": "yesterday"], 200),
            (["If-None-Match": "W/\"2\"", "If-Modified-Since": "Wed, 01 May 2024 10:00:02 GMT"], 200),
        ] as [(HeaderList, Int)]
    )
    func readConditionally(headers: HeaderList, status: Int) throws {
        let server = try TestServer(.r4)
        _ = server.put("/Patient/p", patient("p"))
        let response = server.get("/Patient/p", headers)

        #expect(response.status == status)
        #expect(response.headers["ETag"] == "W/\"1\"")
        #expect(response.body.isEmpty == (status == 304))
    }

    @Test("answer HEAD as GET")
    func answerHead() throws {
        let server = try TestServer(.r4)
        _ = server.put("/Patient/p", patient("p"))
        var (head, get) = (server.send("HEAD", "/Patient/p"), server.get("/Patient/p"))
        head.headers["X-Request-Id"] = nil
        get.headers["X-Request-Id"] = nil

        #expect(head == get)
    }
}
