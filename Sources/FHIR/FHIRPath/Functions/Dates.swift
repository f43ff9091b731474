extension Function {
    /// The parts of dates and times. <http://hl7.org/fhirpath/#extract-datetime-components>
    static let dates: [Function] = [
        part("yearOf", .year) { Int($0.year) },
        part("monthOf", .month) { Int($0.month) },
        part("dayOf", .day) { Int($0.day) },
        part("hourOf", .hour) { Int($0.hour) },
        part("minuteOf", .minute) { Int($0.minute) },
        part("secondOf", .second) { Int($0.second) },
        part("millisecondOf", .second) { Int($0.nanosecond) / 1_000_000 },
        Function("timezoneOffsetOf", 0) { call in
            call.ofItem { (item) throws(PathError) in
                guard let zone = try item.temporal(for: call).zone else { return nil }
                return (DecimalNumber(Int(zone)) / DecimalNumber(60)).map(Item.decimal)
            }
        },
        Function("dateOf", 0) { call in
            call.ofItem { (item) throws(PathError) in
                let value = try item.temporal(for: call)
                return value.kind == .time
                    ? nil : Temporal(date: String(value.description.prefix(10))).map(Item.temporal)
            }
        },
        Function("timeOf", 0) { call in
            call.ofItem { (item) throws(PathError) in
                var value = try item.temporal(for: call)
                guard value.precision >= .hour else { return nil }
                (value.kind, value.zone) = (.time, nil)
                return .temporal(value)
            }
        },
    ]

    private static func part(
        _ name: String, _ precision: Temporal.Precision, _ value: @escaping @Sendable (Temporal) -> Int
    ) -> Function {
        Function(name, 0) { call in
            call.ofItem { (item) throws(PathError) in
                let temporal = try item.temporal(for: call)
                guard temporal.precision >= precision, temporal.kind != .time || precision >= .hour else { return nil }
                return .integer(value(temporal))
            }
        }
    }
}

extension Item {
    fileprivate func temporal(for call: Call) throws(PathError) -> Temporal {
        if case .temporal(let value) = system { return value }
        throw call.fail("\(call.name)() is for dates and times, not for \(shownType)")
    }
}
