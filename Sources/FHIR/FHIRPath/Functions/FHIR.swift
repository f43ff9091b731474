import JSON

extension Function {
    /// What FHIR adds. <http://hl7.org/fhir/R4/fhirpath.html#functions>, <http://hl7.org/fhir/STU3/fhirpath.html>
    static let fhir: [Function] = [
        Function("extension", 1) { (call) throws(PathError) in extensions(call, try call.required(0)) },
        Function("hasValue", 0) { call in
            call.ofInput { (items, _) in
                guard case .one(.element(let element)) = items else { return .boolean(false) }
                return .boolean(element.type.primitive != nil && element.primitiveValue != nil)
            }
        },
        Function("getValue", 0) { call in
            call.ofInput { (items, _) in
                guard case .one(.element(let element)) = items else { return .none }
                return Collection(element.primitiveValue)
            }
        },
        Function("resolve", 0) { call in
            let offset = call.offset
            return call.ofInput { (items, scope) throws(PathError) in
                var result = Collection.none
                try items.forEach { (item, _) throws(PathError) in
                    try scope.step(at: offset)
                    if let reference = item.reference, let target = scope.resolve(reference, call.compiler.model) {
                        result.append(.element(target))
                    }
                }
                return result
            }
        },
        Function("memberOf", 1) { (call) throws(PathError) in try memberOf(call) },
        Function("conformsTo", 1) { (call) throws(PathError) in try conformsTo(call) },
        Function("elementDefinition", 0) { (call) throws(PathError) in try elementDefinitions(call) },
        Function("htmlChecks", 0) { call in
            call.ofInput { (items, _) in
                guard case .one(.element(let element)) = items, element.typeName == "xhtml" else { return .none }
                return .boolean(Narrative.isAllowed(element.value.string ?? ""))
            }
        },
        Function("checkModifiers", 0...99) { (call) throws(PathError) in
            var known: [Evaluate] = []
            for index in call.arguments.indices { known.append(try call.required(index)) }
            return checkModifiers(call, known)
        },
        Function("slice", 2) { (call) throws(PathError) in
            call.ofInput { (_, _) throws(PathError) in throw call.fail("slice() needs a profile, and none is known") }
        },
        Function("subsumes", 1) { (call) throws(PathError) in try subsumption(call) },
        Function("subsumedBy", 1) { (call) throws(PathError) in try subsumption(call) },
    ]

    private static func extensions(_ call: Call, _ url: @escaping Evaluate) -> Evaluate {
        let (offset, step) = (call.offset, MemberStep("extension", offset: call.offset))
        return call.ofInput { (items, scope) throws(PathError) in
            guard let url = try url(&scope).string("the URL", at: offset) else { return .none }
            return try step.apply(to: items, &scope.work).compactMap { item in
                guard case .element(let element) = item else { return nil }
                return element.value["url"]?.string == url ? item : nil
            }
        }
    }

    private static func conformsTo(_ call: Call) throws(PathError) -> Evaluate {
        let offset = call.offset
        return try call.ofInputAndArgument { (items, profile, scope) throws(PathError) in
            guard let item = try items.single("the input of conformsTo()", at: offset),
                let profile = try profile.string("the profile", at: offset)
            else { return .none }
            guard case .element(let element) = item else { return .boolean(false) }
            if let answer = scope.context.services.conforms?(element, profile) { return .boolean(answer) }
            let prefix = "http://hl7.org/fhir/StructureDefinition/"
            guard profile.hasPrefix(prefix),
                let type = call.compiler.model.type(String(profile.dropFirst(prefix.count)))
            else { throw call.fail("the profile '\(profile)' is not known") }
            return .boolean(element.type.isKind(of: type))
        }
    }

    /// Throws where an element has a modifier extension that the arguments do not name.
    private static func checkModifiers(_ call: Call, _ known: [Evaluate]) -> Evaluate {
        let offset = call.offset
        return call.ofInput { (items, scope) throws(PathError) in
            var allowed: Set<String> = []
            for url in known {
                if let url = try url(&scope).string("a modifier", at: offset) { allowed.insert(url) }
            }
            try items.forEach { (item, _) throws(PathError) in
                guard case .element(let element) = item else { return }
                for found in element.value["modifierExtension"]?.array ?? [] {
                    let url = found["url"]?.string ?? ""
                    if !allowed.contains(url) { throw call.fail("there is a modifier extension '\(url)'") }
                }
            }
            return items
        }
    }
}

extension Function {
    private static func memberOf(_ call: Call) throws(PathError) -> Evaluate {
        let offset = call.offset
        return try call.ofInputAndArgument { (items, valueSet, scope) throws(PathError) in
            guard let item = try items.single("the input of memberOf()", at: offset),
                let valueSet = try valueSet.string("the value set", at: offset)
            else { return .none }
            var isKnown = false
            for (code, system) in item.codes {
                guard let isMember = scope.context.services.isMember?(code, system, valueSet) else { continue }
                if isMember { return .boolean(true) }
                isKnown = true
            }
            guard isKnown || item.codes.isEmpty else { throw call.fail("the value set '\(valueSet)' is not known") }
            return .boolean(false)
        }
    }

    /// Codes subsume themselves; more would need a terminology service.
    private static func subsumption(_ call: Call) throws(PathError) -> Evaluate {
        let offset = call.offset
        return try call.ofInputAndArgument { (items, other, _) throws(PathError) in
            guard let left = try items.single("the input of \(call.name)()", at: offset),
                let right = try other.single("the argument of \(call.name)()", at: offset)
            else { return .none }
            let isShared = left.codes.contains { (code, system) in
                right.codes.contains { code == $0.0 && system == $0.1 }
            }
            if isShared { return .boolean(true) }
            throw call.fail("\(call.name)() of different codes needs a terminology service")
        }
    }
}

extension Item {
    /// The code, or the codes of the codings, each with its system.
    fileprivate var codes: [(String, String?)] {
        if case .string(let code) = system { return [(code, nil)] }
        guard case .element(let element) = self else { return [] }
        let codings = element.value["coding"]?.array ?? [element.value]
        return codings.compactMap { coding in coding["code"]?.string.map { ($0, coding["system"]?.string) } }
    }
}
