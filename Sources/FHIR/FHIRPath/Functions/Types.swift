extension Function {
    /// <http://hl7.org/fhirpath/N1/#types-and-reflection>
    static let types: [Function] = [
        Function("is", 1) { (call) throws(PathError) in
            let type = try call.type(0)
            return call.ofItem { .boolean(type.matches($0)) }
        },
        Function("as", 1) { (call) throws(PathError) in
            let type = try call.type(0)
            guard call.compiler.purpose == .searchParameter else { return call.ofItem { type.cast($0) } }
            return call.ofInput { (items, _) throws(PathError) in try items.compactMap { type.cast($0) } }
        },
        Function("type", 0) { call in
            call.ofInput { (items, _) throws(PathError) in
                try items.compactMap { .typeInfo(namespace: $0.namespace, name: $0.typeName) }
            }
        },
    ]
}
