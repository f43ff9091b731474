import FHIRDefinitions
import JSON
import Testing

// http://hl7.org/fhir/R4/search.html#summary, http://hl7.org/fhir/STU3/search.html#summary
@Suite("Parts of resources")
struct SubsetTests {
    static let observation: JSONValue = [
        "resourceType": "Observation", "id": "o", "text": ["status": "generated", "div": "<div/>"],
        "status": "final", "_status": ["id": "s"], "code": ["text": "Pulse"], "comment": "-",
        "component": [
            ["code": ["text": "Part"], "dataAbsentReason": ["text": "-"], "referenceRange": [["text": "-"]]]
        ],
        "bodySite": ["text": "Arm"],
    ]

    @Test(
        "have what was asked for, what must be there, and the tag",
        arguments: [
            ("_elements=bodySite", ["status", "_status", "code", "bodySite"]),
            ("_elements=nonsense", ["status", "_status", "code"]),
            ("_summary=text", ["text", "status", "_status", "code"]),
            ("_summary=true", ["status", "_status", "code", "component"]),
            ("_summary=data", ["status", "_status", "code", "comment", "component", "bodySite"]),
        ]
    )
    func areTagged(query: String, names: [String]) throws {
        let server = try TestServer(.stu3)
        _ = server.put("/Observation/o", Self.observation)
        let read = server.get("/Observation/o?\(query)").json
        let found = server.get("/Observation?_id=o&\(query)").entries.first?["resource"]

        #expect(read.object?.names.filter { !["resourceType", "id", "meta"].contains($0) } == names)
        #expect(read["meta"]?["tag"]?[0]?["code"] == "SUBSETTED")
        #expect(found == read)
    }

    @Test("are whole where nothing was asked for", arguments: ["_elements=", "_summary=false", "_summary="])
    func areWhole(query: String) throws {
        let server = try TestServer(.r4)
        _ = server.put("/Observation/o", Self.observation)

        #expect(server.get("/Observation/o?\(query)").json == server.get("/Observation/o").json)
    }

    @Test("of a summary leave out what lies deeper and is none")
    func isDeep() throws {
        let server = try TestServer(.r4)
        _ = server.put("/Observation/o", Self.observation)
        let component = server.get("/Observation/o?_summary=true").json["component"]?[0]

        #expect(component?.object?.names == ["code"])
    }
}
