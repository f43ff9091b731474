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
