extension Function {
    // <http://hl7.org/fhirpath/N1/#existence>
    static let existence: [Function] = [
        Function("empty", 0) { call in
            let input = call.input
            return { (scope) throws(PathError) in .boolean(try input(&scope).isEmpty) }
        },
        Function("exists", 0...1) { (call) throws(PathError) in
            let input = call.input
            guard let criteria = try call.argument(0) else {
                return { (scope) throws(PathError) in .boolean(!(try input(&scope).isEmpty)) }
            }
            return anyItem(call, criteria, is: true, found: true)
        },
        Function("all", 0...1) { (call) throws(PathError) in
            guard let criteria = try call.argument(0) else { return booleans(call, areAll: true) }
            return anyItem(call, criteria, is: false, found: false)
        },
        Function("not", 0) { call in
            let offset = call.offset
            return call.ofInput { (items, _) throws(PathError) in .boolean(try items.boolean(at: offset).map { !$0 }) }
        },
        Function("allTrue", 0) { call in booleans(call, areAll: true) },
        Function("allFalse", 0) { call in booleans(call, areAll: false) },
        Function("anyTrue", 0) { call in booleans(call, isAny: true) },
        Function("anyFalse", 0) { call in booleans(call, isAny: false) },
        Function("count", 0) { call in call.ofInput { (items, _) in .one(.integer(items.count)) } },
        Function("isDistinct", 0) { call in
            let offset = call.offset
            return call.ofInput { (items, scope) throws(PathError) in
                .boolean(try items.distinct(&scope, at: offset).count == items.count)
            }
        },
        Function("distinct", 0) { call in
            let offset = call.offset
            return call.ofInput { (items, scope) throws(PathError) in try items.distinct(&scope, at: offset) }
        },
        Function("subsetOf", 1) { (call) throws(PathError) in
            let offset = call.offset
            return try call.ofInputAndArgument { (items, other, scope) throws(PathError) in
                .boolean(try items.isSubset(of: other, &scope, at: offset))
            }
        },
        Function("supersetOf", 1) { (call) throws(PathError) in
            let offset = call.offset
            return try call.ofInputAndArgument { (items, other, scope) throws(PathError) in
                .boolean(try other.isSubset(of: items, &scope, at: offset))
            }
        },
    ]

    /// Looks for an item for which the criteria are as wanted: where there is one the result is `found`, else its opposite.
    ///
    /// Criteria that are empty are not true: they end `all` and do not end `exists`.
    private static func anyItem(
        _ call: Call, _ criteria: @escaping Evaluate, is wanted: Bool, found: Bool
    ) -> Evaluate {
        let offset = call.offset
        return call.ofInput { (items, scope) throws(PathError) in
            var isFound = false
            try items.forEach { (item, index) throws(PathError) in
                if isFound { return }
                try scope.step(at: offset)
                let isTrue = try scope.with(item, at: index) { (scope) throws(PathError) in
                    try criteria(&scope).boolean(at: offset) ?? false
                }
                if isTrue == wanted { isFound = true }
            }
            return .boolean(isFound == found)
        }
    }

    private static func booleans(_ call: Call, areAll wanted: Bool) -> Evaluate {
        let offset = call.offset
        return call.ofInput { (items, _) throws(PathError) in
            var result = true
            try items.forEach { (item, _) throws(PathError) in
                if try item.isBoolean(at: offset) != wanted { result = false }
            }
            return .boolean(result)
        }
    }

    private static func booleans(_ call: Call, isAny wanted: Bool) -> Evaluate {
        let offset = call.offset
        return call.ofInput { (items, _) throws(PathError) in
            var result = false
            try items.forEach { (item, _) throws(PathError) in
                if try item.isBoolean(at: offset) == wanted { result = true }
            }
            return .boolean(result)
        }
    }
}

extension Item {
    /// The Boolean that it is.
    fileprivate func isBoolean(at offset: Int) throws(PathError) -> Bool {
        if case .boolean(let flag) = system { return flag }
        throw PathError(.execution, "expected Booleans, not \(shownType)", offset: offset)
    }
}

extension Collection {
    fileprivate func isSubset(of other: Collection, _ scope: inout Scope, at offset: Int) throws(PathError) -> Bool {
        let set = try ItemSet(other, &scope, at: offset)
        var result = true
        try forEach { (item, _) throws(PathError) in
            if result, try !set.contains(item, &scope) { result = false }
        }
        return result
    }
}
