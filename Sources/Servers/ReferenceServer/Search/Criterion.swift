import FHIRDefinitions
import HTTPMessages

/// One parameter of a search; a resource matches where one of the values does.
enum Criterion: Hashable, Sendable {
    case id([String])
    case lastUpdated([DateValue])
    /// Terms of the parameter with that code in the store.
    case terms(parameter: Int, [TokenValue])

    /// Reads the value of a parameter, decoded.
    ///
    /// - Returns: nil where it is empty, and so says nothing.
    /// - Throws: 400 where it is malformed.
    init?(_ parameter: SearchParameter, _ text: String, _ store: Store, now: Instant) throws(Failure) {
        let values = text.splitUnescaped(at: ",").filter { !$0.isEmpty }
        guard !values.isEmpty else { return nil }
        switch parameter.source {
        case .id: self = .id(values.map(\.unescapedSearchValue))
        case .lastUpdated:
            var dates: [DateValue] = []
            for value in values { dates.append(try Self.date(value, parameter, now: now)) }
            self = .lastUpdated(dates)
        case .elements:
            var tokens: [TokenValue] = []
            for value in values { tokens.append(try Self.token(value, parameter, store.version)) }
            self = .terms(parameter: store.parameterCodes[parameter.name] ?? 0, tokens)
        }
    }

    private static func date(_ text: String, _ parameter: SearchParameter, now: Instant) throws(Failure) -> DateValue {
        if let date = DateValue(text, now: now) { return date }
        throw .parameter(parameter.name, "is a date such as 2024, ge2024-05 or lt2024-05-01T10:00:00Z, not '\(text)'")
    }

    private static func token(
        _ text: String, _ parameter: SearchParameter, _ version: FHIRVersion
    ) throws(Failure) -> TokenValue {
        if parameter.type == "uri" { return TokenValue(code: text.unescapedSearchValue, system: "") }
        let parts = text.splitUnescaped(at: "|")
        guard parts.count <= 2, parts != ["", ""] else {
            throw .parameter(parameter.name, "is 'code', 'system|code', '|code' or 'system|', not '\(text)'")
        }
        let code = SearchParameter.folded(parts[parts.count - 1].unescapedSearchValue, version)
        return TokenValue(
            code: code.isEmpty ? nil : code,
            system: parts.count == 2 ? parts[0].unescapedSearchValue : nil
        )
    }
}
