import Diagnostics
import Testing

@Suite("Secret")
struct SecretTests {
    struct Login {
        var user = "ana"
        var password: Secret? = Secret("hunter22")
        var tokens = ["t": Secret("hunter22")]
    }

    @Test("never prints, however it is printed")
    func neverPrints() {
        let secret = Secret("hunter22")
        var dumped = ""
        dump(secret, to: &dumped)
        dump(Login(), to: &dumped)
        dump([secret], to: &dumped)
        let texts = [
            "\(secret)", "\(secret as Any)", String(describing: secret), String(reflecting: secret), "\(Login())",
            String(reflecting: Login()), "\([secret])", "\(["k": secret])", "\(Optional(secret) as Any)",
            "\(Result<Secret, Never>.success(secret))", "\(Mirror(reflecting: secret).children.map(\.value))",
            "\(Mirror(reflecting: Login()).children.map(\.value))", dumped,
        ]

        for text in texts { #expect(!text.contains("hunter")) }
        #expect("\(secret)" == "<secret>")
        #expect("\(Login())".contains("<secret>"))
    }

    @Test("gives its text to who asks for it, and compares by it")
    func reveals() {
        #expect(Secret("a").reveal() == "a")
        #expect(Secret("a") == Secret("a"))
        #expect(Secret("a") != Secret("b"))
    }
}

@Suite("Redaction")
struct RedactionTests {
    @Test(
        "replaces secrets",
        arguments: [
            (["hunter22"], "the password is hunter22.", "the password is <secret>."),
            (["hunter22"], "hunter22", "<secret>"),
            (["hunter22"], "hunter22hunter22", "<secret><secret>"),
            (["hunter22"], "hunter2 hunter 2", "hunter2 hunter 2"),
            (["hunter22"], "hunhunter22", "hun<secret>"),
            (["hunter22"], "", ""),
            ([], "hunter22", "hunter22"),
            ([""], "text", "text"),
            (["abc"], "abc", "abc"),
            (["secret"], "secret <secret>", "<secret> <<secret>>"),
            // one secret within another, one over the edge of another, one over its own edge
            (["abcdef", "abcd"], "xabcdefabcdx", "x<secret><secret>x"),
            (["abcd", "abcdef"], "xabcdefx", "x<secret>x"),
            (["abcdef", "defghi"], "xabcdefghix", "x<secret>x"),
            (["defghi", "abcdef"], "xabcdefghix", "x<secret>x"),
            (["abab"], "xabababx", "x<secret>x"),
            (["pässword"], "das pässword!", "das <secret>!"),
        ])
    func replaces(secrets: [String], text: String, redacted: String) {
        #expect(Redaction(secrets.map(Secret.init))(text) == redacted)
    }

    @Test(
        "finds secrets in every spelling that messages carry",
        arguments: [
            (
                "p@ss word/1", "grant_type=password&password=p%40ss%20word%2F1&x=1",
                "grant_type=password&password=<secret>&x=1"
            ),
            ("p@ss word/1", "password=p%40ss+word%2f1", "password=<secret>"),
            ("p@ss word/1", "password=p@ss%20word/1", "password=<secret>"),
            ("p@ss%41", "password=p%40ss%2541", "password=<secret>"),
            ("100%pure", "x=100%pure", "x=<secret>"),
            ("a\"b\\c/d", #"{"password":"a\"b\\c\/d"}"#, #"{"password":"<secret>"}"#),
            ("a\"b\\c/d", #"{"password":"a\u0022b\u005Cc/d"}"#, #"{"password":"<secret>"}"#),
            ("a\nb\tc", #"{"password":"a\nb\tc"}"#, #"{"password":"<secret>"}"#),
            ("a<b>&c'd", #"{"password":"a\u003cb\u003e\u0026c\u0027d"}"#, #"{"password":"<secret>"}"#),
            ("ab%c", "ab%", "ab%"),
            ("ab\\c", "ab\\", "ab\\"),
        ])
    func findsSpellings(secret: String, text: String, redacted: String) {
        #expect(Redaction([Secret(secret)])(text) == redacted)
    }

    // https://www.rfc-editor.org/rfc/rfc7617: base64 of user and password; made with coreutils' base64
    @Test(
        "finds secrets in base64, whatever stands before and behind",
        arguments: [
            ("hunter22", "aHVudGVyMjI=", "<secret>I="),
            ("hunter22", "Basic YTpodW50ZXIyMg==", "Basic YTp<secret>g=="),
            ("hunter22", "Basic YWI6aHVudGVyMjI=", "Basic YWI6<secret>I="),
            ("hunter22", "Basic YWJjOmh1bnRlcjIy", "Basic YWJjOm<secret>"),
            ("hunter22", "YWI6aHVudGVyMjJ8fHw=", "YWI6<secret>J8fHw="),
            ("~~~???>>>", "fn5+Pz8/Pj4+", "<secret>"),
            ("~~~???>>>", "fn5-Pz8_Pj4-", "<secret>"),
        ])
    func findsBase64(secret: String, text: String, redacted: String) {
        #expect(Redaction([Secret(secret)])(text) == redacted)
    }

    @Test(
        "replaces parts of secrets at the edges of a piece that was cut out",
        arguments: [
            ("ter22 and hunt", "<secret> and <secret>"),
            ("r22 and hun", "r22 and hun"),
            ("unter2", "unter2"),
            ("unter22", "<secret>"),
            ("hunter2", "<secret>"),
            ("hunter22", "<secret>"),
            ("ter22hunt", "<secret><secret>"),
            ("", ""),
        ])
    func replacesParts(text: String, redacted: String) {
        let redaction = Redaction([Secret("hunter22")])

        #expect(String(decoding: redaction(Array(text.utf8), isCut: true), as: UTF8.self) == redacted)
    }

    @Test("is found however long a text is, and leaves bytes that are no text alone")
    func isExact() {
        let noise = (0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* 151 >> 3) }
        let secret = Array("hunter22".utf8)

        #expect(Redaction([Secret("hunter22")])(noise + secret + noise) == noise + Array("<secret>".utf8) + noise)
        #expect(Redaction([Secret("hunter22")])(noise) == noise)
        #expect(!Redaction([Secret("hunter22")]).isEmpty)
        #expect(Redaction([Secret("abc")]).isEmpty)
    }
}
