import Diagnostics
import FHIRDefinitions

/// A function's row in the table: its name, how many arguments it takes, and how a call of it is compiled.
struct Function: Sendable {
    let name: String
    let arguments: ClosedRange<Int>
    let make: @Sendable (Call) throws(PathError) -> Evaluate

    init(
        _ name: String, _ arguments: ClosedRange<Int>,
        _ make: @escaping @Sendable (Call) throws(PathError) -> Evaluate
    ) {
        self.name = name
        self.arguments = arguments
        self.make = make
    }

    init(_ name: String, _ arguments: Int, _ make: @escaping @Sendable (Call) throws(PathError) -> Evaluate) {
        self.init(name, arguments...arguments, make)
    }

    /// All functions, family by family.
    private static let all: [Function] =
        existence + filtering + subsetting + combining + conversion + types + strings + encodings + math + dates
        + boundaries + tree + utility + fhir

    private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

    /// The names that a version of FHIR knows; the functions of FHIRPath 1.0 that N1 renamed are STU3's alone.
    static func named(_ name: String, version: FHIRVersion, at offset: Int) throws(PathError) -> Function {
        if let function = byName[name] { return function }
        if version == .stu3, let function = stu3[name] { return function }
        let near = nearestName(to: name, in: byName.keys.sorted()).map { "; did you mean '\($0)'?" } ?? ""
        throw PathError(.syntax, "there is no function '\(name)'\(near)", offset: offset)
    }

    /// `isInteger()` is what drafts between FHIRPath 1.0 and 2.0 called `convertsToInteger()`.
    private static let stu3 = Dictionary(
        uniqueKeysWithValues: conversion.filter { $0.name.hasPrefix("convertsTo") }.map {
            ("is" + $0.name.dropFirst(10), $0)
        })

    /// `no arguments`, `1 argument`, `1 to 2 arguments`.
    var argumentsShown: String {
        if arguments.upperBound == 0 { return "no arguments" }
        let most = arguments.upperBound
        return (arguments.count == 1 ? "\(most)" : "\(arguments.lowerBound) to \(most)")
            + (most == 1 ? " argument" : " arguments")
    }
}

/// A call of a function, to be compiled.
struct Call: Sendable {
    let name: String
    /// The byte at which the name stands.
    let offset: Int
    let base: Syntax
    let input: Evaluate
    let arguments: [Syntax]
    let compiler: Compiler

    var version: FHIRVersion { compiler.version }

    /// An argument, compiled; nil where it was left out.
    func argument(_ index: Int) throws(PathError) -> Evaluate? {
        index < arguments.count ? try compiler.compile(arguments[index]) : nil
    }

    /// An argument that there must be, which the table has made sure of.
    func required(_ index: Int) throws(PathError) -> Evaluate { try compiler.compile(arguments[index]) }

    func fail(_ message: String) -> PathError { PathError(.execution, message, offset: offset) }

    /// A function of the input alone.
    func ofInput(
        _ body: @escaping @Sendable (Collection, inout Scope) throws(PathError) -> Collection
    ) -> Evaluate {
        let input = input
        return { (scope) throws(PathError) in try body(try input(&scope), &scope) }
    }

    /// A function of one item; empty where the input is.
    func ofItem(_ body: @escaping @Sendable (Item) throws(PathError) -> Item?) -> Evaluate {
        let (name, offset) = (name, offset)
        return ofInput { (items, _) throws(PathError) in
            guard let item = try items.single("the input of \(name)()", at: offset) else { return .none }
            return Collection(try body(item))
        }
    }

    /// A function of the input and the collection that its argument yields.
    func ofInputAndArgument(
        _ body: @escaping @Sendable (Collection, Collection, inout Scope) throws(PathError) -> Collection
    ) throws(PathError) -> Evaluate {
        let argument = try required(0)
        return ofInput { (items, scope) throws(PathError) in try body(items, try argument(&scope), &scope) }
    }

    /// The type that an argument names.
    func type(_ index: Int) throws(PathError) -> TypeTest {
        try TypeTest(try specifier(arguments[index]), model: compiler.model)
    }

    private func specifier(_ syntax: Syntax) throws(PathError) -> TypeSpecifier {
        switch syntax.kind {
        case .member(let base, let name):
            switch base.kind {
            case .this: return TypeSpecifier(namespace: nil, name: name, offset: syntax.offset)
            case .member(let first, let namespace):
                if case .this = first.kind {
                    return TypeSpecifier(namespace: namespace, name: name, offset: syntax.offset)
                }
            default: break
            }
        case .literal(.string(let name)):  // FHIR's search parameters quote a few
            return TypeSpecifier(namespace: nil, name: name, offset: syntax.offset)
        default: break
        }
        throw PathError(.syntax, "\(name)() takes the name of a type", offset: syntax.offset)
    }
}
