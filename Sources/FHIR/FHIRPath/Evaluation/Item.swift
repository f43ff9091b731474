public import JSON

/// One thing in a collection: an element of a resource, or a value of FHIRPath's own types.
public enum Item: Sendable {
    /// A System.Boolean.
    case boolean(Bool)
    /// A System.Integer, of 32 bits.
    case integer(Int)
    /// A System.Decimal.
    indirect case decimal(DecimalNumber)
    /// A System.String.
    case string(String)
    /// A System.Date, System.DateTime or System.Time.
    case temporal(Temporal)
    /// A System.Quantity.
    indirect case quantity(Quantity)
    /// An element of a resource.
    case element(Element)
    /// What `type()` gives: a namespace and a name.
    indirect case typeInfo(namespace: String, name: String)
}

extension Item {
    /// The namespace of its type: `FHIR` or `System`.
    public var namespace: String {
        if case .element(let element) = self, !element.type.isSystem { "FHIR" } else { "System" }
    }

    /// The name of its type without the namespace: `Patient`, `code`, `String`.
    public var typeName: String {
        switch self {
        case .boolean: "Boolean"
        case .integer: "Integer"
        case .decimal: "Decimal"
        case .string: "String"
        case .temporal(let value): value.kind.rawValue
        case .quantity: "Quantity"
        case .element(let element): element.type.isSystem ? String(element.typeName.dropFirst(7)) : element.typeName
        case .typeInfo: "SimpleTypeInfo"
        }
    }

    /// Where it stands in its resource; nil for a value that was computed, or where locations were not asked for.
    public var location: String? {
        if case .element(let element) = self { element.location } else { nil }
    }

    /// The value as JSON writes it; a quantity is an object with `value` and `unit`.
    public var json: JSONValue {
        switch self {
        case .boolean(let flag): .bool(flag)
        case .integer(let number): .number(JSONNumber(number))
        case .decimal(let number): JSONNumber(number.description).map(JSONValue.number) ?? .null
        case .string(let text): .string(text)
        case .temporal(let value): .string(value.description)
        case .quantity(let quantity):
            ["value": Item.decimal(quantity.value).json, "unit": .string(quantity.unit.code)]
        case .element(let element): element.value
        case .typeInfo(let namespace, let name): ["namespace": .string(namespace), "name": .string(name)]
        }
    }

    /// The value of a primitive or of a System type as text; nil for what has elements, and for a primitive without value.
    ///
    /// A primitive's text is what its JSON has, every digit and zone as it was written.
    public var text: String? {
        if case .element(let element) = self, element.type.primitive != nil { return element.writtenText }
        switch system {
        case .boolean(let flag): return flag ? "true" : "false"
        case .integer(let number): return String(number)
        case .decimal(let number): return number.description
        case .string(let text): return text
        case .temporal(let value): return value.description
        case .quantity(let quantity): return quantity.description
        default: return nil
        }
    }
}

extension Item {
    /// Whether it is an element of a type, or of one that specializes it.
    @inline(__always)
    func isKind(of type: NodeType) -> Bool {
        if case .element(let element) = self {
            NodeType.isKind(.passUnretained(element.type), of: .passUnretained(type))
        } else {
            false
        }
    }

    /// The value as a System type: of a primitive its value, of a Quantity with a UCUM code a System.Quantity; otherwise the item.
    ///
    /// <http://hl7.org/fhir/R4/fhirpath.html#types>
    var system: Item {
        guard case .element(let element) = self else { return self }
        if element.type.primitive != nil { return element.primitiveValue ?? self }
        if element.type.isQuantity { return element.quantity.map(Item.quantity) ?? self }
        return self
    }
}

extension Element {
    fileprivate var writtenText: String? {
        switch value {
        case .string(let text): text
        case .number(let number): number.text
        case .bool(let flag): flag ? "true" : "false"
        default: nil
        }
    }

    /// The System value of a primitive; nil where it has none, or one that its type does not allow.
    var primitiveValue: Item? {
        switch (type.primitive, value) {
        case (.string, .string(let text)): .string(text)
        case (.boolean, .bool(let flag)): .boolean(flag)
        case (.integer, .number(let number)): number.integer.map { .integer(Int($0)) }
        case (.decimal, .number(let number)): DecimalNumber(number.text).map(Item.decimal)
        case (.date, .string(let text)): Temporal(date: text).map(Item.temporal)
        case (.dateTime, .string(let text)): Temporal(dateTime: text).map(Item.temporal)
        case (.time, .string(let text)): Temporal(time: text).map(Item.temporal)
        default: nil
        }
    }

    /// The System.Quantity of a Quantity with a UCUM code, or without any unit; time units become those of the calendar.
    ///
    /// <http://hl7.org/fhir/R4/fhirpath.html#quantity>
    var quantity: Quantity? {
        guard let number = value["value"]?.number, let decimal = DecimalNumber(number.text) else { return nil }
        guard let code = value["code"]?.string else {
            return value["unit"] == nil ? Quantity(value: decimal, unit: .one) : nil
        }
        guard value["system"]?.string == "http://unitsofmeasure.org" else { return nil }
        return Quantity(value: decimal, unit: CalendarUnit(ucum: code).map { .calendar($0) } ?? .ucum(code))
    }
}
