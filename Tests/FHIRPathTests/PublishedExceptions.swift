import FHIRDefinitions

/// The published cases with which the engine does not agree, and why; a test fails where one of them begins to agree.
struct PublishedExceptions {
    /// A reason, with the clause that speaks for the engine, and the cases that it is about: names in R4, expressions in STU3,
    /// where most cases have no name.
    struct Group {
        var reason: String
        var clause: String
        var cases: [String]
    }

    static func of(_ version: FHIRVersion) -> [Group] { version == .r4 ? r4 : stu3 }

    static let r4 = [
        Group(
            reason: "The decimals of a quantity are dropped above seconds; 0.1 seconds are 100 milliseconds.",
            clause: "http://hl7.org/fhirpath/N1/#datetime-arithmetic",
            cases: ["testPlusDate19"]),
        Group(
            reason: "The latest instant in an hour has minute 59, as the latest in a day has hour 23; the suite has minute 0.",
            clause: "http://hl7.org/fhirpath/#highboundaryprecision-integer-decimal--date--datetime--time",
            cases: ["HighBoundaryDateTimeMillisecond1", "HighBoundaryDateTimeMillisecond3"]),
    ]

    /// The suite was written before FHIRPath 1.0 was published, which decided otherwise.
    static let stu3 = [
        Group(
            reason: "Where an operand of an equality is empty, so is the result.",
            clause: "http://hl7.org/fhirpath/STU1/#equals",
            cases: [
                "{} = {}", "{} != {}", "Patient.name.given != {}", "'1.1'.toInteger() = {}",
                "(1 | 2).intersect(4) = {}", "(1 | 2).intersect({}) = {}", "(true and {}) = {}", "({} and true) = {}",
                "({} and {}) = {}", "(false or {}) = {}", "({} or false) = {}", "({} or {}) = {}", "(true xor {}) = {}",
                "(false xor {}) = {}", "({} xor true) = {}", "({} xor false) = {}", "({} xor {}) = {}",
                "(true implies {}) = {}",
            ]),
        Group(
            reason: "An empty left side implies what is true, and nothing else.",
            clause: "http://hl7.org/fhirpath/STU1/#implies",
            cases: ["({} implies false) = true", "({} implies {}) = true"]),
        Group(
            reason: "Zeros at the end of a decimal do not count, and a quotient is not rounded.",
            clause: "http://hl7.org/fhirpath/STU1/#equals",
            cases: ["1.10 = 1.1", "1.10 != 1.1", "0.0 = 0", "0.0 != 0", "1.toDecimal() != 1.0", "1.2 / 1.8 = 0.67"]),
        Group(
            reason: "The equality of dates that are known to different precisions is empty.",
            clause: "http://hl7.org/fhirpath/STU1/#equals",
            cases: [
                "@2012-04-15 = @2012-04-15T10:00:00", "@2012-04-15 != @2012-04-15T10:00:00",
                "Patient.birthDate != @1974-12-25T12:34:00", "Patient.birthDate != @1974-12-25T12:34:00-10:00",
                "Patient.birthDate != @1974-12-25T12:34:00+10:00", "Patient.birthDate != @1974-12-25T12:34:00Z",
            ]),
        Group(
            reason: "Dates are equal where they are the same instant: 'respecting the timezone'.",
            clause: "http://hl7.org/fhirpath/STU1/#equals",
            cases: ["@2017-11-05T01:30:00.0-04:00 = @2017-11-05T00:30:00.0-05:00"]),
        Group(
            reason: "Every text begins with, ends with and contains the empty text.",
            clause: "http://hl7.org/fhirpath/STU1/#startswithprefix-string-boolean",
            cases: ["'12345'.startsWith('') = false", "'12345'.endsWith('') = false", "'12345'.contains('') = false"]),
        Group(
            reason: "A sign binds less tightly than a dot, and Booleans and texts have none.",
            clause: "http://hl7.org/fhirpath/STU1/#operator-precedence",
            cases: [
                "-1.isInteger()", "-0.1.isDecimal()", "-1.isBoolean().not()", "-1.isString()", "-1.toString()",
            ]),
        Group(
            reason: "Operands that are several items, or of types without an order between them, are errors.",
            clause: "http://hl7.org/fhirpath/STU1/#operations",
            cases: [
                "(1|2).not() = false", "(1 | 2 | 3) & 'b' = '1,2,3b'", "Observation.value.value < 'test'",
            ]),
        Group(
            reason: "A unit that is written in quotes is shown in quotes.",
            clause: "http://hl7.org/fhirpath/STU1/#tostring-string",
            cases: ["1 'wk'.toString()"]),
        Group(
            reason: "FHIRPath 1.0 has no isBoolean() and isQuantity(), nor exclude(); here they do what N1 says.",
            clause: "http://hl7.org/fhirpath/N1/#conversion",
            cases: [
                "true.isQuantity()", "2.isBoolean()", "1.0.isBoolean().not()", "'False'.isBoolean().not()",
                "2.toBoolean()", "1.combine(1).exclude(2).count() = 1",
            ]),
        Group(
            reason: "The input is a Questionnaire of a draft, whose items have a 'concept', and other linkIds than expected.",
            clause: "http://hl7.org/fhir/STU3/questionnaire.html",
            cases: [
                "Questionnaire.descendants().linkId.distinct()",
                "Questionnaire.descendants().linkId.select(substring(0,1)).distinct()",
                "Questionnaire.repeat(item).code.count() = 10", "Questionnaire.descendants().code.count() = 20",
                "Questionnaire.children().code.count() = 2",
            ]),
    ]
}
