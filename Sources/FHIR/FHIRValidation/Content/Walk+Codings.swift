import JSON

/// What the specification says of a Coding whatever it is bound to.
///
/// Spec: <http://hl7.org/fhir/R4/datatypes.html#Coding>, <http://hl7.org/fhir/STU3/datatypes.html#Coding>
extension Walk {
    /// A system is a code system's URL, which is absolute and no value set's.
    ///
    /// <http://hl7.org/fhir/R4/codesystem-definitions.html#CodeSystem.url>
    mutating func checkCoding(_ object: JSONObject) {
        guard let system = object["system"]?.string, !system.isEmpty else { return }
        if !system.utf8.contains(UInt8(ascii: ":")) {
            at("system") { $0.add(.value, "\(shown(system)) must be an absolute URL") }
        } else if Self.valueSetBases.contains(where: { system.hasPrefix($0) }) {
            at("system") { $0.add(.value, "\(shown(system)) is a value set, but must be a code system") }
        }
        checkUnit(object)
    }

    /// How the URLs of value sets begin that HL7 publishes.
    private static let valueSetBases = ["http://hl7.org/fhir/ValueSet/", "http://terminology.hl7.org/ValueSet/"]

    /// A code of UCUM is a unit by its grammar. <https://ucum.org/ucum>
    mutating func checkUnit(_ object: JSONObject) {
        guard object["system"]?.string == "http://unitsofmeasure.org", let code = object["code"]?.string,
            !UnitText.isValid(code)
        else { return }
        at("code") { $0.add(.codeInvalid, "\(shown(code)) is no unit of UCUM") }
    }
}
