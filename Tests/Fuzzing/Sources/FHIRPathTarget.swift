import FHIRDefinitions
import FHIRPath
import JSON

extension FuzzTarget {
    /// The reader of FHIRPath and its evaluator, in both versions, over a Patient.
    static let fhirpath = FuzzTarget(
        name: "fhirpath",
        check: { bytes in
            let text = String(decoding: bytes, as: UTF8.self)
            for version in FHIRVersion.allCases {
                do throws(PathError) {
                    let expression = try PathExpression(text, version: version)
                    let limits = PathLimits(steps: 20_000, items: 10_000, textBytes: 100_000)
                    _ = try expression.evaluate(
                        Element(resource: patient, version: version), in: PathContext(limits: limits))
                } catch {
                    precondition(0...text.utf8.count ~= error.offset, "an error outside of the text")
                }
            }
        }
    )
}

private let patient: JSONValue = [
    "resourceType": "Patient", "id": "p", "active": true, "birthDate": "1974-12-25", "multipleBirthInteger": 2,
    "name": [["family": "Chalmers", "given": ["Peter", "James"], "period": ["start": "2001-01-06"]]],
    "contained": [["resourceType": "Organization", "id": "o", "name": "East"]],
    "managingOrganization": ["reference": "#o"],
    "extension": [["url": "http://example.org/e", "valueQuantity": ["value": 5, "unit": "mg"]]],
]
