/// A version of FHIR that Assay knows, under the name that HL7 gives it.
public enum FHIRVersion: String, CaseIterable, Sendable, Hashable, Comparable {
    /// Release 3, 3.0.2. <http://hl7.org/fhir/STU3>
    case stu3 = "STU3"
    /// Release 4, 4.0.1. <http://hl7.org/fhir/R4>
    case r4 = "R4"

    /// The number that a CapabilityStatement of this version carries.
    public var number: String { self == .r4 ? "4.0.1" : "3.0.2" }

    /// The version of a server whose CapabilityStatement has this `fhirVersion`: 3.0.x is STU3, 4.0.x is R4; nil for others.
    public init?(number: String) {
        if number.hasPrefix("4.0.") { self = .r4 } else if number.hasPrefix("3.0.") { self = .stu3 } else { return nil }
    }

    /// The address of a page of its specification: `http.html#read`.
    public func page(_ path: String) -> String { "http://hl7.org/fhir/\(rawValue)/\(path)" }

    /// The older version stands before the newer.
    public static func < (left: FHIRVersion, right: FHIRVersion) -> Bool { left.number < right.number }
}
