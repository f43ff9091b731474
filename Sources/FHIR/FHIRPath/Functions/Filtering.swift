extension Function {
    /// <http://hl7.org/fhirpath/N1/#filtering-and-projection>
    static let filtering: [Function] = [
        Function("where", 1) { (call) throws(PathError) in
            let (criteria, offset) = (try call.required(0), call.offset)
            return call.ofInput { (items, scope) throws(PathError) in
                var result = Collection.none
                try items.forEach { (item, index) throws(PathError) in
                    try scope.step(at: offset)
                    let isChosen = try scope.with(item, at: index) { (scope) throws(PathError) in
                        try criteria(&scope).boolean(at: offset) ?? false
                    }
                    if isChosen { result.append(item) }
                }
                return result
            }
        },
        Function("select", 1) { (call) throws(PathError) in
            let (projection, offset) = (try call.required(0), call.offset)
            return call.ofInput { (items, scope) throws(PathError) in
                try items.projected(projection, &scope, at: offset)
            }
        },
        Function("repeat", 1) { (call) throws(PathError) in
            let (projection, offset) = (try call.required(0), call.offset)
            return call.ofInput { (items, scope) throws(PathError) in
                var (found, layer) = (try ItemSet(.none, &scope, at: offset), items)
                while !layer.isEmpty {
                    var next = Collection.none
                    try layer.projected(projection, &scope, at: offset).forEach { (item, _) throws(PathError) in
                        if try found.insert(item, &scope) { next.append(item) }
                    }
                    layer = next
                }
                return found.items
            }
        },
        Function("ofType", 1) { (call) throws(PathError) in
            let type = try call.type(0)
            return call.ofInput { (items, _) throws(PathError) in
                try items.compactMap { type.chooses($0) ? $0 : nil }
            }
        },
        Function("aggregate", 1...2) { (call) throws(PathError) in
            let (aggregator, initial, offset) = (try call.required(0), try call.argument(1), call.offset)
            return call.ofInput { (items, scope) throws(PathError) in
                let outer = scope.total
                defer { scope.total = outer }
                scope.total = try initial?(&scope) ?? .none
                try items.forEach { (item, index) throws(PathError) in
                    try scope.step(at: offset)
                    scope.total = try scope.with(item, at: index) { (scope) throws(PathError) in
                        try aggregator(&scope)
                    }
                }
                return scope.total
            }
        },
        Function("sort", 0...9) { (call) throws(PathError) in try Sorting(call).evaluate(call) },
    ]
}

extension Collection {
    /// What a projection yields for each item, one after the other.
    func projected(
        _ projection: Evaluate, _ scope: inout Scope, at offset: Int
    ) throws(PathError) -> Collection {
        var result = Collection.none
        try forEach { (item, index) throws(PathError) in
            try scope.step(at: offset)
            result.append(
                try scope.with(item, at: index) { (scope) throws(PathError) in try projection(&scope) })
        }
        guard result.count <= scope.context.limits.items else {
            throw PathError(.limit, "the collection has too many items", offset: offset)
        }
        return result
    }
}

/// `sort(key, -key)`, a key behind a minus sign being sorted downwards. An item without a key stands first.
private struct Sorting: Sendable {
    private var keys: [(key: Evaluate, isDescending: Bool)] = []
    private let comparison: Comparison

    init(_ call: Call) throws(PathError) {
        comparison = Comparison(offset: call.offset)
        for argument in call.arguments {
            if case .negated(let key) = argument.kind {
                keys.append((try call.compiler.compile(key), true))
            } else {
                keys.append((try call.compiler.compile(argument), false))
            }
        }
        if keys.isEmpty { keys = [({ scope in scope.this }, false)] }
    }

    func evaluate(_ call: Call) throws(PathError) -> Evaluate {
        call.ofInput { (items, scope) throws(PathError) in
            var rows: [(item: Item, keys: [Collection])] = []
            try items.forEach { (item, index) throws(PathError) in
                var row: [Collection] = []
                for (key, _) in keys {
                    row.append(
                        try scope.with(item, at: index) { (scope) throws(PathError) in try key(&scope) })
                }
                rows.append((item, row))
            }
            try scope.step(rows.count * 8, at: comparison.offset)
            return Collection(try sorted(rows).map(\.item))
        }
    }

    /// Items with equal keys keep their order.
    private func sorted(
        _ rows: [(item: Item, keys: [Collection])]
    ) throws(PathError) -> [(item: Item, keys: [Collection])] {
        guard rows.count > 1 else { return rows }
        let middle = rows.count / 2
        let (left, right) = (try sorted(Array(rows[..<middle])), try sorted(Array(rows[middle...])))
        var (result, first, second) = ([(item: Item, keys: [Collection])](), 0, 0)
        while first < left.count, second < right.count {
            if try order(left[first].keys, right[second].keys) <= 0 {
                result.append(left[first])
                first += 1
            } else {
                result.append(right[second])
                second += 1
            }
        }
        return result + left[first...] + right[second...]
    }

    private func order(_ left: [Collection], _ right: [Collection]) throws(PathError) -> Int {
        for (index, (_, isDescending)) in keys.enumerated() {
            let missing = (left[index].isEmpty ? 0 : 1) - (right[index].isEmpty ? 0 : 1)
            if missing != 0 { return missing }
            let order = try comparison.order(left[index], right[index]) ?? 0
            if order != 0 { return isDescending ? -order : order }
        }
        return 0
    }
}
