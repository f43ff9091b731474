extension Function {
    /// <http://hl7.org/fhirpath/N1/#subsetting>
    static let subsetting: [Function] = [
        Function("single", 0) { call in
            let offset = call.offset
            return call.ofInput { (items, _) throws(PathError) in
                Collection(try items.single("the input of single()", at: offset))
            }
        },
        Function("first", 0) { call in call.ofInput { (items, _) in Collection(items.first) } },
        Function("last", 0) { call in call.ofInput { (items, _) in Collection(items[items.count - 1]) } },
        Function("tail", 0) { call in call.ofInput { (items, _) in items.slice(from: 1) } },
        Function("skip", 1) { (call) throws(PathError) in
            let offset = call.offset
            return try call.ofInputAndArgument { (items, number, _) throws(PathError) in
                guard let number = try number.integer("the number", at: offset) else { return .none }
                return items.slice(from: max(0, number))
            }
        },
        Function("take", 1) { (call) throws(PathError) in
            let offset = call.offset
            return try call.ofInputAndArgument { (items, number, _) throws(PathError) in
                guard let number = try number.integer("the number", at: offset) else { return .none }
                return items.slice(from: 0, count: max(0, number))
            }
        },
        Function("intersect", 1) { (call) throws(PathError) in
            let offset = call.offset
            return try call.ofInputAndArgument { (items, other, scope) throws(PathError) in
                let set = try ItemSet(other, &scope, at: offset)
                return try items.distinct(&scope, at: offset).compactMap { (item) throws(PathError) in
                    try set.contains(item, &scope) ? item : nil
                }
            }
        },
        Function("exclude", 1) { (call) throws(PathError) in
            let offset = call.offset
            return try call.ofInputAndArgument { (items, other, scope) throws(PathError) in
                let set = try ItemSet(other, &scope, at: offset)
                return try items.compactMap { (item) throws(PathError) in
                    try set.contains(item, &scope) ? nil : item
                }
            }
        },
    ]
}

extension Collection {
    fileprivate func slice(from start: Int, count: Int = .max) -> Collection {
        switch self {
        case .none: .none
        case .one: start == 0 && count > 0 ? self : .none
        case .many(let items): Collection(Array(items.dropFirst(start).prefix(count)))
        }
    }
}
