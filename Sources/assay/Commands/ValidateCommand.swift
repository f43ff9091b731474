import Arguments
import Diagnostics
import FHIRDefinitions
import FHIRValidation
import FHIRXML
import JSON

/// `assay validate`: resources, held against what their version of FHIR defines.
struct ValidateCommand {
    let arguments: ParsedArguments

    init(_ arguments: ParsedArguments) { self.arguments = arguments }

    func perform() throws -> Int32 {
        var isValid = true
        for name in arguments.operands {
            let file = try ResourceFile(name, version: arguments.fhirVersion)
            let report = file.validated()
            isValid = isValid && !report.hasErrors
            show(report, of: file)
        }
        return isValid ? ExitCode.success : ExitCode.failure
    }

    private func show(_ report: ValidationReport, of file: ResourceFile) {
        if arguments.has("json") { return Output.line(report.operationOutcome().text()) }
        for issue in report.issues { Output.line("\(issue.diagnostic(in: file))") }
        for rule in report.unchecked { Output.line(printable("\(file.name): not checked: \(rule)")) }
        let errors = report.issues.count { $0.severity == .error }
        Output.line(printable("\(file.name): \(errors == 0 ? "valid" : errors == 1 ? "1 error" : "\(errors) errors")"))
    }
}

extension ResourceFile {
    /// What is wrong with the resource, its form included.
    fileprivate func validated() -> ValidationReport {
        let validator = Validator(version)
        guard isXML else { return validator.validate(text: text) }
        let reading = FHIRXML.read(text, version: version)
        var report = reading.value.map { validator.validate($0) } ?? ValidationReport()
        report.issues.insert(contentsOf: reading.issues.map(ValidationIssue.init), at: 0)
        return report
    }
}

extension ValidationIssue {
    /// An issue of the XML form.
    fileprivate init(_ issue: FHIRXML.Issue) {
        self.init(
            severity: issue.severity == .error ? .error : .warning,
            code: Code(rawValue: issue.code.rawValue) ?? .structure,
            message: issue.message, expression: issue.path, position: issue.position)
    }

    fileprivate func diagnostic(in file: ResourceFile) -> Diagnostic {
        let place = expression.isEmpty ? "" : " (\(expression))"
        var diagnostic = Diagnostic(severity == .error ? .error : .warning, message + place, file: file.name)
        diagnostic.position = position
        return diagnostic
    }
}
