import Diagnostics
import HTTPMessages
import Results
import SampleRuns
import Testing

@Suite("Evidence in a run file")
struct EvidenceTests {
    @Test("keeps every byte of a text, at every place in a word")
    func everyByte() throws {
        let characters = (0..<0x180).compactMap(Unicode.Scalar.init).map(String.init).joined()
        let bodies = (0..<9).map { Array((String(repeating: "x", count: $0) + characters).utf8) }

        #expect(try bodies.map { try kept(response: $0).response?.body } == bodies)
    }

    @Test(
        "keeps bodies that are no text",
        arguments: [[0xFF], [0xC3], [0xED, 0xA0, 0x80], [0, 0x80], Array(0...255)] as [[UInt8]]
    )
    func binary(body: [UInt8]) throws {
        #expect(try kept(response: body).response?.body == body)
    }

    @Test("tells no body from an empty one")
    func emptyBody() throws {
        #expect(try kept(request: nil).request.body == nil)
        #expect(try kept(request: []).request.body == [])
    }

    @Test("keeps 1 MiB of a body, whole characters of it, and its size")
    func longBody() throws {
        let body = Array(("x" + String(repeating: "é", count: 1 << 20)).utf8)
        let exchange = try kept(response: body)

        #expect(exchange.response?.body == Array(body[..<((1 << 20) - 1)]))
        #expect(exchange.responseBodyBytes == body.count)
        #expect(exchange.requestBodyBytes == 0)
    }

    @Test("has no secret in it, wherever it stood and however it was cut")
    func secrets() throws {
        let secret = "hunter2-hunter2"
        let long = Array((String(repeating: "x", count: (1 << 20) - 5) + secret).utf8)
        let exchanges = [
            Exchange(
                request: Request(
                    method: "GET", url: "http://h/?key=\(secret)",
                    headers: ["X-Key": secret, "authorization": "Basic abc"],
                    body: Array("a\(secret)b".utf8)),
                response: Response(
                    status: 200, headers: ["X": secret, "set-cookie": "abc"], body: [0xFF] + Array(secret.utf8))),
            Exchange(
                request: Request(method: "GET", url: "/"), response: Response(status: 200, body: long), error: secret),
        ]
        let step = StepResult(
            name: secret, line: 1, outcome: .fail, reason: secret,
            findings: [Finding(subject: secret, answer: .failed, expected: secret, actual: secret)],
            exchanges: exchanges)
        let path = try written(
            SampleRun.events.prefix(3) + [
                .stepEnded(StepPlace(scenario: 0, phase: .test(0)), step),
                .testEnded(TestEnd(scenario: 0, test: 0, outcome: .fail, reason: secret)),
            ], redacting: Redaction([Secret(secret)]))
        let text = text(of: path)
        let reader = try RunFileReader(path)
        let read = try reader.step(at: reader.run.scenarios[0].tests[0].steps[0])

        #expect(!text.contains("hunter2"))
        #expect(read.exchanges[0].request.headers["authorization"] == "Basic <secret>")
        #expect(read.exchanges[0].response?.headers["set-cookie"] == "<secret>")
        #expect(read.exchanges[0].response?.body == [0xFF] + Array("<secret>".utf8))
        #expect(read.exchanges[1].response?.body.suffix(6).elementsEqual("x<secr".utf8) == true)
    }

    @Test("has no secret that became known during the run")
    func laterSecrets() throws {
        let path = temporaryPath()
        let writer = try RunFileWriter(path, redacting: Redaction([Secret("first-secret")]))
        for event in SampleRun.events.prefix(3) { writer.receive(event) }
        writer.hide(Redaction([Secret("second-secret")]))
        writer.receive(.scenarioEnded(ScenarioEnd(scenario: 0, outcome: .skip, reason: "first-secret second-secret")))
        try writer.finish()

        #expect(try RunFileReader(path).run.scenarios[0].reason == "<secret> <secret>")
    }

    private func kept(request: [UInt8]? = nil, response: [UInt8] = []) throws -> Exchange {
        let exchange = Exchange(
            request: Request(method: "GET", url: "/", body: request), response: Response(status: 200, body: response))
        let step = StepResult(name: "", line: 1, outcome: .pass, exchanges: [exchange])
        let path = try written(SampleRun.events.prefix(3) + [.stepEnded(StepPlace(scenario: 0, phase: .setup), step)])
        let reader = try RunFileReader(path)
        return try reader.step(at: reader.run.scenarios[0].setup[0]).exchanges[0]
    }
}

@Suite("Base64")
struct Base64Tests {
    // https://www.rfc-editor.org/rfc/rfc4648#section-10
    @Test(
        "writes and reads the examples of RFC 4648",
        arguments: [
            ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"),
        ]
    )
    func examples(plain: String, encoded: String) {
        #expect(Base64.encode(Array(plain.utf8)) == encoded)
        #expect(Base64.decode(encoded) == Array(plain.utf8))
    }

    @Test("refuses what is none", arguments: ["Zg", "Zg=", "Z===", "====", "Zg==Zg==", "Z g=", "Zg-_"])
    func refuses(text: String) {
        #expect(Base64.decode(text) == nil)
    }
}
