import FHIRDefinitions
import HTTPMessages
import JSON
import Testing

// http://hl7.org/fhir/R4/http.html#delete
@Suite("Delete")
struct DeleteTests {
    @Test("takes a resource out of reads and searches, once", arguments: FHIRVersion.allCases)
    func deletes(version: FHIRVersion) throws {
        let server = try TestServer(version)
        _ = server.put("/Patient/p", identified("1", id: "p"))
        let deleted = server.delete("/Patient/p")
        let again = server.delete("/Patient/p")

        #expect(deleted.status == 204)
        #expect(deleted.headers["ETag"] == "W/\"2\"")
        #expect(deleted.body.isEmpty)
        #expect(again.status == 204)
        #expect(again.headers["ETag"] == "W/\"2\"")
        #expect(server.get("/Patient/p").status == 410)
        for search in ["/Patient", "/Patient?identifier=urn:s%7C1", "/Patient?_id=p", "/"] {
            #expect(server.get(search).json["total"] == 0)
            #expect(server.ids(search).isEmpty)
        }
        #expect(server.get("/Patient/p/_history").json["total"] == 2)
    }

    @Test("answers 204 for what never was, and leaves no trace of it", arguments: FHIRVersion.allCases)
    func isIdempotent(version: FHIRVersion) throws {
        let server = try TestServer(version)
        let response = server.delete("/Patient/p")

        #expect(response.status == 204)
        #expect(response.headers["ETag"] == nil)
        #expect(server.get("/Patient/p").status == 404)
    }

    @Test("answers with an outcome where that is preferred")
    func honoursPrefer() throws {
        let server = try TestServer(.r4)
        let response = server.delete("/Patient/p", ["Prefer": "return=OperationOutcome"])

        #expect(response.status == 200)
        #expect(response.json["resourceType"] == "OperationOutcome")
    }
}
