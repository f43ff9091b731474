import FHIRDefinitions
import HTTPMessages
import JSON
import Testing

// http://hl7.org/fhir/R4/http.html#capabilities
@Suite("CapabilityStatement")
struct CapabilityTests {
    private func statement(_ version: FHIRVersion) throws -> JSONValue { try TestServer(version).get("/metadata").json }
    private func resources(_ statement: JSONValue) -> [JSONValue] { statement["rest"]?[0]?["resource"]?.array ?? [] }

    @Test("is written in the words of its version", arguments: FHIRVersion.allCases)
    func isOfItsVersion(version: FHIRVersion) throws {
        let statement = try statement(version)
        let first = try #require(resources(statement).first)
        let profile: JSONValue = "http://hl7.org/fhir/StructureDefinition/Account"

        #expect(statement["resourceType"] == "CapabilityStatement")
        #expect(statement["fhirVersion"] == .string(version.number))
        #expect(statement["url"] == "http://example.org/fhir/metadata")
        #expect(statement["date"] == "2024-05-01T10:00:00.123Z")
        #expect(statement["acceptUnknown"] == (version == .stu3 ? "both" : nil))
        #expect(first["profile"] == (version == .stu3 ? ["reference": profile] : profile))
        #expect(resources(statement).compactMap { $0["type"]?.string } == version.resourceTypes)
    }

    @Test("has an ETag, and a body that is the client's base URL alone apart the same for all")
    func hasTag() throws {
        let server = try TestServer(.r4)
        let (first, second) = (server.get("/metadata"), server.get("/metadata?mode=normative"))

        #expect(first.headers["ETag"]?.hasPrefix("W/\"") == true)
        #expect(first.headers["ETag"] == second.headers["ETag"])
        #expect(first.body == second.body)
    }

    /// What each interaction's code stands for, tried on a server.
    private static let attempts: [(code: String, method: String, path: String)] = [
        ("read", "GET", "/T/x"), ("vread", "GET", "/T/x/_history/1"), ("update", "PUT", "/T/x"), ("patch", "PATCH", "/T/x"),
        ("delete", "DELETE", "/T/x"), ("history-instance", "GET", "/T/x/_history"), ("history-type", "GET", "/T/_history"),
        ("create", "POST", "/T"), ("search-type", "GET", "/T"),
    ]

    @Test("declares the interactions that work on each type, and no other", arguments: FHIRVersion.allCases)
    func declaresInteractions(version: FHIRVersion) throws {
        let server = try TestServer(version)
        for resource in resources(try statement(version)) {
            let type = try #require(resource["type"]?.string)
            let declared = Set(resource["interaction"]?.array?.compactMap { $0["code"]?.string } ?? [])
            let body: JSONValue = ["resourceType": .string(type), "id": "x"]
            _ = server.put("/\(type)/x", body)
            for attempt in Self.attempts {
                let path = "/\(type)" + attempt.path.dropFirst(2)
                let response = server.send(attempt.method, path, attempt.method.hasPrefix("P") ? body : nil)
                if attempt.code == "delete" { _ = server.put("/\(type)/x", body) }

                #expect((response.status < 300) == declared.contains(attempt.code), "\(attempt.code) on \(type): \(response.status)")
            }
        }
    }

    @Test("declares search parameters that are answered when they are used, each with HL7's definition", arguments: FHIRVersion.allCases)
    func declaresParameters(version: FHIRVersion) throws {
        let server = try TestServer(version)
        let values = ["token": "a", "uri": "urn:a", "date": "2024"]
        for resource in resources(try statement(version)) {
            let type = try #require(resource["type"]?.string)
            for parameter in resource["searchParam"]?.array ?? [] {
                let name = try #require(parameter["name"]?.string)
                let value = try #require(values[parameter["type"]?.string ?? ""])
                let response = server.get("/\(type)?\(name)=\(value)", ["Prefer": "handling=strict"])

                #expect(response.status == 200, "\(type)?\(name)")
                #expect(parameter["definition"]?.string?.hasPrefix("http://hl7.org/fhir/SearchParameter/") == true)
            }
        }
    }

    @Test("knows which definition of identifier a type has, and which types have none")
    func knowsIdentifier() throws {
        func definition(_ type: String, _ version: FHIRVersion) throws -> String? {
            let parameters = resources(try statement(version)).first { $0["type"]?.string == type }?["searchParam"]?.array
            return (parameters?.first { $0["name"] == "identifier" }?["definition"]?.string).map { String($0.split(separator: "/")[4]) }
        }

        #expect(try definition("Patient", .r4) == "Patient-identifier")
        #expect(try definition("Observation", .r4) == "clinical-identifier")
        #expect(try definition("ValueSet", .r4) == "conformance-identifier")
        #expect(try definition("ValueSet", .stu3) == "ValueSet-identifier")
        #expect(try definition("MedicationRequest", .r4) == "clinical-identifier")
        #expect(try definition("MedicationRequest", .stu3) == "medications-identifier")
        #expect(try definition("AuditEvent", .r4) == nil)
        #expect(try definition("Medication", .stu3) == nil)
        #expect(try definition("Medication", .r4) == "Medication-identifier")
    }

    @Test("declares what works on the whole system")
    func declaresSystem() throws {
        let rest = try statement(.r4)["rest"]?[0]

        #expect(rest?["interaction"] == [["code": "search-system"], ["code": "history-system"]])
        #expect(rest?["searchParam"]?.array?.compactMap { $0["name"]?.string } == ["_id", "_lastUpdated", "_profile", "_security", "_tag"])
    }
}
