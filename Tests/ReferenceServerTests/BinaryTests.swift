import FHIRDefinitions
import HTTPMessages
import JSON
import Testing

// http://hl7.org/fhir/R4/binary.html#rest, http://hl7.org/fhir/STU3/binary.html#rest
@Suite("A Binary")
struct BinaryTests {
    private static let content: [UInt8] = [0, 1, 0xFF, 0x0A]

    private func stored(_ server: TestServer, _ headers: HeaderList = ["Content-Type": "image/x"]) -> Response {
        server.send("POST", "/Binary", bytes: Self.content, headers)
    }

    @Test("is made of content of any type, and is content to those who do not ask for FHIR", arguments: FHIRVersion.allCases)
    func isContent(version: FHIRVersion) throws {
        let server = try TestServer(version)
        let created = stored(server, ["Content-Type": "image/x", "X-Security-Context": "Patient/1"])
        let native = server.get("/Binary/id1")
        let resource = server.get("/Binary/id1", ["Accept": "application/fhir+json"])

        #expect(created.status == 201)
        #expect(native.body == Self.content)
        #expect(native.headers["Content-Type"] == "image/x")
        #expect(native.headers["X-Security-Context"] == "Patient/1")
        #expect(resource.json["contentType"] == "image/x")
        #expect(resource.json[version == .r4 ? "data" : "content"] == "AAH/Cg==")
    }

    @Test(
        "is a resource or content as the client asks",
        arguments: [
            ("application/fhir+json", "", true), ("application/json", "", true), ("image/x", "", false), ("*/*", "", false),
            ("image/x", "?_format=json", true), ("text/html", "", false),
        ]
    )
    func negotiates(accept: String, query: String, isResource: Bool) throws {
        let server = try TestServer(.r4)
        _ = stored(server)
        let response = server.get("/Binary/id1\(query)", ["Accept": accept])

        #expect(response.status == 200)
        #expect((response.json["resourceType"] == "Binary") == isResource)
    }

    @Test("is itself where a Binary resource is sent, and is replaced by content")
    func isItself() throws {
        let server = try TestServer(.r4)
        let sent: JSONValue = ["resourceType": "Binary", "id": "b", "contentType": "text/plain", "data": "aGk="]
        let created = server.put("/Binary/b", sent)
        let replaced = server.send("PUT", "/Binary/b", bytes: Array("a{}".utf8), ["Content-Type": "text/css"])

        #expect(created.json["data"] == "aGk=")
        #expect(replaced.status == 200)
        #expect(server.get("/Binary/b").body == Array("a{}".utf8))
    }
}
