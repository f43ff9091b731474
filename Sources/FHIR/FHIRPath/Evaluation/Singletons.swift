/// What operators and functions ask of a collection that should hold one item.
///
/// <http://hl7.org/fhirpath/N1/#singleton-evaluation-of-collections>
extension Collection {
    /// The item; nil where there is none.
    ///
    /// - Throws: Where there are several.
    func single(_ what: @autoclosure () -> String, at offset: Int) throws(PathError) -> Item? {
        switch self {
        case .none: return nil
        case .one(let item): return item
        case .many(let items):
            throw PathError(.execution, "\(what()) is one item, not \(items.count)", offset: offset)
        }
    }

    /// Whether it is true; nil where it is empty. One item that is no Boolean counts as true.
    func boolean(at offset: Int) throws(PathError) -> Bool? {
        guard let item = try single("a condition", at: offset) else { return nil }
        switch item {
        case .boolean(let flag): return flag
        case .element(let element):
            if case .boolean(let flag)? = element.primitiveValue { return flag }
            return true
        default: return true
        }
    }

    /// The whole number; nil where it is empty.
    func integer(_ what: @autoclosure () -> String, at offset: Int) throws(PathError) -> Int? {
        guard let item = try single(what(), at: offset) else { return nil }
        if case .integer(let number) = item.system { return number }
        throw PathError(.execution, "\(what()) is an Integer, not \(item.shownType)", offset: offset)
    }

    /// The text; nil where it is empty.
    func string(_ what: @autoclosure () -> String, at offset: Int) throws(PathError) -> String? {
        guard let item = try single(what(), at: offset) else { return nil }
        if case .string(let text) = item.system { return text }
        throw PathError(.execution, "\(what()) is a String, not \(item.shownType)", offset: offset)
    }
}

extension Item {
    /// What a message calls the type.
    var shownType: String { "\(namespace).\(typeName)" }

    /// The number of an Integer or Decimal; nil for anything else.
    var number: DecimalNumber? {
        switch system {
        case .integer(let number): DecimalNumber(number)
        case .decimal(let number): number
        default: nil
        }
    }

    /// The result of arithmetic on Integers; nil where it leaves their 32 bits. <http://hl7.org/fhirpath/N1/#integer>
    static func integer(within32Bits number: Int) -> Item? { Int32(exactly: number).map { .integer(Int($0)) } }
}
