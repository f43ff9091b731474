import FHIRDefinitions

extension Function {
    // <http://hl7.org/fhirpath/N1/#utility-functions>, and `iif`
    static let utility: [Function] = [
        Function("iif", 2...3) { (call) throws(PathError) in
            let (criterion, yes, no) = (try call.required(0), try call.required(1), try call.argument(2))
            let offset = call.offset
            let version = call.version
            return call.ofInput { (items, scope) throws(PathError) in
                let outer = scope.this
                defer { scope.this = outer }
                // of no item, or of one that is not what the whole call stands in, $this is the input
                if version != .stu3 { _ = try items.single("the input of iif()", at: offset) }
                if case .one = items { scope.enter(items) }
                let condition = try criterion(&scope)
                return try condition.decides(version, at: offset) ? try yes(&scope) : try no?(&scope) ?? .none
            }
        },
        Function("trace", 1...2) { (call) throws(PathError) in
            let (name, projection, offset) = (try call.required(0), try call.argument(1), call.offset)
            return call.ofInput { (items, scope) throws(PathError) in
                guard let trace = scope.context.services.trace else { return items }
                let name = try name(&scope).string("the name", at: offset) ?? ""
                let shown = try projection.map { (projection) throws(PathError) in
                    try items.projected(projection, &scope, at: offset)
                }
                trace(name, (shown ?? items).items)
                return items
            }
        },
        Function("now", 0) { call in clock(call) { $0 } },
        Function("today", 0) { call in clock(call) { $0.dateOnly } },
        Function("timeOfDay", 0) { call in clock(call) { $0.timeOnly } },
        Function("defineVariable", 1...2) { (call) throws(PathError) in
            let (name, value, offset) = (try call.required(0), try call.argument(1), call.offset)
            return call.ofInput { (items, scope) throws(PathError) in
                let name = try name(&scope).string("the name", at: offset) ?? ""
                guard scope.variables[name] == nil, scope.context.variables[name] == nil,
                    !["context", "resource", "rootResource"].contains(name)
                else { throw PathError(.execution, "%\(name) is defined already", offset: offset) }
                let outer = scope.this
                defer { scope.this = outer }
                scope.enter(items)
                scope.variables[name] = try value?(&scope) ?? items
                return items
            }
        },
    ]

    private static func clock(_ call: Call, _ part: @escaping @Sendable (Temporal) -> Temporal) -> Evaluate {
        let (name, offset) = (call.name, call.offset)
        return call.ofInput { (_, scope) throws(PathError) in
            guard let now = scope.context.now else {
                throw PathError(.execution, "\(name)() needs a clock, and none was given", offset: offset)
            }
            return .one(.temporal(part(now)))
        }
    }
}

extension Collection {
    /// Whether the criterion of `iif` is true.
    ///
    /// Only FHIRPath 1.0 leaves several items unmentioned, which then count as true.
    fileprivate func decides(_ version: FHIRVersion, at offset: Int) throws(PathError) -> Bool {
        if version == .stu3, case .many = self { return true }
        guard let item = try single("the criterion", at: offset) else { return false }
        if case .boolean(let flag) = item.system { return flag }
        throw PathError(.execution, "the criterion is a Boolean, not \(item.shownType)", offset: offset)
    }
}

extension Temporal {
    /// The day of a date-time.
    fileprivate var dateOnly: Temporal {
        var result = self
        result.kind = .date
        result.precision = min(precision, .day)
        (result.zone, result.fractionDigits) = (nil, 0)
        (result.hour, result.minute, result.second, result.nanosecond) = (0, 0, 0, 0)
        return result
    }

    /// The time of day of a date-time.
    fileprivate var timeOnly: Temporal {
        var result = self
        result.kind = .time
        (result.year, result.month, result.day, result.zone) = (0, 1, 1, nil)
        return result
    }
}
