/// A moment, with nanoseconds, counted from 1970-01-01T00:00:00Z; how FHIR and HTTP write it, and back.
///
/// Spec: <http://hl7.org/fhir/R4/datatypes.html#instant>, <https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7>
public struct Instant: Hashable, Sendable, Comparable {
    /// Whole seconds since 1970.
    public var seconds: Int
    /// The rest in nanoseconds, from 0 up to 999,999,999.
    public var nanoseconds: Int

    /// Creates a moment from seconds since 1970 and nanoseconds.
    public init(seconds: Int, nanoseconds: Int = 0) {
        self.seconds = seconds
        self.nanoseconds = nanoseconds
    }

    /// Which moment is earlier.
    public static func < (left: Instant, right: Instant) -> Bool {
        (left.seconds, left.nanoseconds) < (right.seconds, right.nanoseconds)
    }

    /// The moment that many seconds later.
    public func adding(seconds more: Int) -> Instant { Instant(seconds: seconds + more, nanoseconds: nanoseconds) }
}

extension Instant {
    /// Reads a FHIR date, dateTime or instant; what is left out is the earliest it can be, and UTC.
    ///
    /// More is read than FHIR allows in a resource: a search may leave out the seconds, and servers leave out the zone.
    ///
    /// - Returns: nil where the text is none, such as 30 February.
    public init?(fhir text: String) {
        var reader = InstantReader(text)
        guard let date = reader.date() else { return nil }
        self.init(seconds: date.day * 86_400)
        if reader.isAtEnd { return }
        guard date.isWhole, reader.take("T"), let time = reader.time(), let zone = reader.zone(), reader.isAtEnd else {
            return nil
        }
        seconds += time.seconds - zone
        nanoseconds = time.nanoseconds
    }

    /// Reads the date of an HTTP header, in the one form that may be sent: `Sat, 02 Feb 2013 12:02:47 GMT`.
    ///
    /// - Returns: nil where the text is none, or where the day of the week is not the date's.
    public init?(http text: String) {
        let parts = text.split(separator: " ")
        guard parts.count == 6, let month = Self.monthNames.firstIndex(of: String(parts[2])),
            let instant = Instant(fhir: "\(parts[3])-\(month < 9 ? "0" : "")\(month + 1)-\(parts[1])T\(parts[4])Z"),
            instant.http == text  // which checks the rest: the day of the week, every mark, and that nothing follows
        else { return nil }
        self = instant
    }

    /// A FHIR instant in UTC with as many decimals of a second as asked for, three if not said: `2024-05-01T10:00:00.123Z`.
    public func fhir(decimals: Int = 3) -> String {
        let date = day.date
        return written { text in
            text.pad(date.year, 4)
            text.mark("-")
            text.pad(date.month)
            text.mark("-")
            text.pad(date.day)
            text.mark("T")
            write(timeOfDay: &text)
            if decimals > 0 {
                text.mark(".")
                text.pad(nanoseconds, 9)
                text.removeLast(max(0, 9 - decimals))
            }
            text.mark("Z")
        }
    }

    /// The form of an HTTP header, in seconds: `Sat, 02 Feb 2013 12:02:47 GMT`.
    public var http: String {
        let date = day.date
        return written { text in
            text.append(Self.weekdayNames[day.weekday])
            text.mark(",")
            text.mark(" ")
            text.pad(date.day)
            text.mark(" ")
            text.append(Self.monthNames[date.month - 1])
            text.mark(" ")
            text.pad(date.year, 4)
            text.mark(" ")
            write(timeOfDay: &text)
            text.append(" GMT")
        }
    }

    private var day: GregorianDay { GregorianDay(number: floorDivision(seconds, 86_400).quotient) }

    private func write(timeOfDay text: inout [UInt8]) {
        let second = floorDivision(seconds, 86_400).remainder
        text.pad(second / 3600)
        text.mark(":")
        text.pad(second / 60 % 60)
        text.mark(":")
        text.pad(second % 60)
    }

    private static let weekdayNames = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]

    private static let monthNames = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
}

/// A text written byte by byte: every answer of a server carries one or two of these.
private func written(_ body: (inout [UInt8]) -> Void) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(32)
    body(&text)
    return String(decoding: text, as: UTF8.self)
}

extension [UInt8] {
    fileprivate mutating func append(_ text: String) { append(contentsOf: text.utf8) }
    fileprivate mutating func mark(_ mark: Unicode.Scalar) { append(UInt8(ascii: mark)) }

    /// Appends a number with zeros before it, up to the width.
    fileprivate mutating func pad(_ number: Int, _ width: Int = 2) {
        if number >= 10 || width > 1 { pad(number / 10, width - 1) }
        append(UInt8(0x30 + number % 10))
    }
}
