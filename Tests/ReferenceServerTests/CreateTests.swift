import FHIRDefinitions
import HTTPMessages
import JSON
import Testing

// http://hl7.org/fhir/R4/http.html#create
@Suite("Create")
struct CreateTests {
    @Test("answers 201 with the place, the version and the time of what it stored", arguments: FHIRVersion.allCases)
    func answersCreated(version: FHIRVersion) throws {
        let server = try TestServer(version)
        let response = server.post("/Patient", patient)

        #expect(response.status == 201)
        #expect(response.headers["Location"] == "http://example.org/fhir/Patient/id1/_history/1")
        #expect(response.headers["ETag"] == "W/\"1\"")
        #expect(response.headers["Last-Modified"] == "Wed, 01 May 2024 10:00:01 GMT")
        #expect(response.headers["Content-Type"] == "application/fhir+json; charset=utf-8")
        #expect(
            response.json
                == [
                    "resourceType": "Patient", "id": "id1",
                    "meta": ["versionId": "1", "lastUpdated": "2024-05-01T10:00:01.123Z"], "active": true,
                ])
    }

    @Test("keeps member order, number text and the client's own metadata", arguments: FHIRVersion.allCases)
    func isFaithful(version: FHIRVersion) throws {
        let server = try TestServer(version)
        let text = """
            {"id":"mine","meta":{"profile":["urn:p"],"versionId":"77","tag":[{"code":"t"}],"lastUpdated":"1999"},\
            "resourceType":"Observation","valueQuantity":{"value":0.010,"unit":"\\u00e9\\""},"x":[1e3,-0.0,1.50E+2]}
            """
        let response = server.send("POST", "/Observation", bytes: Array(text.utf8))

        #expect(
            String(decoding: response.body, as: UTF8.self) == """
                {"id":"id1","meta":{"versionId":"1","lastUpdated":"2024-05-01T10:00:01.123Z","profile":["urn:p"],\
                "tag":[{"code":"t"}]},"resourceType":"Observation",\
                "valueQuantity":{"value":0.010,"unit":"é\\""},"x":[1e3,-0.0,1.50E+2]}
                """)
        #expect(server.get("/Observation/id1").body == response.body)
    }
}

extension CreateTests {
    @Test("answers with the body that Prefer asks for", arguments: FHIRVersion.allCases)
    func honoursPrefer(version: FHIRVersion) throws {
        let server = try TestServer(version)
        let minimal = server.post("/Patient", patient, ["Prefer": "return=minimal"])
        let outcome = server.post("/Patient", patient, ["Prefer": "return=OperationOutcome"])
        let whole = server.post("/Patient", patient, ["Prefer": "respond-async, return=\"representation\""])

        #expect(minimal.status == 201)
        #expect(minimal.body.isEmpty)
        #expect(minimal.headers["Content-Type"] == nil)
        #expect(minimal.headers["Location"] == "http://example.org/fhir/Patient/id1/_history/1")
        #expect(minimal.headers["ETag"] == "W/\"1\"")
        #expect(outcome.json["resourceType"] == "OperationOutcome")
        #expect(outcome.issue["severity"] == "information")
        #expect(outcome.headers["Location"] == "http://example.org/fhir/Patient/id2/_history/1")
        #expect(whole.json["resourceType"] == "Patient")
    }

    @Test("never gives an id away twice, even if a client took one that was to come")
    func avoidsTakenIDs() throws {
        let server = try TestServer(.r4)
        #expect(server.put("/Patient/id1", patient("id1")).status == 201)
        _ = server.delete("/Patient/id1")

        #expect(server.createPatient() == "id2")
    }
}
