import Glibc
import HTTPMessages
import Reports
import Results
import SampleRuns
import Testing

@Suite("A curl line")
struct CurlCommandTests {
    @Test(
        "reads as a person would write it",
        arguments: [
            (
                Request(method: "GET", url: "http://h/Patient/1", headers: ["Accept": "application/fhir+json"]),
                "curl -i http://h/Patient/1 -H 'Accept: application/fhir+json'"
            ),
            (
                Request(method: "DELETE", url: "http://h/Patient?a=[1]&b", headers: ["Accept": "*/*"]),
                "curl -i -X DELETE --globoff 'http://h/Patient?a=[1]&b' -H 'Accept: */*'"
            ),
            (
                Request(
                    method: "POST", url: "http://h/../x", headers: ["Accept": "", "Content-Type": "text/plain"],
                    body: Array("it's".utf8)),
                #"curl -i --path-as-is http://h/../x -H 'Accept;' -H 'Content-Type: text/plain' --data-raw 'it'\''s'"#
            ),
            (
                Request(method: "PUT", url: "http://h/", body: [0xFF, 0]),
                "echo /wA= | base64 -d | curl -i -X PUT http://h/ -H Accept: -H Content-Type: --data-binary @-"
            ),
            (
                Request(method: "HEAD", url: "http://h/", headers: ["Accept": "a/b"]),
                "curl -i -I http://h/ -H 'Accept: a/b'"
            ),
        ]
    )
    func reads(request: Request, line: String) {
        #expect(CurlCommand(Exchange(request: request, response: nil)).description == line)
    }

    @Test(
        "gives a shell exactly the words it stands for",
        arguments: ["$(touch x) `x` $HOME \\ \" ' !", "'", "''", "@file", "a\nb\tc\r", "ünï", "-o x", "*?[~#;|&<>"]
    )
    func survivesShell(text: String) {
        let request = Request(
            method: "X\(text)", url: "http://h/\(text)", headers: ["Accept": text, "Content-Type": text],
            body: Array(text.utf8))
        let line = CurlCommand(Exchange(request: request, response: nil)).description
        let output = temporaryPath("words")
        let script = written(Array("curl() { printf '%s\\0' \"$@\" > \(output); }\n\(line)\n".utf8), "script")

        #expect(system("sh \(script)") == 0)
        let words = content(of: output).split(separator: 0, omittingEmptySubsequences: false).map {
            String(decoding: $0, as: UTF8.self)
        }
        let expected = [
            "-i", "-X", "X\(text)", "http://h/\(text)", "-H", "Accept: \(text)", "-H", "Content-Type: \(text)",
            "--data-raw", text,
        ]
        #expect(words.filter { $0 != "--globoff" }.dropLast().elementsEqual(expected))
    }

    @Test("does not write out a body that is long or not whole")
    func longBody() {
        let request = Request(method: "POST", url: "http://h/", body: Array(repeating: 0x61, count: 20_000))

        #expect(
            CurlCommand(Exchange(request: request, response: nil)).description.contains(
                "--data-binary @request-body   # 20000 bytes"))
    }
}
