import JSON

/// A primitive type; what its value is in JSON, and the form that its text has.
///
/// Spec: <http://hl7.org/fhir/R4/datatypes.html#primitive>, <http://hl7.org/fhir/STU3/datatypes.html#primitive>
enum Primitive: String, Sendable {
    case boolean, integer, unsignedInt, positiveInt, decimal
    case string, markdown, code, id, xhtml
    case uri, url, canonical, oid, uuid
    case base64Binary
    case date, dateTime, instant, time

    /// What JSON writes it as.
    var isNumber: Bool {
        switch self {
        case .integer, .unsignedInt, .positiveInt, .decimal: true
        default: false
        }
    }

    /// Whether it may lead to a contained resource.
    var isURI: Bool { self == .uri || self == .url || self == .canonical }

    /// What is wrong with a value of JSON's right kind or of a wrong one; nil where nothing is.
    func problem(with value: JSONValue, isSTU3: Bool) -> Problem? {
        switch value {
        case .string(let text) where !isNumber && self != .boolean: problem(withText: text, isSTU3: isSTU3)
        case .number(let number) where isNumber: problem(withNumber: number.text, isSTU3: isSTU3).map { .error($0) }
        case .bool where self == .boolean: nil
        default: .kind(isNumber ? "a number" : self == .boolean ? "true or false" : "a string")
        }
    }

    private func problem(withText text: String, isSTU3: Bool) -> Problem? {
        if text.isEmpty { return .error("may not be empty") }
        var text = text
        return text.withUTF8 { bytes in
            switch self {
            case .string, .markdown: Text.problem(in: bytes)
            case .xhtml, .boolean, .integer, .unsignedInt, .positiveInt, .decimal: nil
            case .code: Text.problem(inCode: bytes).map { .error($0) }
            case .id: Text.problem(inID: bytes).map { .error($0) }
            case .uri, .url, .canonical, .oid, .uuid: URIText.problem(in: bytes, as: self).map { .error($0) }
            case .base64Binary: Base64Text.problem(in: bytes).map { .error($0) }
            case .date, .dateTime, .instant, .time:
                TimeText.problem(in: bytes, as: self, isSTU3: isSTU3).map { .error($0) }
            }
        }
    }

    private func problem(withNumber text: String, isSTU3: Bool) -> String? {
        if self == .decimal {
            // http://hl7.org/fhir/STU3/datatypes.html#decimal has no exponents, http://hl7.org/fhir/R4/datatypes.html#decimal has
            let hasExponent = text.utf8.contains { $0 | 0x20 == UInt8(ascii: "e") }
            return isSTU3 && hasExponent ? "may have no exponent" : nil
        }
        guard let number = Int32(text), text != "-0" else { return "must be a whole number of 32 bits" }
        if self == .unsignedInt && number < 0 { return "may not be less than 0" }
        return self == .positiveInt && number < 1 ? "may not be less than 1" : nil
    }
}

/// What is wrong with a primitive's value.
enum Problem: Sendable {
    /// JSON writes such a value otherwise: as `a number`.
    case kind(String)
    /// The value is not allowed; a message to stand behind the value.
    case error(String)
    /// The value is allowed, but the specification advises against it.
    case warning(String)
}
