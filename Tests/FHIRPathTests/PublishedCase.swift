import FHIRDefinitions
import FHIRPath
import FHIRXML
import JSON
import PublishedCases

/// A case of HL7's FHIRPath suites. <https://github.com/HL7/FHIRPath/tree/master/tests>
struct PublishedCase: Sendable, CustomStringConvertible {
    struct Output: Sendable {
        var type: String
        var text: String
    }

    var version: FHIRVersion
    var name: String
    var expression: String
    /// What is wrong with the expression: `syntax`, `semantic`, `execution` or, in STU3, `true`; nil where nothing is.
    var invalid: String?
    var outputs: [Output]
    var input: String
    var isPredicate: Bool
    var isOrdered: Bool
    var isStrict: Bool

    var description: String { "\(version.rawValue) \(name)" }

    init(_ test: SmallXML, version: FHIRVersion) {
        let expression = test.children("expression").first
        self.version = version
        name = test.attributes["name"] ?? ""
        self.expression = expression?.text ?? ""
        invalid = expression?.attributes["invalid"]
        outputs = test.children("output").map { Output(type: $0.attributes["type"] ?? "", text: $0.text) }
        input = test.attributes["inputfile"] ?? "patient-example.xml"
        isPredicate = test.attributes["predicate"] == "true"
        isOrdered = test.attributes["ordered"] != "false"
        isStrict = test.attributes["mode"] == "strict"
    }

    /// All cases of a version; none where they are not at hand.
    static func all(_ version: FHIRVersion, count: Int) throws -> [PublishedCase] {
        let files = OfficialData.files(
            at: "fhirpath/" + version.rawValue.lowercased(), of: "fhirpath", suffix: "xml", count: count)
        return try files.flatMap { file in
            (try SmallXML.parse(file.bytes())?.descendants("test") ?? []).map { PublishedCase($0, version: version) }
        }
    }
}

/// The resources that the cases are about, each read once.
struct PublishedInputs: Sendable {
    private var elements: [String: Element] = [:]
    let version: FHIRVersion

    init(_ version: FHIRVersion) throws {
        self.version = version
        let path = "fhirpath/\(version.rawValue.lowercased())/input"
        for suffix in ["xml", "json"] {
            for file in OfficialData.files(at: path, of: "fhirpath", suffix: suffix, count: 0) {
                let value =
                    try suffix == "json"
                    ? JSONValue(parsing: file.bytes())
                    : FHIRXML.read(file.bytes(), version: version).value ?? .null
                elements[file.description] = Element(resource: value, version: version)
            }
        }
    }

    subscript(name: String) -> Element? { elements[name] }
}

extension PublishedCase {
    /// How the engine's answer differs from the suite's; nil where it does not.
    func difference(_ inputs: PublishedInputs) -> String? {
        let element = inputs[input] ?? Element(resource: ["resourceType": "Basic"], version: version)
        do throws(PathError) {
            let expression = try PathExpression(expression, version: version)
            if invalid != nil, let problem = expression.problems(about: element.typeName).first { throw problem }
            let context = PathContext(now: Temporal(dateTime: "2026-11-25T14:00:00.000+01:00"))
            let items = try expression.evaluate(element, in: context)
            return invalid == nil || !outputs.isEmpty && invalid != "semantic" && differs(items) == nil
                ? differs(items) : "no error, but \(shown(items))"
        } catch {
            return invalid == nil ? "error: \(error)" : nil
        }
    }

    private func shown(_ items: [Item]) -> String {
        "[" + items.map { "\($0.typeName) \($0.text ?? $0.json.text())" }.joined(separator: ", ") + "]"
    }

    private func differs(_ items: [Item]) -> String? {
        if isPredicate {
            return items.isEmpty == (outputs.first?.text == "false") ? nil : shown(items)
        }
        var rest = outputs
        for item in items {
            guard let place = rest.firstIndex(where: { matches(item, $0) }), place == 0 || !isOrdered else {
                return shown(items)
            }
            rest.remove(at: place)
        }
        return rest.isEmpty ? nil : shown(items)
    }

    private func matches(_ item: Item, _ output: Output) -> Bool {
        let type =
            item.typeName == "Quantity" ? "Quantity" : item.typeName.prefix(1).lowercased() + item.typeName.dropFirst()
        guard output.type.isEmpty || output.type == type || isDate(output.type) && isDate(type) else { return false }
        if output.text.isEmpty { return true }
        let text = item.text ?? ""
        let wanted = output.text.hasPrefix("@T") ? output.text.dropFirst(2) : output.text.drop { $0 == "@" }
        if text == wanted { return true }
        guard let number = DecimalNumber(String(wanted)), let found = DecimalNumber(text) else { return false }
        return number == found && (number.scale == found.scale || !output.type.isEmpty)
    }

    private func isDate(_ type: String) -> Bool { type == "date" || type == "dateTime" }
}
