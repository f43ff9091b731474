extension Function {
    /// <http://hl7.org/fhirpath/N1/#tree-navigation>
    static let tree: [Function] = [
        Function("children", 0) { call in
            let offset = call.offset
            return call.ofInput { (items, scope) throws(PathError) in try items.children(&scope, at: offset) }
        },
        Function("descendants", 0) { call in
            let offset = call.offset
            return call.ofInput { (items, scope) throws(PathError) in
                var (result, layer) = (Collection.none, items)
                while true {
                    layer = try layer.children(&scope, at: offset)
                    if layer.isEmpty { return result }
                    result.append(layer)
                    guard result.count <= scope.context.limits.items else {
                        throw PathError(.limit, "the collection has too many items", offset: offset)
                    }
                }
            }
        },
    ]
}

extension Collection {
    fileprivate func children(_ scope: inout Scope, at offset: Int) throws(PathError) -> Collection {
        var result = Collection.none
        try forEach { (item, _) throws(PathError) in
            try scope.step(at: offset)
            guard case .element(let element) = item else { return }
            element.appendChildren(to: &result, isLocating: scope.context.isLocating)
        }
        return result
    }
}
