import JSON

/// FHIR mapping templates: what makes Observations of measurements.
///
/// Spec: <https://github.com/microsoft/iomt-fhir/blob/main/docs/Configuration.md#fhir-mapping>
public struct FHIRTemplates: Sendable {
    /// By their types' names in lower case.
    private let templates: [String: CodeValueTemplate]
    /// The types of measurements that they take, in the order of the templates.
    public let typeNames: [String]

    /// Reads a CollectionFhir; every rule that it breaks is in the result.
    ///
    /// - Parameters:
    ///   - bytes: The text.
    ///   - file: What the text is called in findings.
    /// - Returns: The templates, unless there are errors, and the findings.
    public static func read(_ bytes: [UInt8], file: String) -> TemplateReading<FHIRTemplates> {
        var (reader, root) = TemplateReader.reading(bytes, file: file)
        var templates: [CodeValueTemplate] = []
        if let root {
            var names: Set<String> = []
            for (_, place) in reader.templates(of: root, type: "CollectionFhir", known: ["CodeValueFhir"]) {
                guard let template = CodeValueTemplate(place, &reader) else { continue }
                if names.insert(template.typeName.lowercased()).inserted {
                    templates.append(template)
                } else {
                    let message = "there is a template for the type '\(template.typeName)' already"
                    reader.report(
                        .repeatedType, message, at: place.member("typeName")?.pointer ?? place.pointer,
                        remedy: "a type has one template, whatever its letters' case")
                }
            }
        }
        return TemplateReading(
            templates: reader.hasErrors ? nil : FHIRTemplates(templates), findings: reader.sortedFindings)
    }

    private init(_ templates: [CodeValueTemplate]) {
        self.templates = Dictionary(templates.map { ($0.typeName.lowercased(), $0) }) { first, _ in first }
        typeNames = templates.map(\.typeName)
    }

    /// The template for a type, in any letters' case.
    func template(for type: String) throws(MappingError) -> CodeValueTemplate {
        if let template = templates[type] ?? templates[type.lowercased()] { return template }
        throw MappingError(.templateNotFound, "no FHIR template has this type", typeName: type)
    }

    /// What the device templates measure that no FHIR template takes up: types, and values of types.
    ///
    /// The connector's own validator warns of the same.
    public func unbound(from devices: DeviceTemplates) -> [String] {
        var found: [String] = []
        for device in devices.templates {
            guard let template = try? template(for: device.typeName) else {
                found.append("no FHIR template has the type '\(device.typeName)'")
                continue
            }
            let taken = Set(template.valueNames)
            for value in device.values where !taken.contains(value.name) {
                found.append("no value of the FHIR template '\(template.typeName)' is named '\(value.name)'")
            }
        }
        return found
    }
}

/// One CodeValueFhir template.
struct CodeValueTemplate: Sendable {
    /// What one Observation holds.
    enum Period: Int, Sendable {
        case correlation = -1
        case single = 0
        case hour = 60
        case day = 1440
    }

    struct Component: Sendable {
        var codes: [Code]
        var value: ValueTemplate
    }

    var typeName: String
    var period: Period
    var codes: [Code]
    var categories: [Concept]
    var value: ValueTemplate?
    var components: [Component]

    /// The names of the values that it takes.
    var valueNames: [String] { [value?.name].compactMap { $0 } + components.map(\.value.name) }
}

/// A code of a template, which becomes a Coding.
struct Code: Sendable {
    var system: String?
    var code: String?
    var display: String?
}

/// A text and codes, which become a CodeableConcept.
struct Concept: Sendable {
    var text: String?
    var codes: [Code]
}

/// What a value becomes.
struct ValueTemplate: Sendable {
    enum Kind: Sendable {
        case quantity(unit: String?, system: String?, code: String?)
        case string
        /// A fixed concept, whatever was measured.
        case codeableConcept(Concept)
        /// Samples that lie so many milliseconds apart.
        case sampledData(period: JSONNumber, unit: String?)
    }

    var name: String
    var kind: Kind

    /// What the types are called in templates.
    static let types = ["Quantity", "String", "CodeableConcept", "SampledData"]

    /// The type's name in a template, which is that of its member in an Observation behind `value`.
    var type: String {
        switch kind {
        case .quantity: "Quantity"
        case .string: "String"
        case .codeableConcept: "CodeableConcept"
        case .sampledData: "SampledData"
        }
    }
}
