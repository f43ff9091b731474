import JSON
import Synchronization

/// A step along a name, `.name`, and the steps that follow it: `a.b.c` is walked through without the collections between.
///
/// It remembers where the name led from the types that it met, since an expression meets the same ones again and again.
final class MemberStep: Sendable {
    private let name: String
    let offset: Int
    private let next: MemberStep?
    /// Each at the place that the address of its type tells.
    private let known = InlineArray<8, Atomic<UInt>> { _ in Atomic(0) }

    init(_ name: String, offset: Int, next: MemberStep? = nil) {
        self.name = name
        self.offset = offset
        self.next = next
    }

    func apply(to collection: Collection, _ work: inout Work) throws(PathError) -> Collection {
        var result = Collection.none
        switch collection {
        case .none: break
        case .one(let item): try follow(item, &work, &result)
        case .many(let items):
            for index in items.indices { try follow(items[index], &work, &result) }
        }
        return try result.bounded(work, at: offset)
    }

    @inline(__always)
    func follow(_ item: Item, _ work: inout Work, _ result: inout Collection) throws(PathError) {
        if case .element(let element) = item { return try follow(element, &work, &result) }
        try work.step(at: offset)
        if let member = item.member(name) { try pass(on: .one(member), &work, &result) }
    }

    func follow(_ element: Element, _ work: inout Work, _ result: inout Collection) throws(PathError) {
        if case .object(let object) = element.value, !work.isLocating {
            return try follow(object, .passUnretained(element.type), &work, &result)
        }
        try work.step(at: offset)
        var found = Collection.none
        property(of: .passUnretained(element.type)).append(from: element, to: &found, isLocating: work.isLocating)
        try pass(on: found, &work, &result)
    }

    private func follow(
        _ object: JSONObject, _ type: Unmanaged<NodeType>, _ work: inout Work, _ result: inout Collection
    ) throws(PathError) {
        try work.step(at: offset)
        let property = property(of: type)
        guard let next else { return property.append(in: object, to: &result, nil) }
        guard property.isStructured else {
            var found = Collection.none
            property.append(in: object, to: &found, nil)
            return try pass(on: found, &work, &result)
        }
        guard let form = property.form, let index = object.index(of: form) else { return }
        switch object.members[index].value {
        case .object(let inner): try next.follow(inner, property.type(of: inner, form), &work, &result)
        case .array(let values):
            for index in values.indices {
                guard case .object(let inner) = values[index] else { continue }
                try next.follow(inner, property.type(of: inner, form), &work, &result)
            }
        default: return
        }
    }

    private func pass(on found: Collection, _ work: inout Work, _ result: inout Collection) throws(PathError) {
        result.append(try next?.apply(to: found, &work) ?? found)
    }

    @inline(__always)
    private func property(of type: Unmanaged<NodeType>) -> Property {
        let address = UInt(bitPattern: type.toOpaque())
        if let pointer = UnsafeRawPointer(bitPattern: known[Self.place(of: address)].load(ordering: .acquiring)) {
            // because a property lives as long as the program, once its type keeps it
            let property = Unmanaged<Property>.fromOpaque(pointer).takeUnretainedValue()
            if property.owner == address { return property }
        }
        return findProperty(of: type.takeUnretainedValue(), at: Self.place(of: address))
    }

    private static func place(of address: UInt) -> Int { Int(address >> 6 ^ address >> 9) & 7 }

    @inline(never)
    private func findProperty(of type: NodeType, at place: Int) -> Property {
        let property = type.lead(name)
        let pointer = UInt(bitPattern: Unmanaged.passUnretained(property).toOpaque())
        known[place].store(pointer, ordering: .releasing)
        return property
    }
}

/// Steps that begin at `$this`.
struct MemberPath: Sendable {
    /// What `$this` must be, where the path begins with the name of a type; types live as long as the program.
    let root: Unmanaged<NodeType>?
    let step: MemberStep

    func apply(to element: Element, _ work: inout Work) throws(PathError) -> Collection {
        var result = Collection.none
        if let root, !NodeType.isKind(.passUnretained(element.type), of: root) { return result }
        try step.follow(element, &work, &result)
        return try result.bounded(work, at: step.offset)
    }

    func apply(to collection: Collection, _ work: inout Work) throws(PathError) -> Collection {
        if case .one(.element(let element)) = collection { return try apply(to: element, &work) }
        guard let root else { return try step.apply(to: collection, &work) }
        return try step.apply(
            to: try collection.compactMap { $0.isKind(of: root.takeUnretainedValue()) ? $0 : nil }, &work)
    }
}

extension Collection {
    /// The collection, where it has no more items than the limits allow.
    @inline(__always)
    fileprivate func bounded(_ work: Work, at offset: Int) throws(PathError) -> Collection {
        if count <= work.maxItems { return self }
        throw PathError(.limit, "the collection has too many items", offset: offset)
    }
}

extension Item {
    /// What a name leads to from a value of a System type.
    fileprivate func member(_ name: String) -> Item? {
        switch (self, name) {
        case (.typeInfo(let namespace, _), "namespace"): .string(namespace)
        case (.typeInfo(_, let typeName), "name"): .string(typeName)
        case (.quantity(let quantity), "value"): .decimal(quantity.value)
        case (.quantity(let quantity), "unit"), (.quantity(let quantity), "code"): .string(quantity.unit.code)
        default: nil
        }
    }
}
