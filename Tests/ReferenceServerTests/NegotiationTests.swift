import FHIRDefinitions
import FHIRXML
import HTTPMessages
import JSON
import ReferenceServer
import Testing

// http://hl7.org/fhir/R4/http.html#mime-type, https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1
@Suite("Content negotiation")
struct NegotiationTests {
    @Test(
        "answers in the media type asked for, or with 406", arguments: FHIRVersion.allCases,
        [
            (nil, "application/fhir+json"), ("*/*", "application/fhir+json"),
            ("application/*", "application/fhir+json"),
            ("application/fhir+json", "application/fhir+json"), ("APPLICATION/FHIR+JSON", "application/fhir+json"),
            ("application/json", "application/json"), ("text/json", "text/json"), ("text/*", "text/json"),
            ("application/json+fhir", "application/json+fhir"),
            ("application/fhir+xml, application/fhir+json;q=0.1", "application/fhir+xml"),
            ("application/fhir+xml;q=0.1, application/fhir+json;q=0.2", "application/fhir+json"),
            ("application/fhir+xml", "application/fhir+xml"), ("application/xml", "application/xml"),
            ("text/xml", "text/xml"), ("application/xml+fhir", "application/xml+fhir"),
            ("text/html, application/xhtml+xml, application/xml;q=0.9", "application/xml"),
            ("application/fhir+json;q=0.1, application/json", "application/json"),
            ("application/fhir+json;q=0, */*", "application/json"),
            ("application/json;q=0.5, */*;q=0.1", "application/json"),
            ("text/html, application/xhtml+xml, */*;q=0.8", "application/fhir+json"),
            ("text/html", nil), ("text/turtle", nil), ("nonsense", nil),
            ("application/fhir+json;q=0", nil), ("application/fhir+json;q=nonsense", nil),
        ] as [(String?, String?)]
    )
    func negotiates(version: FHIRVersion, row: (accept: String?, type: String?)) throws {
        let server = try TestServer(version)
        _ = server.put("/Patient/p", patient("p"))
        let response = server.get("/Patient/p", row.accept.map { ["Accept": $0] } ?? [:])

        #expect(response.status == (row.type == nil ? 406 : 200))
        #expect(response.headers["Content-Type"] == (row.type ?? "application/fhir+json") + "; charset=utf-8")
        let root =
            row.type?.contains("xml") == true ? FHIRXML.read(response.body, version: version).value : response.json
        #expect(root?["resourceType"] == (row.type == nil ? "OperationOutcome" : "Patient"))
    }

    @Test(
        "lets _format win over Accept",
        arguments: [
            ("json", 200), ("application/json", 200), ("application/fhir+json", 200), ("application/fhir%2Bjson", 200),
            ("text/json", 200), ("", 200),
            ("xml", 200), ("application/fhir+xml", 200), ("text/xml", 200), ("ttl", 406), ("html", 406),
            ("nonsense", 406),
        ]
    )
    func readsFormat(format: String, status: Int) throws {
        let server = try TestServer(.r4)
        _ = server.put("/Patient/p", patient("p"))

        #expect(server.get("/Patient/p?_format=\(format)", ["Accept": "application/fhir+xml"]).status == status)
        let json: HeaderList = ["Accept": "application/fhir+json"]
        #expect(server.get("/Patient/p?_format=\(format)", json).status == (format.isEmpty ? 200 : status))
    }

    // http://hl7.org/fhir/R4/http.html#version-parameter
    @Test("repeats the fhirVersion that was asked for, and refuses another one", arguments: FHIRVersion.allCases)
    func readsFHIRVersion(version: FHIRVersion) throws {
        let server = try TestServer(version)
        let (own, other) = version == .r4 ? ("4.0", "3.0") : ("3.0", "4.0")
        func type(_ number: String) -> String { "application/fhir+json; fhirVersion=\(number)" }
        let create = server.post("/Patient", patient, ["Accept": type(own), "Content-Type": type(own)])

        #expect(create.status == 201)
        #expect(create.headers["Content-Type"] == "application/fhir+json; charset=utf-8; fhirVersion=\(own)")
        // http://hl7.org/fhir/STU3/formats.html#wire has a status of its own for the statement
        #expect(server.get("/metadata", ["Accept": type(other)]).status == (version == .r4 ? 406 : 415))
        #expect(server.post("/Patient", patient, ["Content-Type": type(other)]).status == 415)
        #expect(server.get("/metadata", ["Accept": "\(type(other)), application/json"]).status == 200)
    }

    @Test(
        "refuses bodies of other types with 415", arguments: FHIRVersion.allCases,
        [
            ("application/fhir+json", 201), ("application/fhir+json; charset=UTF-8", 201),
            ("application/json;charset=\"utf-8\"", 201),
            ("text/json", 201), ("application/json+fhir", 201), ("Application/FHIR+JSON", 201),
            ("application/fhir+xml", 400), ("application/xml", 400), ("text/plain", 415), ("nonsense", 415), ("", 415),
            ("application/x-www-form-urlencoded", 415), ("application/fhir+json; charset=iso-8859-1", 415),
            ("application/json-patch+json", 415),
        ]
    )
    func readsContentType(version: FHIRVersion, row: (type: String, status: Int)) throws {
        let server = try TestServer(version)

        #expect(server.post("/Patient", patient, ["Content-Type": row.type]).status == row.status)
        #expect(server.put("/Patient/p", patient("p"), ["Content-Type": row.type]).status == row.status)
    }

    @Test("trims white space around strings where XML is read and written, and keeps it in JSON")
    func trimsXML() throws {
        let server = try TestServer(.r4)
        let xml = "<Patient xmlns=\"http://hl7.org/fhir\"><name><text value=\"  Anna  Berg \"/></name></Patient>"
        let created = server.send("POST", "/Patient", bytes: Array(xml.utf8), ["Content-Type": "application/fhir+xml"])
        let id = server.createPatient(["name": [["text": " Eva "]]])

        #expect(created.json["name"]?[0]?["text"] == "Anna  Berg")
        #expect(server.get("/Patient/\(id)").json["name"]?[0]?["text"] == " Eva ")
        let read = server.get("/Patient/\(id)", ["Accept": "application/fhir+xml"])
        #expect(String(decoding: read.body, as: UTF8.self).contains("<text value=\"Eva\"/>"))
    }

    @Test("takes and gives XML, digit by digit", arguments: FHIRVersion.allCases)
    func speaksXML(version: FHIRVersion) throws {
        let server = try TestServer(version)
        let text = """
            <Observation xmlns="http://hl7.org/fhir"><status value="final"/><code><text value="a &lt; b"/></code>\
            <valueQuantity><value value="1.500"/></valueQuantity></Observation>
            """
        let created = server.send(
            "POST", "/Observation", bytes: Array(text.utf8), ["Content-Type": "application/fhir+xml"])
        let id = try #require(created.json["id"]?.string)
        let read = server.get("/Observation/\(id)", ["Accept": "application/fhir+xml"])

        #expect(created.status == 201)
        #expect(created.json["valueQuantity"]?["value"]?.number?.text == "1.500")
        #expect(FHIRXML.read(read.body, version: version).value == server.get("/Observation/\(id)").json)
        #expect(String(decoding: read.body, as: UTF8.self).contains("<value value=\"1.500\"/>"))
    }

    @Test(
        "refuses XML that is no resource, and says where",
        arguments: [
            "", "<Patient", "<Patient/>", "<!DOCTYPE x [<!ENTITY a 'b'>]><Patient xmlns='http://hl7.org/fhir'/>",
            "<Patient xmlns='http://hl7.org/fhir'><nonsense value='1'/></Patient>",
            "<Observation xmlns='http://hl7.org/fhir'><status value='final'/></Observation>",
        ]
    )
    func refusesXML(text: String) throws {
        let response = try TestServer(.r4).send(
            "POST", "/Patient", bytes: Array(text.utf8), ["Content-Type": "application/fhir+xml"])

        #expect(response.status == 400)
        #expect(response.json["resourceType"] == "OperationOutcome")
    }

    @Test("refuses a body of no type")
    func refusesMissingType() throws {
        let server = try TestServer(.r4)
        let request = Request(method: "POST", url: "/fhir/Patient", body: patient.bytes())

        #expect(server.server.respond(to: request).status == 415)
    }

    @Test("indents where _pretty asks for it, errors too")
    func indents() throws {
        let server = try TestServer(.r4)
        _ = server.put("/Patient/p", ["resourceType": "Patient", "id": "p", "meta": [:]])
        let text = """
            {
              "resourceType": "Patient",
              "id": "p",
              "meta": {
                "versionId": "1",
                "lastUpdated": "2024-05-01T10:00:01.123Z"
              }
            }
            """

        #expect(String(decoding: server.get("/Patient/p?_pretty=true").body, as: UTF8.self) == text)
        #expect(!server.get("/Patient/p?_pretty=false").body.contains(0x0A))
        #expect(server.get("/Patient/q?_pretty=true").body.contains(0x0A))
        #expect(server.get("/Patient?_pretty=true").body.contains(0x0A))
        #expect(server.get("/Patient/p?_pretty=maybe").status == 400)
    }
}
