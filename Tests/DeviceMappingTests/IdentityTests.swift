import DeviceMapping
import JSON
import Testing

@Suite("4.8, 4.9 Identities and errors")
struct IdentityTests {
    private let device: JSONValue = [
        "resourceType": "Device", "id": "D1", "identifier": [["value": "d"]], "patient": ["reference": "Patient/P1"],
    ]
    private let patient: JSONValue = ["resourceType": "Patient", "id": "P1", "identifier": [["value": "p"]]]
    private let encounter: JSONValue = ["resourceType": "Encounter", "id": "E1", "identifier": [["value": "e"]]]

    private func resolve(
        _ mode: IdentityResolution, patientId: String? = nil, encounterId: String? = nil, system: String? = nil,
        among resources: [JSONValue]
    ) throws -> ResolvedIds {
        var one = measurement(0)
        (one.patientId, one.encounterId) = (patientId, encounterId)
        return try mode.resolve(
            MeasurementGroup.groups(of: [one])[0].key,
            find: { type, identifier in
                resources.filter { resource in
                    resource["resourceType"]?.string == type
                        && (resource["identifier"]?.array ?? []).contains {
                            $0["value"]?.string == identifier.value
                                && (identifier.system == nil || $0["system"]?.string == identifier.system)
                        }
                }
            }, defaultSystem: system)
    }

    private func kind(_ resolve: () throws -> ResolvedIds) -> MappingError.Kind? {
        do { _ = try resolve() } catch { return (error as? MappingError)?.kind }
        return nil
    }

    @Test("4.8 Lookup: the Device and its Patient, both there, the Device once")
    func lookup() throws {
        var unlinked = try #require(device.object)
        unlinked["patient"] = nil

        #expect(try resolve(.lookup, among: [device]).ids == ResourceIds(patient: "P1", device: "D1"))
        #expect(kind { try resolve(.lookup, among: []) } == .fhirResourceNotFound)
        #expect(kind { try resolve(.lookup, among: [.object(unlinked)]) } == .fhirResourceNotFound)
        #expect(kind { try resolve(.lookup, among: [device, device]) } == .multipleResourceFound)
        #expect(kind { try resolve(.lookup, system: "s", among: [device]) } == .fhirResourceNotFound)
    }

    @Test("4.8 Create: what is not there is made with a hashed id and nothing but its identifier")
    func create() throws {
        let made = try resolve(.create, patientId: "p", system: "s", among: [])

        #expect(made.ids.patient == ResourceIdentifier(system: nil, value: "p").hashedId)
        #expect(made.ids.device == ResourceIdentifier(system: "s", value: "d").hashedId)
        #expect(
            made.written == [
                ["resourceType": "Patient", "id": .string(made.ids.patient), "identifier": [["value": "p"]]],
                [
                    "resourceType": "Device", "id": .string(made.ids.device),
                    "identifier": [["system": "s", "value": "d"]],
                    "patient": ["reference": .string("Patient/\(made.ids.patient)")],
                ],
            ])
    }

    @Test("4.8 Create: a Device without Patient is updated, one of another Patient is a mismatch")
    func createAmong() throws {
        var unlinked = try #require(device.object)
        unlinked["patient"] = nil
        let updated = try resolve(.create, patientId: "p", among: [.object(unlinked), patient])

        #expect(updated.ids == ResourceIds(patient: "P1", device: "D1"))
        #expect(updated.written == [device])
        #expect(try resolve(.create, patientId: "p", among: [device, patient]).written == [])
        #expect(kind { try resolve(.create, patientId: "q", among: [device, patient]) } == .patientDeviceMismatch)
        #expect(kind { try resolve(.create, patientId: " ", among: []) } == .resourceIdentityNotDefined)
        #expect(kind { try resolve(.create, among: []) } == .resourceIdentityNotDefined)
    }

    @Test("4.8 LookupWithEncounter: as Lookup, and the Encounter by its identifier")
    func lookupWithEncounter() throws {
        let found = try resolve(.lookupWithEncounter, encounterId: "e", among: [device, encounter])

        #expect(found.ids == ResourceIds(patient: "P1", device: "D1", encounter: "E1"))
        #expect(kind { try resolve(.lookupWithEncounter, among: [device]) } == .resourceIdentityNotDefined)
        #expect(kind { try resolve(.lookupWithEncounter, encounterId: "e", among: [device]) } == .fhirResourceNotFound)
    }

    @Test("4.9 Errors have the connector's names, and only some of them block")
    func blocking() {
        let blocking = MappingError.Kind.allCases.filter(\.isBlocking).map(\.rawValue)

        #expect(blocking == ["InvalidTemplate", "TemplateNotFound", "CorrelationIdNotDefined", "FhirDataMapping"])
    }
}
