extension Function {
    /// <http://hl7.org/fhirpath/N1/#combining>
    static let combining: [Function] = [
        Function("union", 1) { (call) throws(PathError) in
            let offset = call.offset
            return try call.ofInputAndArgument { (items, other, scope) throws(PathError) in
                try items.union(other, &scope, at: offset)
            }
        },
        Function("combine", 1) { (call) throws(PathError) in
            let offset = call.offset
            return try call.ofInputAndArgument { (items, other, scope) throws(PathError) in
                try scope.step(items.count + other.count, at: offset)
                guard items.count + other.count <= scope.context.limits.items else {
                    throw PathError(.limit, "the collection has too many items", offset: offset)
                }
                var result = items
                result.append(other)
                return result
            }
        },
    ]
}
