import Diagnostics
import JSON

extension CodeValueTemplate {
    /// Reads a template; nil where it cannot be used, which is then reported.
    init?(_ place: Located, _ reader: inout TemplateReader) {
        reader.checkMembers(
            of: place, known: ["typeName", "periodInterval", "codes", "category", "value", "components"])
        let typeName = reader.name("typeName", of: place)
        period = Period(place, &reader) ?? .single
        codes = reader.codes(of: place, isRequired: true)
        categories = reader.elements("category", of: place).compactMap { reader.concept($0) }
        value = reader.optional("value", of: place).flatMap { ValueTemplate($0, &reader) }
        components = reader.elements("components", of: place).compactMap { Component($0, &reader) }
        guard let typeName else { return nil }
        self.typeName = typeName
        warn(place, &reader)
    }

    private func warn(_ place: Located, _ reader: inout TemplateReader) {
        if value == nil, components.isEmpty, !reader.hasErrors {
            reader.report(.ineffective, "there is no value and no component", at: place.pointer, severity: .warning)
        }
        var names: Set<String> = []
        for (index, component) in components.enumerated() where !names.insert(component.value.name).inserted {
            let message = "two components take the value '\(component.value.name)'; a merge finds the first alone"
            let pointer = place.member("components")?.pointer.appending(index) ?? place.pointer
            reader.report(.repeatedValue, message, at: pointer, severity: .warning)
        }
    }
}

extension CodeValueTemplate.Period {
    private static let names = ["single": 0, "hourly": 60, "daily": 1440, "correlationid": -1]

    fileprivate init?(_ place: Located, _ reader: inout TemplateReader) {
        guard let member = reader.optional("periodInterval", of: place) else { return nil }
        let text = member.value.string ?? member.value.number?.text ?? ""
        if let number = Self.names[text.lowercased()] ?? Int(text), let period = Self(rawValue: number) {
            self = period
            return
        }
        reader.report(
            .periodInterval, "'periodInterval' must be 0, 60, 1440 or -1, not \(member.value.brief)",
            at: member.pointer,
            remedy: "0 is one Observation for each time, 60 one an hour, 1440 one a day, -1 one for each correlation id"
        )
        return nil
    }
}

extension CodeValueTemplate.Component {
    fileprivate init?(_ place: Located, _ reader: inout TemplateReader) {
        guard reader.isObject(place) else { return nil }
        reader.checkMembers(of: place, known: ["codes", "value"])
        codes = reader.codes(of: place, isRequired: true)
        guard let value = reader.required("value", of: place).flatMap({ ValueTemplate($0, &reader) }) else {
            return nil
        }
        self.value = value
    }
}

extension ValueTemplate {
    fileprivate init?(_ place: Located, _ reader: inout TemplateReader) {
        guard reader.isObject(place) else { return nil }
        let name = reader.name("valueName", of: place)
        guard let written = reader.name("valueType", of: place) else { return nil }
        guard let type = Self.types.first(where: { $0.lowercased() == written.lowercased() }) else {
            reader.report(
                .valueType, "there is no value type '\(written)'",
                at: place.member("valueType")?.pointer ?? place.pointer,
                remedy: nearestName(to: written, in: Self.types).map { "did you mean '\($0)'?" })
            return nil
        }
        reader.checkMembers(of: place, known: ["valueName", "valueType"] + (Self.members[type] ?? []))
        guard let kind = Kind(type, place, &reader), let name else { return nil }
        self.name = name
        self.kind = kind
    }

    private static let members = [
        "Quantity": ["unit", "system", "code"], "CodeableConcept": ["text", "codes"],
        "SampledData": ["defaultPeriod", "unit"],
    ]
}

extension ValueTemplate.Kind {
    fileprivate init?(_ type: String, _ place: Located, _ reader: inout TemplateReader) {
        func text(_ name: String) -> String? { reader.text(reader.optional(name, of: place)) }
        switch type {
        case "Quantity": self = .quantity(unit: text("unit"), system: text("system"), code: text("code"))
        case "CodeableConcept":
            let codes = reader.codes(of: place, isRequired: true)
            self = .codeableConcept(Concept(text: text("text"), codes: codes))
        case "SampledData":
            guard let period = reader.samplingPeriod(of: place) else { return nil }
            self = .sampledData(period: period, unit: text("unit"))
        default: self = .string
        }
    }
}

extension TemplateReader {
    fileprivate mutating func codes(of place: Located, isRequired: Bool) -> [Code] {
        if isRequired, required("codes", of: place) == nil { return [] }
        let elements = elements("codes", of: place)
        if isRequired, elements.isEmpty, let member = place.member("codes"), member.value.array != nil {
            report(.codes, "'codes' needs at least one code", at: member.pointer)
        }
        return elements.compactMap { code($0) }
    }

    private mutating func code(_ place: Located) -> Code? {
        guard isObject(place) else { return nil }
        checkMembers(of: place, known: ["system", "code", "display"])
        func text(_ name: String) -> String? { self.text(optional(name, of: place)) }
        let code = Code(system: text("system"), code: text("code"), display: text("display"))
        if code.code?.isEmpty ?? true {
            report(
                .codes, "a code without 'code' tells nobody what was measured", at: place.pointer, severity: .warning)
        }
        return code
    }

    fileprivate mutating func concept(_ place: Located) -> Concept? {
        guard isObject(place) else { return nil }
        checkMembers(of: place, known: ["text", "codes"])
        return Concept(text: text(optional("text", of: place)), codes: codes(of: place, isRequired: false))
    }

    /// A number of milliseconds; .NET rounds each step to whole ones.
    fileprivate mutating func samplingPeriod(of place: Located) -> JSONNumber? {
        guard let member = required("defaultPeriod", of: place) else { return nil }
        let number = member.value.number ?? member.value.string.flatMap { JSONNumber($0) }
        guard let number, number.double >= 0.5, number.double < 1e12 else {
            let message = "'defaultPeriod' must be a number of milliseconds above 0, not \(member.value.brief)"
            report(.defaultPeriod, message, at: member.pointer, remedy: "with 0 the connector never comes to an end")
            return nil
        }
        if number.double != number.double.rounded() {
            let message = "the connector rounds each step of \(number.text) ms to \(Int(number.double.rounded())) ms"
            report(.defaultPeriod, message, at: member.pointer, severity: .warning)
        }
        return number
    }
}
