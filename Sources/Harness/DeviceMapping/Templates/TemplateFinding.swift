public import Diagnostics
import JSON

/// A rule that a template breaks, and where.
public struct TemplateFinding: Hashable, Sendable {
    /// The rules for templates, in a word each.
    public enum Rule: String, Sendable, CaseIterable {
        /// The text is JSON; comments and commas before a closing bracket are allowed.
        case json
        /// The root's type is CollectionContent or CollectionFhir.
        case rootType = "root-type"
        /// The root's `template` is an array.
        case collection
        /// Each template is an object with `templateType` and `template`.
        case container
        /// A template's type is known.
        case templateType = "template-type"
        /// A required member is there.
        case missingMember = "missing-member"
        /// Only known members are there.
        case unknownMember = "unknown-member"
        /// No member is there twice.
        case repeatedMember = "repeated-member"
        /// A member is of the kind that it must be.
        case memberKind = "member-kind"
        /// A name is not blank.
        case blankName = "blank-name"
        /// An expression compiles.
        case expression
        /// An expression's language is JsonPath or JmesPath.
        case language
        /// Each type has one template, whatever its letters' case.
        case repeatedType = "repeated-type"
        /// A value's name is not used twice in a template.
        case repeatedValue = "repeated-value"
        /// A value's type is known.
        case valueType = "value-type"
        /// A period is 0, 60, 1440 or -1.
        case periodInterval = "period-interval"
        /// A sampling period is a number of milliseconds above 0.
        case defaultPeriod = "default-period"
        /// There is at least one code, and each has one.
        case codes
        /// A member has an effect.
        case ineffective
        /// What the device templates measure, a FHIR template takes up.
        case unbound
    }

    /// The rule.
    public var rule: Rule
    /// What is wrong, where, and what to do.
    public var diagnostic: Diagnostic

    /// Creates a finding.
    public init(_ rule: Rule, _ diagnostic: Diagnostic) {
        self.rule = rule
        self.diagnostic = diagnostic
    }
}

/// What reading templates yields: the templates that can be used, and everything that is wrong.
public struct TemplateReading<Templates: Sendable>: Sendable {
    /// The templates; nil where one rule was broken by an error: the connector then uses none of them.
    public var templates: Templates?
    /// Every rule broken, in the order of the text.
    public var findings: [TemplateFinding]
}

/// What a text with templates holds.
public enum TemplateCollection: Sendable {
    /// Device content templates: CollectionContent, or a type that there is not.
    case device
    /// FHIR mapping templates: CollectionFhir.
    case fhir

    /// Finds out what a text holds; nil where it has no `templateType` at its root.
    ///
    /// A text that is no JSON counts as templates where the word is in it.
    public init?(_ bytes: [UInt8]) {
        guard bytes.holds(ignoringCase: "templatetype") else { return nil }
        let (_, root) = TemplateReader.reading(bytes, file: "")
        if let root, root.member("templateType") == nil { return nil }
        let type = root?.member("templateType")?.value.string ?? ""
        self = TemplateReader.isType(type, "CollectionFhir") ? .fhir : .device
    }
}

extension [UInt8] {
    /// Whether a word of lower-case letters is in a text, in any letters' case.
    fileprivate func holds(ignoringCase word: String) -> Bool {
        let word = Array(word.utf8)
        return indices.contains { start in
            self[start] | 0x20 == word[0] && start + word.count <= count
                && word.indices.allSatisfy { self[start + $0] | 0x20 == word[$0] }
        }
    }
}
