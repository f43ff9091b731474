/// Device content templates: what makes measurements of messages.
///
/// Spec: <https://github.com/microsoft/iomt-fhir/blob/main/docs/Configuration.md#device-content-mapping>
public struct DeviceTemplates: Sendable {
    let templates: [ContentTemplate]

    /// How many templates there are.
    public var count: Int { templates.count }
    /// The types of the measurements that can come, in the order of the templates.
    public var typeNames: [String] { templates.map(\.typeName) }

    /// Reads a CollectionContent; every rule that it breaks is in the result.
    ///
    /// - Parameters:
    ///   - bytes: The text.
    ///   - file: What the text is called in findings.
    /// - Returns: The templates, unless there are errors, and the findings.
    public static func read(_ bytes: [UInt8], file: String) -> TemplateReading<DeviceTemplates> {
        var (reader, root) = TemplateReader.reading(bytes, file: file)
        var templates: [ContentTemplate] = []
        if let root {
            let known = ContentTemplate.Kind.allCases.map(\.rawValue)
            for (type, place) in reader.templates(of: root, type: "CollectionContent", known: known) {
                guard let kind = ContentTemplate.Kind(rawValue: type) else { continue }
                if let template = ContentTemplate(kind, place, &reader) { templates.append(template) }
            }
        }
        let isUsable = !reader.hasErrors
        return TemplateReading(
            templates: isUsable ? DeviceTemplates(templates: templates) : nil, findings: reader.sortedFindings)
    }
}

/// One device content template.
struct ContentTemplate: Sendable {
    /// The types of templates; they differ in where the device and the time come from, and in what expressions see.
    enum Kind: String, Sendable, CaseIterable {
        case jsonPath = "JsonPathContent"
        case iotJsonPath = "IotJsonPathContent"
        case iotCentralJsonPath = "IotCentralJsonPathContent"
        case calculated = "CalculatedContent"
    }

    struct Value: Sendable {
        var name: String
        var expression: TemplateExpression
        var isRequired: Bool
    }

    var kind: Kind
    var typeName: String
    var typeMatch: TemplateExpression
    var deviceId: TemplateExpression
    /// The first that yields a time counts.
    var timestamps: [TemplateExpression]
    var patientId: TemplateExpression?
    var encounterId: TemplateExpression?
    var correlationId: TemplateExpression?
    var values: [Value]

    /// The member, beside the event's own, under which expressions of a CalculatedContent find what matched.
    static let matchedToken = "matchedToken"
}
