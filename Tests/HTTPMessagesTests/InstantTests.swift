import HTTPMessages
import Testing

@Suite("Instant")
struct InstantTests {
    @Test(
        "reads FHIR's dates and times",
        arguments: [
            ("1970-01-01T00:00:00Z", 0, 0),
            ("1970", 0, 0),
            ("1970-01", 0, 0),
            ("1970-01-01", 0, 0),
            ("1969-12-31T23:59:59.999999999Z", -1, 999_999_999),
            ("2013-02-02T12:02:47Z", 1_359_806_567, 0),
            ("2013-02-02T12:02Z", 1_359_806_520, 0),
            ("2013-02-02T12:02:47", 1_359_806_567, 0),
            ("2013-02-02T13:02:47+01:00", 1_359_806_567, 0),
            ("2013-02-02T06:32:47-05:30", 1_359_806_567, 0),
            ("2013-02-03T02:02:47+14:00", 1_359_806_567, 0),
            ("2013-02-02T12:02:47-00:00", 1_359_806_567, 0),
            ("2013-02-02T12:02:47.5Z", 1_359_806_567, 500_000_000),
            ("2013-02-02T12:02:47.000000001Z", 1_359_806_567, 1),
            ("2013-02-02T12:02:47.1234567899Z", 1_359_806_567, 123_456_789),
            ("2016-12-31T23:59:60Z", 1_483_228_800, 0),
            ("2000-02-29", 951_782_400, 0),
            ("2024-02-29", 1_709_164_800, 0),
            ("0001-01-01", -62_135_596_800, 0),
            ("9999-12-31T23:59:59Z", 253_402_300_799, 0),
        ])
    func readsFHIR(text: String, seconds: Int, nanoseconds: Int) {
        #expect(Instant(fhir: text) == Instant(seconds: seconds, nanoseconds: nanoseconds))
    }

    // http://hl7.org/fhir/R4/datatypes.html#dateTime
    @Test(
        "refuses what is no date or time of FHIR",
        arguments: [
            "", "20", "02024", "20240", "0000-01-01", "2024-", "2024-1", "2024-13", "2024-00", "2024-01-", "2024-01-1",
            "2024-01-32", "2024-01-00", "2024-02-30", "2023-02-29", "1900-02-29", "2100-02-29", "2024-04-31",
            "2024-01-01T",
            "2024-01-01T10", "2024-01-01T24:00:00Z", "2024-01-01T10:60:00Z", "2024-01-01T10:00:61Z",
            "2024-01-01T10:00:00.Z",
            "2024-01-01T10:00:00,5Z", "2024-01-01T10:00.5Z", "2024-01-01T10:00:00+1", "2024-01-01T10:00:00+01",
            "2024-01-01T10:00:00+0100",
            "2024-01-01T10:00:00+14:01", "2024-01-01T10:00:00+15:00", "2024-01-01T10:00:00+01:60",
            "2024-01-01T10:00:00ZZ",
            "2024-01-01t10:00:00Z", "2024-01-01T10:00:00z", "2024-01-01 10:00:00Z", " 2024", "2024 ", "2024T10:00:00Z",
            "2024-01T10:00:00Z", "2024-01-01Z", "-2024-01-01", "2024/01/01", "20240101", "٢٠٢٤",
        ])
    func refusesFHIR(text: String) {
        #expect(Instant(fhir: text) == nil)
    }

    /// The number of days of each month, in a year that is no leap year.
    static let monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    static let weekdays = ["Sat", "Sun", "Mon", "Tue", "Wed", "Thu", "Fri"]
    static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    @Test("reads and writes every day from 1600 to 2400, counted one by one")
    func everyDay() {
        var day = -135_140  // 1600-01-01, a Saturday: 370 years of 365 days and 90 leap days before 1970
        var wrong: [String] = []
        for year in 1600...2400 {
            let isLeap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
            for month in 1...12 {
                for dayOfMonth in 1...(Self.monthLengths[month - 1] + (isLeap && month == 2 ? 1 : 0)) {
                    let date = "\(year)-\(two(month))-\(two(dayOfMonth))"
                    let end = Instant(seconds: day * 86_400 + 86_399)
                    if Instant(fhir: date)?.seconds != day * 86_400 { wrong.append(date) }
                    if end.fhir(decimals: 0) != date + "T23:59:59Z" { wrong.append(date) }
                    if day % 5 == 0 {  // as often as is enough for each day of the week and of the month
                        let weekday = Self.weekdays[(day + 135_140) % 7]
                        let http = "\(weekday), \(two(dayOfMonth)) \(Self.months[month - 1]) \(year) 23:59:59 GMT"
                        if end.http != http || Instant(http: http) != end { wrong.append(http) }
                    }
                    day += 1
                }
            }
        }
        #expect(wrong.isEmpty, "\(wrong.prefix(3))")
        #expect(day == 157_420)  // 2401-01-01
    }

    @Test(
        "writes an instant of FHIR",
        arguments: [
            (0, "2013-02-02T12:02:47Z"), (1, "2013-02-02T12:02:47.0Z"), (3, "2013-02-02T12:02:47.012Z"),
            (9, "2013-02-02T12:02:47.012345678Z"),
        ])
    func writesFHIR(decimals: Int, text: String) {
        #expect(Instant(seconds: 1_359_806_567, nanoseconds: 12_345_678).fhir(decimals: decimals) == text)
    }

    // https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7
    @Test(
        "refuses what is no date of HTTP",
        arguments: [
            "", "Sat, 02 Feb 2013 12:02:47", "Sat, 02 Feb 2013 12:02:47 UTC", "Sat, 02 Feb 2013 12:02:47 +0000",
            "Sat, 2 Feb 2013 12:02:47 GMT", "Sat,  2 Feb 2013 12:02:47 GMT", "Sat, 02 Feb 13 12:02:47 GMT",
            "Sat 02 Feb 2013 12:02:47 GMT", "Sun, 02 Feb 2013 12:02:47 GMT", "Sat, 02 feb 2013 12:02:47 GMT",
            "Sat, 02 Feb  2013 12:02:47 GMT", "Sat, +2 Feb 2013 12:02:47 GMT", "Thu, 30 Feb 2013 12:02:47 GMT",
            "Sat, 02 Feb 2013 24:00:00 GMT", "Sat, 02 Feb 2013 12:02 GMT", "Sat, 02 Feb 2013 12:02:47 GMT ",
            "Sat, 02 Feb 2013 12.02.47 GMT", "Saturday, 02-Feb-13 12:02:47 GMT", "2013-02-02T12:02:47Z",
        ])
    func refusesHTTP(text: String) {
        #expect(Instant(http: text) == nil)
    }

    @Test("reads and writes the date of HTTP")
    func http() {
        let instant = Instant(seconds: 784_111_777)

        #expect(instant.http == "Sun, 06 Nov 1994 08:49:37 GMT")
        #expect(Instant(http: "Sun, 06 Nov 1994 08:49:37 GMT") == instant)
    }

    @Test("comes before later ones")
    func compares() {
        let ordered = [
            Instant(seconds: -1, nanoseconds: 999_999_999), Instant(seconds: 0), Instant(seconds: 0, nanoseconds: 1),
            Instant(seconds: 1),
        ]
        #expect(ordered.shuffled().sorted() == ordered)
        #expect(Instant(seconds: 5, nanoseconds: 7).adding(seconds: -6) == Instant(seconds: -1, nanoseconds: 7))
    }
}

private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
