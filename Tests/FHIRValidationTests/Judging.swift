import FHIRDefinitions
import FHIRValidation
import JSON
import Testing

/// A rule with an instance that keeps it and one that breaks it.
struct RuleCase: CustomTestStringConvertible, Sendable {
    var name: String
    var version = FHIRVersion.r4
    var kept: String
    var broken: String
    /// Where the first issue of the broken instance is, as FHIRPath has it.
    var place: String
    var code: ValidationIssue.Code

    init(
        _ name: String, _ version: FHIRVersion = .r4, kept: String, broken: String, at place: String,
        _ code: ValidationIssue.Code
    ) {
        self.name = name
        self.version = version
        self.kept = kept
        self.broken = broken
        self.place = place
        self.code = code
    }

    var testDescription: String { name }

    /// Expects no error of the one, and the error of the other.
    func check() {
        let validator = Validator(version)
        let keptErrors = validator.validate(text: Array(kept.utf8)).issues.filter { $0.severity == .error }
        #expect(keptErrors.isEmpty, "\(keptErrors)")
        let errors = validator.validate(text: Array(broken.utf8)).issues.filter { $0.severity == .error }
        #expect(errors.first?.expression == place, "\(errors)")
        #expect(errors.first?.code == code, "\(errors)")
    }
}

/// A Patient with these members.
func patient(_ members: String) -> String { #"{"resourceType":"Patient",\#(members)}"# }

/// An Observation with these members beside the required ones.
func observation(_ members: String) -> String {
    #"{"resourceType":"Observation","status":"final","code":{"text":"x"}\#(members.isEmpty ? "" : ",")\#(members)}"#
}

/// A Bundle with these members.
func bundle(_ type: String, _ members: String) -> String {
    #"{"resourceType":"Bundle","type":"\#(type)",\#(members)}"#
}
