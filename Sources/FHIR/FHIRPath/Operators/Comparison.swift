/// `<`, `<=`, `>`, `>=`. <http://hl7.org/fhirpath/N1/#comparison>
struct Comparison: Sendable {
    var offset: Int

    /// Less than, equal to or greater than zero, as left is to right; nil where one is empty, or where it cannot be said.
    ///
    /// - Throws: Where there are several items, or their types have no order between them.
    func order(_ left: Collection, _ right: Collection) throws(PathError) -> Int? {
        guard let first = try left.single("what is compared", at: offset),
            let second = try right.single("what is compared", at: offset)
        else { return nil }
        return try order(first, second)
    }

    func order(_ left: Item, _ right: Item) throws(PathError) -> Int? {
        switch (left.system, right.system) {
        case (.integer(let left), .integer(let right)): return left - right
        case (.string(let left), .string(let right)): return Self.order(left, right)
        case (.temporal(let left), .temporal(let right)) where (left.kind == .time) == (right.kind == .time):
            return Temporal.order(left, right)
        case (.quantity(let left), .quantity(let right)): return Quantity.order(left, right)
        case (.quantity(let left), let right):
            return try number(right, against: left).flatMap { Quantity.order(left, $0) }
        case (let left, .quantity(let right)):
            return try number(left, against: right).flatMap { Quantity.order($0, right) }
        case (let left, let right):
            guard let first = left.number, let second = right.number else { throw mismatch(left, right) }
            return DecimalNumber.order(first, second)
        }
    }

    private func number(_ item: Item, against quantity: Quantity) throws(PathError) -> Quantity? {
        guard let number = item.number else { throw mismatch(item, .quantity(quantity)) }
        return Quantity(value: number, unit: .one)
    }

    private func mismatch(_ left: Item, _ right: Item) -> PathError {
        PathError(.execution, "there is no order between \(left.shownType) and \(right.shownType)", offset: offset)
    }

    /// By the numbers of their characters.
    private static func order(_ left: String, _ right: String) -> Int {
        if left == right { return 0 }
        return left.unicodeScalars.lexicographicallyPrecedes(right.unicodeScalars) ? -1 : 1
    }
}
