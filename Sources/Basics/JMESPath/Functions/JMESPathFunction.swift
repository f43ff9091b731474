import Diagnostics
public import JSON

/// A function that expressions can call.
public struct JMESPathFunction: Sendable {
    /// Its name.
    public let name: String
    /// What it takes, in order.
    let parameters: [JMESPathTypes]
    /// Whether the last parameter may be given once or more.
    let isVariadic: Bool
    let body: @Sendable (inout FunctionCall) throws(JMESPathError) -> JSONValue

    init(
        _ name: String, _ parameters: [JMESPathTypes], isVariadic: Bool = false,
        _ body: @escaping @Sendable (inout FunctionCall) throws(JMESPathError) -> JSONValue
    ) {
        self.name = name
        self.parameters = parameters
        self.isVariadic = isVariadic
        self.body = body
    }

    /// Creates a function of values, beside those of the specification.
    ///
    /// `body`: It is given one value for each parameter, each of the types that the parameter allows.
    public init(
        _ name: String, taking parameters: [JMESPathTypes],
        _ body: @escaping @Sendable ([JSONValue]) throws(JMESPathError) -> JSONValue
    ) {
        self.init(name, parameters) { (call) throws(JMESPathError) in try body(call.values) }
    }
}

/// Types of values that a parameter allows. <https://jmespath.org/specification.html#data-types>
public struct JMESPathTypes: OptionSet, Sendable {
    /// One bit for each type.
    public let rawValue: Int

    /// Creates a set of types from its bits.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// A number.
    public static let number = JMESPathTypes(rawValue: 1)
    /// A string.
    public static let string = JMESPathTypes(rawValue: 2)
    /// A Boolean.
    public static let boolean = JMESPathTypes(rawValue: 4)
    /// The literal `null`.
    public static let null = JMESPathTypes(rawValue: 8)
    /// An array of anything.
    public static let array = JMESPathTypes(rawValue: 16)
    /// An object.
    public static let object = JMESPathTypes(rawValue: 32)
    /// An array of numbers alone, or an empty one.
    public static let numbers = JMESPathTypes(rawValue: 64)
    /// An array of strings alone, or an empty one.
    public static let strings = JMESPathTypes(rawValue: 128)
    /// An expression: `&…`.
    public static let expression = JMESPathTypes(rawValue: 256)
    /// Any value; an expression is none.
    public static let any: JMESPathTypes = [.number, .string, .boolean, .null, .array, .object]

    /// Whether a value is of one of the types.
    func allow(_ value: JSONValue) -> Bool {
        switch value {
        case .null: contains(.null)
        case .bool: contains(.boolean)
        case .number: contains(.number)
        case .string: contains(.string)
        case .object: contains(.object)
        case .array(let elements):
            contains(.array) || contains(.numbers) && elements.allSatisfy { $0.number != nil }
                || contains(.strings) && elements.allSatisfy { $0.string != nil }
        }
    }

    private static let names: [(JMESPathTypes, String)] = [
        (.number, "a number"), (.string, "a string"), (.boolean, "a Boolean"), (.null, "null"), (.array, "an array"),
        (.object, "an object"), (.numbers, "an array of numbers"), (.strings, "an array of strings"),
        (.expression, "an expression (&…)"),
    ]

    /// The types as a message names them.
    var shown: String { Self.names.filter { contains($0.0) }.map(\.1).joined(separator: " or ") }
}

/// The functions that an expression may call, by their names.
public struct JMESPathFunctions: Sendable {
    private var functions: [String: JMESPathFunction]

    /// Creates a table of functions.
    public init(_ functions: [JMESPathFunction]) {
        self.functions = Dictionary(functions.map { ($0.name, $0) }) { $1 }
    }

    /// The table with more functions; one that has a name that is there takes its place.
    public func adding(_ more: [JMESPathFunction]) -> JMESPathFunctions {
        JMESPathFunctions(Array(functions.values) + more)
    }

    /// The 26 functions of the specification. <https://jmespath.org/specification.html#built-in-functions>
    public static let standard = JMESPathFunctions(
        JMESPathFunction.ofNumbers + JMESPathFunction.ofStrings + JMESPathFunction.ofCollections
            + JMESPathFunction.ofOrder + JMESPathFunction.ofTypes)

    /// The function of that name, if it takes that many arguments.
    func function(
        _ name: String, taking count: Int, at offset: Int
    ) throws(JMESPathError) -> JMESPathFunction {
        guard let function = functions[name] else {
            let suggestion = nearestName(to: name, in: functions.keys.sorted())
            throw JMESPathError(
                .unknownFunction, "there is no function '\(name)'", offset: offset, suggestion: suggestion)
        }
        let wanted = function.parameters.count
        guard count == wanted || function.isVariadic && count > wanted else {
            let least = function.isVariadic ? "at least " : ""
            let message = "'\(name)' takes \(least)\(wanted) argument\(wanted == 1 ? "" : "s"), not \(count)"
            throw JMESPathError(.invalidArity, message, offset: offset)
        }
        return function
    }
}

/// What a function is called with.
struct FunctionCall {
    /// The arguments that are values.
    var values: [JSONValue] = []
    /// The arguments that are expressions.
    var references: [Node] = []
    var evaluation: Evaluation

    func numbers(_ index: Int) -> [JSONNumber] { values[index].array?.compactMap(\.number) ?? [] }
    func strings(_ index: Int) -> [String] { values[index].array?.compactMap(\.string) ?? [] }
    func elements(_ index: Int) -> [JSONValue] { values[index].array ?? [] }
    func string(_ index: Int) -> String { values[index].string ?? "" }

    /// What the function's expression selects from each element.
    mutating func evaluateReference(on elements: [JSONValue]) throws(JMESPathError) -> [JSONValue] {
        var results: [JSONValue] = []
        results.reserveCapacity(elements.count)
        for element in elements { results.append(try evaluation.value(of: references[0], element)) }
        return results
    }
}

extension Evaluation {
    mutating func call(
        _ function: JMESPathFunction, _ arguments: [Node.Argument], _ current: JSONValue
    ) throws(JMESPathError) -> JSONValue {
        var call = FunctionCall(evaluation: self)
        call.values.reserveCapacity(arguments.count)
        for (position, argument) in arguments.enumerated() {
            let types = function.parameters[min(position, function.parameters.count - 1)]
            try call.add(argument, types, position, of: function, current)
        }
        try call.evaluation.spend(call.values.reduce(0) { $0 + ($1.array?.count ?? 0) })
        defer { stepsLeft = call.evaluation.stepsLeft }
        return try function.body(&call)
    }
}

extension FunctionCall {
    fileprivate mutating func add(
        _ argument: Node.Argument, _ types: JMESPathTypes, _ position: Int, of function: JMESPathFunction,
        _ current: JSONValue
    ) throws(JMESPathError) {
        switch argument {
        case .reference(let node) where types.contains(.expression): references.append(node)
        case .reference: throw .type(function, position, "an expression", types)
        case .value(let node):
            let value = try evaluation.value(of: node, current)
            guard types.allow(value) else { throw .type(function, position, value.kind, types) }
            values.append(value)
        }
    }
}

extension JMESPathError {
    fileprivate static func type(
        _ function: JMESPathFunction, _ position: Int, _ given: String, _ types: JMESPathTypes
    ) -> JMESPathError {
        let place = function.parameters.count > 1 ? " as argument \(position + 1)" : ""
        return JMESPathError(.invalidType, "'\(function.name)' takes \(types.shown)\(place), not \(given)")
    }
}
