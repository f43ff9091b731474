/// Why something did not become a measurement or an Observation, under the connector's own name.
///
/// The connector names an error by its exception without the word Exception.
/// <https://github.com/microsoft/iomt-fhir/blob/main/docs/Troubleshooting.md>
public struct MappingError: Error, Hashable, Sendable {
    /// The connector's name of the kind of error.
    public enum Kind: String, Sendable, CaseIterable {
        /// A template breaks a rule.
        case invalidTemplate = "InvalidTemplate"
        /// No FHIR template has the measurement's type.
        case templateNotFound = "TemplateNotFound"
        /// A template asks for a correlation id, and the message has none.
        case correlationIdNotDefined = "CorrelationIdNotDefined"
        /// A measurement cannot become an Observation.
        case fhirDataMapping = "FhirDataMapping"
        /// A message cannot become a measurement.
        case normalizationDataMapping = "NormalizationDataMapping"
        /// A message is not JSON.
        case invalidDataFormat = "InvalidDataFormat"
        /// A message lacks a value that its template requires, or has one of the wrong kind.
        case incompatibleData = "IncompatibleData"
        /// A value for a Quantity is not one decimal number.
        case invalidQuantityFhirValue = "InvalidQuantityFhirValue"
        /// An expression cannot be evaluated, or selects several values where one is needed.
        case templateExpression = "TemplateExpression"
        /// An existing value is of another type than the template's.
        case notSupported = "NotSupported"
        /// A Device, Patient or Encounter does not exist.
        case fhirResourceNotFound = "FhirResourceNotFound"
        /// Several resources have one identifier.
        case multipleResourceFound = "MultipleResourceFound"
        /// A Device belongs to another Patient.
        case patientDeviceMismatch = "PatientDeviceMismatch"
        /// A message names no patient, device or encounter where one is needed.
        case resourceIdentityNotDefined = "ResourceIdentityNotDefined"

        /// Whether the connector stops at it until somebody mends it; at others it goes on with the next message.
        public var isBlocking: Bool {
            switch self {
            case .invalidTemplate, .templateNotFound, .correlationIdNotDefined, .fhirDataMapping: true
            default: false
            }
        }
    }

    /// The kind.
    public var kind: Kind
    /// What is wrong, in one line.
    public var message: String
    /// The template at which it happened; nil where it is about no template.
    public var typeName: String?

    /// Creates an error.
    public init(_ kind: Kind, _ message: String, typeName: String? = nil) {
        self.kind = kind
        self.message = message
        self.typeName = typeName
    }
}

extension MappingError: CustomStringConvertible {
    /// The kind, the template and the message.
    public var description: String { "\(kind.rawValue): \(typeName.map { "\($0): " } ?? "")\(message)" }
}

/// Which connector's behaviour is asked for, where it changed.
public enum ConnectorEra: String, Sendable, CaseIterable {
    /// As deployed in 2020: the server chooses an Observation's id, and of several values at one time the first stays.
    case serverAssignedId = "2020"
    /// Since 2023: the id is a digest of the identifier, and of several values at one time the one ingested last wins.
    ///
    /// <https://github.com/microsoft/iomt-fhir/pull/259>, <https://github.com/microsoft/iomt-fhir/pull/262>
    case hashedId = "2023"
}
