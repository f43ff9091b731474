import FHIRDefinitions
import FHIRValidation
import HTTPMessages
import JSON
import ReferenceServer
import Testing

// http://hl7.org/fhir/R4/http.html#create, http://hl7.org/fhir/R4/resource-operation-validate.html
@Suite("Validation by the server")
struct ValidationTests {
    static let cases: [(JSONValue, status: Int, expression: String)] = [
        (["resourceType": "Patient", "active": true], 201, ""),
        (["resourceType": "Patient", "nam": "x"], 400, "Patient.nam"),
        (["resourceType": "Patient", "active": "true"], 400, "Patient.active"),
        (["resourceType": "Patient", "birthDate": "2024-02-30"], 400, "Patient.birthDate"),
        (["resourceType": "Patient", "gender": "x"], 422, "Patient.gender"),
        (["resourceType": "Patient", "contact": [["gender": "male"]]], 422, "Patient.contact[0]"),
    ]

    @Test("refuses what is not valid, and says what and where", arguments: FHIRVersion.allCases, cases.indices)
    func refuses(version: FHIRVersion, index: Int) throws {
        let (resource, status, expression) = Self.cases[index]
        let server = try TestServer(version) { $0.validates = true }
        let created = server.post("/Patient", resource)
        let validated = server.post("/Patient/$validate", resource)

        #expect(created.status == status)
        #expect(validated.status == 200)
        #expect(server.get("/metadata").json["acceptUnknown"] == (version == .stu3 ? "extensions" : nil))
        let severities = validated.json["issue"]?.elements.compactMap { $0["severity"]?.string } ?? []
        #expect(severities.contains("error") == (status != 201))
        guard status != 201 else { return }
        #expect(created.json["issue"]?[0]?["expression"]?[0]?.string == expression)
        #expect(validated.json["issue"]?[0]?["expression"]?[0]?.string == expression)
    }

    @Test(
        "refuses with an OperationOutcome that is itself valid, whatever was sent", arguments: FHIRVersion.allCases,
        [
            ["resourceType": "", "active": true], ["resourceType": "\u{1}"], ["resourceType": "Patient", "\u{0}": 1],
            ["resourceType": "Patient", "": true], ["resourceType": "Patient", "id": "\u{8}"], [:],
        ] as [JSONValue])
    func refusesValidly(version: FHIRVersion, resource: JSONValue) throws {
        let server = try TestServer(version) { $0.validates = true }

        for response in [server.post("/Patient", resource), server.post("/Patient/$validate", resource)] {
            #expect(response.json["resourceType"] == "OperationOutcome")
            #expect(Validator(version).validate(response.json).issues.filter { $0.severity == .error }.isEmpty)
        }
    }

    @Test("says which modes can only be used at the instance level", arguments: ["update", "delete"])
    func refusesModes(mode: String) throws {
        let response = try TestServer(.r4).post(
            "/Patient/$validate",
            [
                "resourceType": "Parameters",
                "parameter": [
                    ["name": "mode", "valueCode": .string(mode)], ["name": "resource", "resource": patient],
                ],
            ])

        #expect(response.status == 400)
        #expect(response.diagnostics.contains("the mode '\(mode)' can only be used at the instance level"))
    }

    @Test("takes Parameters with a mode, validates what is stored, and names what it does not know")
    func readsParameters() throws {
        let server = try TestServer(.r4) { $0.validates = true }
        _ = server.put("/Patient/p", patient("p"))
        func issues(_ path: String, _ parameters: [JSONValue]) -> [String] {
            let body: JSONValue = ["resourceType": "Parameters", "parameter": .array(parameters)]
            let response = server.post(path, body)
            return response.json["issue"]?.elements.compactMap { $0["code"]?.string } ?? []
        }
        let resource: JSONValue = ["name": "resource", "resource": patient("q")]

        #expect(server.get("/Patient/p/$validate").status == 200)
        #expect(server.get("/Patient/none/$validate").status == 404)
        #expect(server.send("POST", "/Patient/p/$nonsense").status == 404)
        #expect(issues("/Patient/p/$validate", [["name": "mode", "valueCode": "update"], resource]).contains("value"))
        #expect(issues("/Patient/$validate", [["name": "mode", "valueCode": "nonsense"], resource]) == ["value"])
        #expect(issues("/Observation/$validate", [resource]).contains("value"))
        #expect(
            issues("/Patient/$validate", [["name": "profile", "valueUri": "http://example.org/p"], resource])
                .contains("not-supported"))
    }
}
