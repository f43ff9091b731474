import HTTPMessages
import JSON
import Results

extension Expectation {
    /// The type of the resource in the body.
    static let resourceType = Expectation(
        name: "resourceType",
        about: "the `resourceType` of the body",
        shape: .choice([.string, .list(.string)])
    ) { expected, subject in
        let wanted = expected.elements.map(\.display).joined(separator: " or ")
        return subject.withJSON("resourceType", wanted) { body in
            let actual = body["resourceType"]?.string
            return [
                .of(
                    expected.elements.contains { $0.string == actual }, "resourceType", expected: wanted,
                    actual: actual ?? "no resourceType")
            ]
        }
    }

    /// Part of the body.
    static let body = Expectation(
        name: "body",
        about: "a partial body: every member here must be there, others may; lists contain these entries in any order",
        shape: .any
    ) { expected, subject in
        subject.withJSON("body", JSONValueText.shown(expected.display)) { partial(expected, $0, "body") }
    }

    /// Every element at a path.
    static let each = Expectation(
        name: "each",
        about:
            "every value that the FHIRPath expression `path` gives (and there is one at least) is as `is` says: a matcher or a partial value",
        shape: .object([
            .init("path", .string, isRequired: true, "FHIRPath expression"),
            .init("is", .any, isRequired: true, "what each value must be"),
        ])
    ) { expected, subject in
        let path = expected["path"]?.display ?? ""
        let wanted = expected["is"] ?? .null
        return subject.withJSON("each \(path)", JSONValueText.shown(wanted.display)) { _ in
            let values = subject.values(path)
            guard !values.isEmpty else {
                return [.failed("each \(path)", expected: "one value at least", actual: "nothing")]
            }
            let wrong = values.enumerated().flatMap { index, value in
                partial(wanted, value, "\(path)[\(index)]").filter { $0.answer != .held }
            }
            return wrong.isEmpty ? [.held("each \(path)", JSONValueText.shown(wanted.display))] : Array(wrong.prefix(5))
        }
    }

    /// Values at element paths.
    static let elements = Expectation(
        name: "elements",
        about: "element path → matcher of the values there",
        shape: .map(.named("matcher"))
    ) { expected, subject in
        (expected.object?.members ?? []).flatMap { member in
            subject.withJSON(member.name, Matcher(member.value).expected) { body in
                [Matcher(member.value).judge(ElementPath(member.name)?.values(in: body) ?? [], member.name)]
            }
        }
    }

    /// No body at all.
    static let emptyBody = Expectation(
        name: "emptyBody",
        about: "`true`: the response has no body; `false`: it has one",
        shape: .boolean
    ) { expected, subject in
        let isEmpty = subject.response.body.isEmpty
        return [
            .of(
                isEmpty == (expected.bool ?? true), "emptyBody",
                expected: expected.bool == false ? "a body" : "no body",
                actual: isEmpty ? "no body" : "\(subject.response.body.count) bytes")
        ]
    }

    /// The whole body, but for what a server must change. <http://hl7.org/fhir/R4/updates.html>
    static let equals = Expectation(
        name: "equals",
        about: "the whole body is this fixture, data resource or saved body, digits included, but for `id` and `meta`",
        shape: .choice([.string, .named("resource")])
    ) { expected, subject in
        guard let wanted = expected.string.map({ subject.scope.resource($0) }) ?? expected else {
            return [.notJudged("equals", expected.display, because: "there is no resource '\(expected.display)'")]
        }
        return subject.withJSON("equals", expected.display) { body in
            let differences = Difference.between(wanted.withoutServerElements, body.withoutServerElements, at: "body")
            return differences.isEmpty
                ? [.held("equals", "the same as \(JSONValueText.shown(expected.display))")]
                : differences.prefix(10).map { .failed($0.path, expected: $0.expected, actual: $0.actual) }
        }
    }

    private static func partial(_ expected: JSONValue, _ actual: JSONValue, _ path: String) -> [Judgement] {
        var match = PartialMatch()
        match.compare(expected, actual, at: path)
        if match.gaveUp { return [.notJudged(path, expected.display, because: "a pattern took too long on this text")] }
        return match.mismatches.isEmpty
            ? [.held(path, JSONValueText.shown(expected.display))]
            : match.mismatches.map { .failed($0.path, expected: $0.expected, actual: $0.actual) }
    }
}

/// A place where two values are not the same, member order left aside and the text of numbers not.
struct Difference {
    var path: String
    var expected: String
    var actual: String

    static func between(_ expected: JSONValue, _ actual: JSONValue, at path: String) -> [Difference] {
        switch (expected, actual) {
        case (.object(let left), .object(let right)): between(left, right, at: path)
        case (.array(let left), .array(let right)) where left.count == right.count:
            zip(left, right).enumerated().flatMap { between($1.0, $1.1, at: "\(path)[\($0)]") }
        case (.number(let left), .number(let right)): left.text == right.text ? [] : [of(expected, actual, at: path)]
        default: Matcher.same(expected, actual) ? [] : [of(expected, actual, at: path)]
        }
    }

    private static func between(_ left: JSONObject, _ right: JSONObject, at path: String) -> [Difference] {
        let known = left.members.flatMap { member -> [Difference] in
            guard let other = right[member.name] else { return [of(member.value, nil, at: "\(path).\(member.name)")] }
            return between(member.value, other, at: "\(path).\(member.name)")
        }
        let added = right.members.filter { left[$0.name] == nil }
        return known + added.map { of(nil, $0.value, at: "\(path).\($0.name)") }
    }

    private static func of(_ expected: JSONValue?, _ actual: JSONValue?, at path: String) -> Difference {
        Difference(
            path: path,
            expected: JSONValueText.shown(expected?.display ?? "nothing"),
            actual: JSONValueText.shown(actual?.display ?? "nothing"))
    }
}

extension JSONValue {
    /// The resource without what a server sets, and without a narrative that a server may generate.
    fileprivate var withoutServerElements: JSONValue {
        guard var object else { return self }
        object["id"] = nil
        object["meta"] = nil
        if object["text"]?["status"]?.string == "generated" { object["text"] = nil }
        return .object(object)
    }
}
