import DeviceMapping
import Diagnostics
import JSON
import Testing

@Suite("4.2, 4.5 Rules for templates")
struct TemplateRuleTests {
    /// A rule, and the text that breaks it, which stands where `<<` and `>>` were around it.
    struct Broken: Sendable, CustomTestStringConvertible {
        var rule: String
        var text: String
        var isWarning = false

        var testDescription: String { "\(rule): \(text)" }
    }

    private static func device(_ members: String, type: String = "CalculatedContent") -> String {
        #"{"templateType": "CollectionContent", "template": [{"templateType": "\#(type)", "template": {\#(members)}}]}"#
    }

    private static let usual = #"""
        "typeName": "t", "typeMatchExpression": "$", "deviceIdExpression": "$.d", "timestampExpression": "$.t"
        """#
    private static let value = #""values": [{"valueName": "v", "valueExpression": "$.v"}]"#

    static let deviceCases = [
        Broken(rule: "json", text: #"{"templateType": <<}>>"#),
        Broken(rule: "json", text: "<<>>"),
        Broken(rule: "json", text: #"{"templateType": "CollectionContent", "template": [<<"#),
        Broken(rule: "member-kind", text: "<<[]>>"),
        Broken(rule: "missing-member", text: #"<<{"template": []}>>"#),
        Broken(rule: "missing-member", text: #"<<{"templateType": "CollectionContent"}>>"#),
        Broken(rule: "root-type", text: #"{"templateType": <<"CollectionFhir">>, "template": []}"#),
        Broken(rule: "blank-name", text: #"{"templateType": <<" ">>, "template": []}"#),
        Broken(rule: "collection", text: #"{"templateType": "CollectionContent", "template": <<{}>>}"#),
        Broken(rule: "unknown-member", text: #"{"templateType": "CollectionContent", "template": [], <<"x">>: 1}"#),
        Broken(rule: "container", text: #"{"templateType": "CollectionContent", "template": [<<1>>]}"#),
        Broken(
            rule: "missing-member", text: #"{"templateType": "CollectionContent", "template": [<<{"template": {}}>>]}"#),
        Broken(
            rule: "template-type",
            text:
                #"{"templateType": "CollectionContent", "template": [{"templateType": <<"CalculatedContents">>, "template": {}}]}"#
        ),
        Broken(
            rule: "member-kind",
            text:
                #"{"templateType": "CollectionContent", "template": [{"templateType": "CalculatedContent", "template": <<[]>>}]}"#
        ),
        Broken(
            rule: "missing-member",
            text: device(
                "<<@>>\"typeMatchExpression\": \"$\", \"deviceIdExpression\": \"$.d\", \"timestampExpression\": \"$.t\", \(value)"
            )),
        Broken(
            rule: "blank-name",
            text: device(usual.replacing("\"t\", \"typeM", with: "<<\" \">>, \"typeM") + ", " + value)),
        Broken(
            rule: "member-kind", text: device(usual.replacing("\"t\", \"typeM", with: "<<[]>>, \"typeM") + ", " + value)
        ),
        Broken(rule: "missing-member", text: device("<<@>>\(usual)")),
        Broken(rule: "member-kind", text: device("\(usual), \"values\": <<{}>>")),
        Broken(rule: "missing-member", text: device("\(usual), \"values\": <<[]>>")),
        Broken(rule: "member-kind", text: device("\(usual), \"values\": [<<1>>]")),
        Broken(rule: "missing-member", text: device("\(usual), \"values\": [<<{\"valueExpression\": \"$.v\"}>>]")),
        Broken(rule: "missing-member", text: device("\(usual), \"values\": [<<{\"valueName\": \"v\"}>>]")),
        Broken(
            rule: "blank-name",
            text: device("\(usual), \"values\": [{\"valueName\": <<\"\">>, \"valueExpression\": \"$.v\"}]")),
        Broken(
            rule: "unknown-member",
            text: device(
                "\(usual), \"values\": [{\"valueName\": \"v\", \"valueExpression\": \"$.v\", <<\"require\">>: true}]")),
        Broken(
            rule: "member-kind",
            text: device(
                "\(usual), \"values\": [{\"valueName\": \"v\", \"valueExpression\": \"$.v\", \"required\": <<\"yes\">>}]"
            )),
        Broken(
            rule: "expression",
            text: device("\(usual), \"values\": [{\"valueName\": \"v\", \"valueExpression\": \"$[<<\"}]")),
        Broken(
            rule: "expression",
            text: device("\(usual), \"values\": [{\"valueName\": \"v\", \"valueExpression\": <<\" \">>}]")),
        Broken(
            rule: "repeated-value",
            text: device(
                "\(usual), \"values\": [{\"valueName\": \"v\", \"valueExpression\": \"$.v\"}, <<{\"valueName\": \"v\", \"valueExpression\": \"$.w\"}>>]"
            ), isWarning: true),
        Broken(rule: "unknown-member", text: device("\(usual), \(value), <<\"patientIdExpresion\">>: \"$.p\"")),
        Broken(
            rule: "unknown-member",
            text: device("\(usual), \(value), <<\"defaultExpressionLanguage\">>: \"JsonPath\"", type: "JsonPathContent")
        ),
        Broken(
            rule: "member-kind",
            text: device(
                "\(usual), \(value), \"patientIdExpression\": <<{\"value\": \"$.p\"}>>", type: "JsonPathContent")),
        Broken(rule: "language", text: device("\(usual), \(value), \"defaultExpressionLanguage\": <<\"XPath\">>")),
        Broken(
            rule: "language",
            text: device(
                "\(usual), \(value), \"patientIdExpression\": {\"value\": \"$.p\", \"language\": <<\"JmesPaths\">>}")),
        Broken(
            rule: "unknown-member",
            text: device(
                "\(usual), \(value), \"patientIdExpression\": {\"value\": \"$.p\", <<\"lang\">>: \"JsonPath\"}")),
        Broken(
            rule: "missing-member",
            text: device("\(usual), \(value), \"patientIdExpression\": <<{\"language\": \"JsonPath\"}>>")),
        Broken(
            rule: "expression",
            text: device(
                "\(usual), \(value), \"patientIdExpression\": {\"value\": \"<<ad(a, b)\", \"language\": \"JmesPath\"}")),
        Broken(
            rule: "expression",
            text: device(
                "\(usual), \(value), \"patientIdExpression\": {\"value\": \"a || <<pow(a)\", \"language\": \"JmesPath\"}"
            )),
        Broken(rule: "repeated-member", text: device("\(usual), \(value), <<\"typeName\">>: \"u\""), isWarning: true),
        Broken(
            rule: "ineffective",
            text: device(
                "\"typeName\": \"t\", \"typeMatchExpression\": \"$\", \(value), <<\"deviceIdExpression\">>: \"$.x\"",
                type: "IotJsonPathContent"), isWarning: true),
    ]

    private static func collection(_ members: String) -> String {
        #"{"templateType": "CollectionFhir", "template": [{"templateType": "CodeValueFhir", "template": {\#(members)}}]}"#
    }

    private static let codes = #""codes": [{"system": "s", "code": "c"}]"#
    private static let string = #""value": {"valueType": "String", "valueName": "v"}"#

    static let fhirCases = [
        Broken(rule: "root-type", text: #"{"templateType": <<"CollectionContent">>, "template": []}"#),
        Broken(
            rule: "template-type",
            text:
                #"{"templateType": "CollectionFhir", "template": [{"templateType": <<"CodeValue">>, "template": {}}]}"#),
        Broken(rule: "missing-member", text: collection("<<@>>\(codes), \(string)")),
        Broken(rule: "missing-member", text: collection("<<@>>\"typeName\": \"t\", \(string)")),
        Broken(rule: "codes", text: collection("\"typeName\": \"t\", \"codes\": <<[]>>, \(string)")),
        Broken(rule: "member-kind", text: collection("\"typeName\": \"t\", \"codes\": [<<\"c\">>], \(string)")),
        Broken(
            rule: "codes", text: collection("\"typeName\": \"t\", \"codes\": [<<{\"system\": \"s\"}>>], \(string)"),
            isWarning: true),
        Broken(
            rule: "unknown-member",
            text: collection("\"typeName\": \"t\", \"codes\": [{\"code\": \"c\", <<\"sytem\">>: \"s\"}], \(string)")),
        Broken(
            rule: "unknown-member", text: collection("\"typeName\": \"t\", \(codes), \(string), <<\"period\">>: 60")),
        Broken(
            rule: "period-interval",
            text: collection("\"typeName\": \"t\", \(codes), \(string), \"periodInterval\": <<30>>")),
        Broken(
            rule: "period-interval",
            text: collection("\"typeName\": \"t\", \(codes), \(string), \"periodInterval\": <<\"weekly\">>")),
        Broken(
            rule: "member-kind",
            text: collection(
                "\"typeName\": \"t\", \(codes), \"value\": <<[]>>, \"components\": [{\(codes), \(string)}]")),
        Broken(
            rule: "missing-member",
            text: collection("\"typeName\": \"t\", \(codes), \"value\": <<{\"valueName\": \"v\"}>>")),
        Broken(
            rule: "missing-member",
            text: collection("\"typeName\": \"t\", \(codes), \"value\": <<{\"valueType\": \"String\"}>>")),
        Broken(
            rule: "value-type",
            text: collection(
                "\"typeName\": \"t\", \(codes), \"value\": {\"valueName\": \"v\", \"valueType\": <<\"Quantiy\">>}")),
        Broken(
            rule: "unknown-member",
            text: collection(
                "\"typeName\": \"t\", \(codes), \"value\": {\"valueName\": \"v\", \"valueType\": \"String\", <<\"unit\">>: \"u\"}"
            )),
        Broken(
            rule: "missing-member",
            text: collection(
                "\"typeName\": \"t\", \(codes), \"value\": <<{\"valueName\": \"v\", \"valueType\": \"SampledData\"}>>")),
        Broken(
            rule: "default-period",
            text: collection(
                "\"typeName\": \"t\", \(codes), \"value\": {\"valueName\": \"v\", \"valueType\": \"SampledData\", \"defaultPeriod\": <<0>>}"
            )),
        Broken(
            rule: "default-period",
            text: collection(
                "\"typeName\": \"t\", \(codes), \"value\": {\"valueName\": \"v\", \"valueType\": \"SampledData\", \"defaultPeriod\": <<7.8125>>}"
            ), isWarning: true),
        Broken(
            rule: "missing-member",
            text: collection(
                "\"typeName\": \"t\", \(codes), \"value\": <<{\"valueName\": \"v\", \"valueType\": \"CodeableConcept\", \"text\": \"x\"}>>"
            )),
        Broken(
            rule: "missing-member", text: collection("\"typeName\": \"t\", \(codes), \"components\": [<<{\(codes)}>>]")),
        Broken(
            rule: "missing-member", text: collection("\"typeName\": \"t\", \(codes), \"components\": [<<{\(string)}>>]")
        ),
        Broken(
            rule: "unknown-member",
            text: collection(
                "\"typeName\": \"t\", \(codes), \(string), \"category\": [{\"text\": \"x\", <<\"coding\">>: []}]")),
        Broken(rule: "ineffective", text: collection("<<@>>\"typeName\": \"t\", \(codes)"), isWarning: true),
        Broken(
            rule: "repeated-value",
            text: collection(
                "\"typeName\": \"t\", \(codes), \"components\": [{\(codes), \(string)}, <<{\(codes), \(string)}>>]"),
            isWarning: true),
        Broken(
            rule: "repeated-type",
            text: """
                {"templateType": "CollectionFhir", "template": [
                {"templateType": "CodeValueFhir", "template": {"typeName": "t", \(codes), \(string)}},
                {"templateType": "codevaluefhirtemplate", "template": {"typeName": <<"T">>, \(codes), \(string)}}]}
                """),
    ]

    @Test("for devices, each broken one by one, are found where they are broken", arguments: deviceCases)
    func deviceRules(broken: Broken) {
        let reading = DeviceTemplates.read(broken.bytes, file: "device.json")
        check(reading.findings, broken, isUsable: reading.templates != nil)
    }

    @Test("for FHIR, each broken one by one, are found where they are broken", arguments: fhirCases)
    func fhirRules(broken: Broken) {
        let reading = FHIRTemplates.read(broken.bytes, file: "fhir.json")
        check(reading.findings, broken, isUsable: reading.templates != nil)
    }

    private func check(_ findings: [TemplateFinding], _ broken: Broken, isUsable: Bool) {
        #expect(findings.map(\.rule.rawValue) == [broken.rule], "\(findings.map(\.diagnostic))")
        #expect(findings.first?.diagnostic.position == broken.position)
        #expect(isUsable == broken.isWarning)
    }

    @Test("all broken in one text are found in one go, in the order of the text, with what was meant")
    func allAtOnce() {
        let text = """
            { // a comment, as Json.NET allows it
              "templateType": "CollectionContent",
              "template": [
                { "templateType": "CalculatedContnt", "template": {} },
                { "templateType": "calculatedcontenttemplate", "template": {
                    "TypeName": "t", "typeMatchExpresion": "$",
                    "deviceIdExpression": "$.d", "timestampExpression": { "value": "to_strin(t)", "language": "jmespath" },
                    "values": [ { "valueName": "v", "valueExpression": "$[?(@.a]", "required": "true" }, ] } },
              ]
            }
            """
        let findings = DeviceTemplates.read(Array(text.utf8), file: "d.json").findings

        #expect(
            findings.map { "\($0.diagnostic)".split(separator: "\n").filter { !$0.contains("|") }.joined() } == [
                "d.json:4:23: error: there is no template type 'CalculatedContnt' here   = did you mean 'CalculatedContent'?",
                "d.json:5:64: error: 'typeMatchExpression' is required",
                "d.json:6:26: error: unknown member 'typeMatchExpresion'   = did you mean 'typeMatchExpression'?",
                "d.json:7:73: error: there is no function 'to_strin'   = did you mean 'to_string'?",
                "d.json:8:68: error: expected a comparison or ')', not ']'",
            ])
    }

    @Test("names of types and members are read in any letters' case, a byte order mark and comments are allowed")
    func lenient() throws {
        let text = """
            \u{FEFF}{ "TEMPLATETYPE": "collectioncontentTemplate", /* all of it */ "template": [
              { "templatetype": "JSONPATHCONTENT", "Template": { "typename": "t", "typematchexpression": "$",
                "DeviceIdExpression": "$.d", "TimestampExpression": "$.t", // the time
                "Values": [ { "valuename": "v // no comment", "valueexpression": "$.v", "REQUIRED": "TRUE", } ], } } ] }
            """
        let reading = DeviceTemplates.read(Array(text.utf8), file: "d.json")

        #expect(reading.findings.map(\.diagnostic) == [])
        #expect(reading.templates?.count == 1)
    }

    @Test("4.9 A template that nothing takes up is named, as the connector's validator does")
    func unbound() throws {
        let devices = try devices(calculated(value: "$.Body.v"))
        let other = try fhir(codeValue(quantity))
        let named = try fhir(codeValue(quantity).replacing("\"typeName\": \"hr\"", with: "\"typeName\": \"T\""))

        #expect(other.unbound(from: devices) == ["no FHIR template has the type 't'"])
        #expect(named.unbound(from: devices) == ["no value of the FHIR template 'T' is named 'v'"])
    }
}

extension TemplateRuleTests.Broken {
    /// The text without the marks; `@` between them stands for the bracket before.
    fileprivate var bytes: [UInt8] {
        Array(text.replacing("<<@>>", with: "").replacing("<<", with: "").replacing(">>", with: "").utf8)
    }

    fileprivate var position: SourcePosition {
        let isBefore = text.contains("<<@>>")
        let before = text.split(separator: "<<", maxSplits: 1, omittingEmptySubsequences: false)[0].utf8.count
        return SourcePosition(ofByte: before - (isBefore ? 1 : 0), in: bytes)
    }
}
