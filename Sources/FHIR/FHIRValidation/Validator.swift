public import FHIRDefinitions
public import JSON

/// Validates resources against the definitions of a version of FHIR.
///
/// It needs no network and no file, and may be used in many threads at once. What it knows of a type it makes ready when
/// it first meets the type, and keeps for the program's life; a validator itself is nothing but the version's name.
///
/// Spec: <http://hl7.org/fhir/R4/validation.html>, <http://hl7.org/fhir/STU3/validation.html>
public struct Validator: Sendable {
    /// What is asked of a validation.
    public struct Options: Hashable, Sendable {
        /// How deep elements may lie within each other.
        public var depth = 100
        /// The most issues that are told; where there are more, the last says so.
        public var issues = 1000
        /// Whether invariants are evaluated.
        public var checksInvariants = true
        /// How many steps an invariant may take; see ``PathLimits``.
        public var steps = 1_000_000
        /// How many steps all invariants of a resource may take together.
        public var stepsInAll = 50_000_000
        /// What is an error, though the specification leaves it to those who exchange resources.
        public var refused: Set<Refusable> = []
        /// Whether a text may have comments: `//` to the line's end, and `/* */`; JSON has none.
        public var acceptsComments = false

        /// Creates the options that hold where the caller sets none.
        public init() {}
    }

    /// What may be refused.
    public enum Refusable: Sendable {
        /// Extensions whose definition is not at hand. <http://hl7.org/fhir/R4/extensibility.html#exchange>
        case unknownExtensions
        /// URLs in the domains that are kept for examples. <https://www.rfc-editor.org/rfc/rfc2606#section-3>
        case exampleURLs
    }

    /// The version.
    public let version: FHIRVersion

    /// Creates a validator.
    public init(_ version: FHIRVersion) { self.version = version }

    /// Validates a resource in its JSON form; issues have no positions.
    public func validate(_ value: JSONValue, options: Options = Options()) -> ValidationReport {
        var walk = Walk(book: .of(version), options: options)
        walk.validate(value)
        return walk.report()
    }

    /// Validates a resource in the text of its JSON form.
    ///
    /// A text that is not JSON has one issue, which says where. All issues have positions.
    public func validate(text: [UInt8], options: Options = Options()) -> ValidationReport {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        if text.starts(with: mark) {
            var report = validate(text: Array(text.dropFirst(mark.count)), options: options)
            report.issues.append(.byteOrderMark)
            return report
        }
        do throws(JSONError) {
            let text = options.acceptsComments ? JSONComments.blanked(text) : text
            let document = try JSONValue.parse(text)
            var report = validate(document.value, options: options)
            Locating(text, repeated: document.repeatedMembers).locate(&report.issues)
            return report
        } catch {
            return ValidationReport(issues: [ValidationIssue(error, in: text)])
        }
    }
}
