extension Temporal {
    /// Reads a literal behind its `@`: `2015`, `2015-02T`, `2015-02-04T14:34:28.123+10:00`, `T14:34`.
    init?(literal text: String) {
        if text.utf8.first == UInt8(ascii: "T") {
            self.init(time: String(text.dropFirst()))
        } else if text.utf8.last == UInt8(ascii: "T") {
            self.init(date: String(text.dropLast()))
            kind = .dateTime
        } else {
            self.init(text.utf8.contains(UInt8(ascii: "T")) ? .dateTime : .date, text)
        }
    }

    /// Reads a date; nil where it has a time or is none.
    public init?(date text: String) {
        self.init(.date, text)
    }

    /// Reads a date-time, which may be no more than a date or a year.
    public init?(dateTime text: String) {
        self.init(.dateTime, text)
    }

    /// Reads a time of day such as `14`, `14:34` or `14:34:28.123`; FHIRPath 1.0 lets it have a zone.
    public init?(time text: String) {
        self.init(.time, text)
    }

    init?(_ kind: Kind, _ text: String) {
        var text = text
        guard let value = text.withUTF8({ Reader(kind, $0).read() }) else { return nil }
        self = value
    }

    /// Reads the parts one after the other; all of the text must be used.
    private struct Reader {
        private let text: UnsafeBufferPointer<UInt8>
        private var index = 0
        private var value: Temporal

        init(_ kind: Kind, _ text: UnsafeBufferPointer<UInt8>) {
            self.text = text
            value = Temporal(kind, precision: .year)
        }

        consuming func read() -> Temporal? {
            if value.kind != .time {
                guard readDate() else { return nil }
                if index == text.count { return value }
                guard value.kind == .dateTime, value.precision == .day, take(UInt8(ascii: "T")) else { return nil }
            }
            guard readTime() else { return nil }
            if !readZone() { return nil }
            return index == text.count ? value : nil
        }

        private mutating func take(_ byte: UInt8) -> Bool {
            guard index < text.count, text[index] == byte else { return false }
            index += 1
            return true
        }

        private mutating func digits(_ count: Int, in range: ClosedRange<Int>) -> Int? {
            guard index + count <= text.count else { return nil }
            var number = 0
            for position in index..<(index + count) {
                let digit = text[position] &- 0x30
                guard digit < 10 else { return nil }
                number = number * 10 + Int(digit)
            }
            guard range.contains(number) else { return nil }
            index += count
            return number
        }

        private mutating func readDate() -> Bool {
            guard let year = digits(4, in: 0...9999) else { return false }
            value.year = Int16(year)
            guard take(UInt8(ascii: "-")) else { return true }
            guard let month = digits(2, in: 1...12) else { return false }
            value.month = Int8(month)
            value.precision = .month
            guard take(UInt8(ascii: "-")) else { return true }
            guard let day = digits(2, in: 1...Temporal.days(inMonth: month, ofYear: year)) else { return false }
            value.day = Int8(day)
            value.precision = .day
            return true
        }

        private mutating func readTime() -> Bool {
            guard let hour = digits(2, in: 0...23) else { return false }
            value.hour = Int8(hour)
            value.precision = .hour
            guard take(UInt8(ascii: ":")) else { return true }
            guard let minute = digits(2, in: 0...59) else { return false }
            value.minute = Int8(minute)
            value.precision = .minute
            guard take(UInt8(ascii: ":")) else { return true }
            guard let second = digits(2, in: 0...60) else { return false }
            value.second = Int8(min(second, 59))
            value.precision = .second
            return !take(UInt8(ascii: ".")) || readFraction()
        }

        /// Digits behind the ninth are dropped.
        private mutating func readFraction() -> Bool {
            var (count, fraction) = (0, 0)
            while let digit = digits(1, in: 0...9) {
                if count < 9 { (count, fraction) = (count + 1, fraction * 10 + digit) }
            }
            for _ in count..<9 { fraction *= 10 }
            value.fractionDigits = Int8(count)
            value.nanosecond = Int32(fraction)
            return count > 0
        }

        private mutating func readZone() -> Bool {
            if index == text.count { return true }
            if take(UInt8(ascii: "Z")) {
                value.zone = 0
                return true
            }
            let sign = take(UInt8(ascii: "-")) ? -1 : take(UInt8(ascii: "+")) ? 1 : 0
            guard sign != 0, let hours = digits(2, in: 0...14), take(UInt8(ascii: ":")),
                let minutes = digits(2, in: 0...59)
            else { return false }
            value.zone = Int16(sign * (hours * 60 + minutes))
            return true
        }
    }
}
