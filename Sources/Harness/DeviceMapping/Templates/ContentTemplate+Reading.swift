import Diagnostics
import JSON

extension ContentTemplate {
    private static let expressions = [
        "typeMatchExpression", "deviceIdExpression", "timestampExpression", "patientIdExpression",
        "encounterIdExpression", "correlationIdExpression",
    ]

    /// Where IoT Hub and IoT Central put the device and the time.
    private static let fixed: [Kind: (deviceId: String, timestamps: [String])] = [
        .iotJsonPath: (
            "$.SystemProperties.iothub-connection-device-id",
            ["$.Properties.iothub-creation-time-utc", "$.SystemProperties.iothub-enqueuedtime"]
        ),
        .iotCentralJsonPath: ("$.deviceId", ["$.enqueuedTime"]),
    ]

    /// Reads a template; nil where it cannot be used, which is then reported.
    init?(_ kind: Kind, _ place: Located, _ reader: inout TemplateReader) {
        var members = MemberReader(kind: kind, place: place)
        let isFixed = Self.fixed[kind] != nil
        let ineffective = isFixed ? ["deviceIdExpression", "timestampExpression"] : []
        let known = ["typeName", "values"] + Self.expressions.filter { !ineffective.contains($0) }
        reader.checkMembers(
            of: place, known: known + (kind == .calculated ? ["defaultExpressionLanguage"] : []),
            ineffective: ineffective)
        if kind == .calculated { members.readLanguage(&reader) }

        let typeName = reader.name("typeName", of: place)
        let typeMatch = members.required("typeMatchExpression", &reader)
        let deviceId = isFixed ? Self.fixedDevice(kind) : members.required("deviceIdExpression", &reader)
        let timestamps =
            isFixed ? Self.fixedTimes(kind) : members.required("timestampExpression", &reader).map { [$0] } ?? []
        let values = members.values(&reader)
        patientId = members.optional("patientIdExpression", &reader)
        encounterId = members.optional("encounterIdExpression", &reader)
        correlationId = members.optional("correlationIdExpression", &reader)
        guard let typeName, let typeMatch, let deviceId, !timestamps.isEmpty else { return nil }
        self.kind = kind
        self.typeName = typeName
        self.typeMatch = typeMatch
        self.deviceId = deviceId
        self.timestamps = timestamps
        self.values = values
    }

    private static func fixedDevice(_ kind: Kind) -> TemplateExpression? {
        fixed[kind].flatMap { try? TemplateExpression($0.deviceId, .jsonPath) }
    }

    private static func fixedTimes(_ kind: Kind) -> [TemplateExpression] {
        fixed[kind]?.timestamps.compactMap { try? TemplateExpression($0, .jsonPath) } ?? []
    }
}

/// Reads the members of one device content template.
private struct MemberReader {
    let kind: ContentTemplate.Kind
    let place: Located
    private var defaultLanguage = TemplateExpression.Language.jsonPath

    init(kind: ContentTemplate.Kind, place: Located) {
        self.kind = kind
        self.place = place
    }

    mutating func readLanguage(_ reader: inout TemplateReader) {
        if let language = language("defaultExpressionLanguage", of: place, &reader) { defaultLanguage = language }
    }

    private func language(
        _ name: String, of place: Located, _ reader: inout TemplateReader
    ) -> TemplateExpression.Language? {
        guard let member = reader.optional(name, of: place), let text = reader.text(member) else { return nil }
        let languages = TemplateExpression.Language.allCases
        if let language = languages.first(where: { $0.rawValue.lowercased() == text.lowercased() }) { return language }
        reader.report(.language, "an expression's language is JsonPath or JmesPath, not '\(text)'", at: member.pointer)
        return nil
    }

    func required(_ name: String, _ reader: inout TemplateReader) -> TemplateExpression? {
        reader.required(name, of: place).flatMap { expression($0, isRequired: true, &reader) }
    }

    func optional(_ name: String, _ reader: inout TemplateReader) -> TemplateExpression? {
        reader.optional(name, of: place).flatMap { expression($0, isRequired: false, &reader) }
    }

    /// A text, or, in a CalculatedContent, an object with a text and its language; a blank one is as good as none.
    private func expression(
        _ member: Located, isRequired: Bool, _ reader: inout TemplateReader
    ) -> TemplateExpression? {
        var (written, language) = (member, defaultLanguage)
        if kind == .calculated, member.value.object != nil {
            reader.checkMembers(of: member, known: ["value", "language"])
            if let own = self.language("language", of: member, &reader) { language = own }
            guard let value = reader.required("value", of: member) else { return nil }
            written = value
        }
        guard let text = reader.text(written) else { return nil }
        guard text.contains(where: { !$0.isWhitespace }) else {
            if isRequired { reader.report(.expression, "an expression is blank", at: written.pointer) }
            return nil
        }
        do throws(TemplateExpression.Problem) {
            return try TemplateExpression(text, language)
        } catch {
            reader.report(error, in: written)
            return nil
        }
    }

    func values(_ reader: inout TemplateReader) -> [ContentTemplate.Value] {
        guard reader.required("values", of: place) != nil else { return [] }
        let elements = reader.elements("values", of: place)
        if elements.isEmpty, let member = place.member("values"), member.value.array != nil {
            reader.report(.missingMember, "'values' needs at least one value", at: member.pointer)
        }
        var names: Set<String> = []
        return elements.compactMap { value($0, &names, &reader) }
    }

    private func value(
        _ element: Located, _ names: inout Set<String>, _ reader: inout TemplateReader
    ) -> ContentTemplate.Value? {
        guard reader.isObject(element) else { return nil }
        reader.checkMembers(of: element, known: ["valueName", "valueExpression", "required"])
        let name = reader.name("valueName", of: element)
        let expression = reader.required("valueExpression", of: element)
            .flatMap { self.expression($0, isRequired: true, &reader) }
        let isRequired = flag("required", of: element, &reader)
        guard let name, let expression else { return nil }
        if !names.insert(name).inserted {
            reader.report(
                .repeatedValue, "'\(name)' is here twice; of values at one time one alone can count",
                at: element.pointer, severity: .warning)
        }
        return ContentTemplate.Value(name: name, expression: expression, isRequired: isRequired)
    }

    /// A Boolean, or its name in a text, as documented templates have it.
    private func flag(_ name: String, of element: Located, _ reader: inout TemplateReader) -> Bool {
        guard let member = reader.optional(name, of: element) else { return false }
        switch (member.value, member.value.string?.lowercased()) {
        case (.bool(let flag), _): return flag
        case (_, "true"): return true
        case (_, "false"): return false
        default:
            reader.report(.memberKind, "'\(name)' must be true or false, not \(member.value.brief)", at: member.pointer)
            return false
        }
    }
}
