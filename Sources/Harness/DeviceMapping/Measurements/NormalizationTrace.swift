public import JSON

/// What happened to one message, template by template, for somebody who wants to know why.
public struct NormalizationTrace: Sendable {
    /// What one template did.
    public struct Template: Sendable {
        /// Where it stands in its collection, from 0.
        public var index: Int
        /// Its type, such as `CalculatedContent`.
        public var templateType: String
        /// The type of its measurements.
        public var typeName: String
        /// Its `typeMatchExpression`.
        public var typeMatch: String
        /// Each value that matched; none where it did not match.
        public var matches: [Match] = []
        /// Why the match could not be evaluated.
        public var error: MappingError?
    }

    /// What one match became.
    public struct Match: Sendable {
        /// The value that matched.
        public var token: JSONValue
        /// Each expression in the order of evaluation.
        public var steps: [Step] = []
        /// The measurement; nil where an error prevented it.
        public var measurement: DeviceMeasurement?
        /// What prevented it.
        public var error: MappingError?
    }

    /// What one expression selected.
    public struct Step: Sendable {
        /// What it is for: `deviceId`, `timestamp`, or a value's name.
        public var name: String
        /// The expression.
        public var expression: String
        /// What became of it.
        public var outcome: Outcome
    }

    /// What became of what an expression selected.
    public enum Outcome: Sendable {
        /// It is this text.
        case value(String)
        /// It selected nothing, and nothing was required.
        case nothing
        /// It selected what cannot be used, and nothing was required.
        case skipped(why: String)
        /// It selected what cannot be used, so there is no measurement.
        case failed(why: String)
    }

    /// The templates, in their order.
    public var templates: [Template] = []
}
