public import JSON

/// One kind of question that a step may ask of a response: the member of `expect` by which it is known, and how it is judged.
///
/// To add one: a file like `Status.swift` in this folder, its name in ``all``, and a passing and a failing fixture.
public struct Expectation: Sendable {
    /// The member's name.
    public var name: String
    /// What it asks, in one line.
    public var about: String
    /// What its value may be.
    public var shape: Shape
    /// Judges a response: what the scenario says, its variables filled in, and what came back.
    public var judge: @Sendable (_ expected: JSONValue, _ subject: Subject) -> [Judgement]

    /// All kinds, in the order in which they are judged.
    public static let all: [Expectation] = [
        .status, .statuses, .contentType, .charset, .headers, .resourceType, .body, .equals, .elements, .each,
        .fhirpath, .valid, .bundle,
        .outcome, .emptyBody, .time, .variables, .anyOf,
    ]

    var member: Shape.Member { Shape.Member(name, shape, about) }

    private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

    /// Judges all members of an expectation set, in their order.
    public static func judge(_ set: JSONObject, _ subject: Subject) -> [Judgement] {
        set.members.flatMap { judge($0, subject) }
    }

    /// Judges one member of an expectation set.
    public static func judge(_ member: JSONObject.Member, _ subject: Subject) -> [Judgement] {
        byName[member.name]?.judge(member.value, subject) ?? []
    }
}
