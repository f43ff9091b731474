import Diagnostics
import FHIRDefinitions
import FHIRValidation
import Testing

@Suite("Options of a validation")
struct OptionTests {
    private let commented = """
        // a comment with "quotes"
        {"resourceType": "Patient", /* another: */ "id": "a//b"} // the last
        """

    @Test("let a text have comments, which are no part of its strings")
    func comments() {
        var options = Validator.Options()
        let strict = Validator(.r4).validate(text: Array(commented.utf8), options: options)
        options.acceptsComments = true
        let lenient = Validator(.r4).validate(text: Array(commented.utf8), options: options)

        #expect(strict.issues.map(\.position?.line) == [1])
        #expect(
            lenient.issues.filter { $0.severity == .error }.map(\.description) == [
                "2:50: error: 'a//b' must be 1 to 64 letters, digits, '-' and '.' (Patient.id)"
            ])
    }

    @Test("refuse URLs in the domains that are kept for examples")
    func exampleURLs() {
        let text = #"{"url":"http://fhir.example.org/a","valueUrl":"http://example.com.a.b/example.org"}"#
        var options = Validator.Options()
        options.refused = [.exampleURLs]
        let report = Validator(.r4).validate(text: Array(patient(#""extension":[\#(text)]"#).utf8), options: options)

        #expect(report.issues.filter { $0.severity == .error }.map(\.expression) == ["Patient.extension[0].url"])
        #expect(!Validator(.r4).validate(text: Array(patient(#""extension":[\#(text)]"#).utf8)).hasErrors)
    }

    @Test("bound the steps of all invariants together, and say where they were not enough")
    func steps() {
        let contacts = Array(repeating: #"{"gender":"male"}"#, count: 50).joined(separator: ",")
        var options = Validator.Options()
        options.stepsInAll = 20
        let report = Validator(.r4).validate(text: Array(patient(#""contact":[\#(contacts)]"#).utf8), options: options)

        #expect(report.issues.count { $0.invariant == "pat-1" } < 20)
        #expect(report.unchecked.contains("invariants: the resource takes too many steps"))
    }
}
