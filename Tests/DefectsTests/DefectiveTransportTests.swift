import Defects
import HTTPMessages
import Testing

@Suite("Defective transport")
struct DefectiveTransportTests {
    private static let patient =
        #"{"resourceType":"Patient","id":"1","meta":{"versionId":"2"},"name":[{"family":"A"},{"family":"B"}]}"#

    private let server = Recorder { request, count in
        Response(
            status: 200, headers: ["ETag": "W/\"\(count)\"", "X": "x"],
            body: request.method == "HEAD" ? [] : Array(Self.patient.utf8))
    }

    @Test(
        "changes what fits, and nothing else",
        arguments: [
            (#""interaction": "read""#, "GET", "/Patient/1", true),
            (#""interaction": "read""#, "GET", "/Patient/1?_pretty=true", true),
            (#""interaction": "read""#, "PUT", "/Patient/1", false),
            (#""interaction": "read""#, "GET", "/Patient", false),
            (#""interaction": "read""#, "GET", "/Patient/1/_history", false),
            (#""interaction": "read""#, "GET", "/metadata", false),
            (#""interaction": "read", "method": ["HEAD", "PUT"]"#, "PUT", "/Patient/1", true),
            (#""interaction": "vread""#, "GET", "/Patient/1/_history/2", true),
            (#""interaction": "history""#, "GET", "/_history?_count=1", true),
            (#""interaction": "history-type""#, "GET", "/Patient/_history", true),
            (#""interaction": "history-instance""#, "GET", "/Patient/_history", false),
            (#""interaction": "create""#, "POST", "/Patient", true),
            (#""interaction": "create""#, "POST", "/Patient/_search", false),
            (#""interaction": "capabilities""#, "GET", "/metadata?mode=full", true),
            (#""target": "_count=""#, "GET", "/Patient?_count=1", true),
            (#""target": "^/Group""#, "GET", "/Patient/1", false),
            (#""requestHeaders": {"accept": "^b$"}"#, "GET", "/x", true),
            (#""requestHeaders": {"Accept": "c"}"#, "GET", "/x", false),
            (#""requestHeaders": {"Prefer": null}"#, "GET", "/x", true),
            (#""requestHeaders": {"Accept": null}"#, "GET", "/x", false),
            (#""requestBody": "body""#, "GET", "/x", true), (#""status": [404, "2xx"]"#, "GET", "/x", true),
            (#""status": "4xx""#, "GET", "/x", false), (#""responseHeaders": {"X": "x"}"#, "GET", "/x", true),
            (#""responseBody": "Patient""#, "GET", "/x", true), (#""responseBody": "Group""#, "GET", "/x", false),
            (#""from": 2"#, "GET", "/x", false), ("", "GET", "/x", true),
        ])
    func fits(when: String, method: String, target: String, isChanged: Bool) async throws {
        let broken = try broken(#""when": {\#(when)}, "response": [{"status": 500}]"#, server)
        let response = try await broken.send(method, target, headers: ["Accept": "b"], body: "a body")

        #expect(response.status == (isChanged ? 500 : 200))
    }

    @Test("leaves alone what goes elsewhere")
    func passes() async throws {
        let broken = try broken(#""when": {}, "response": [{"status": 500}]"#, server)
        let response = try await broken.send(Request(method: "GET", url: "http://other/r4/x"), limits: ExchangeLimits())

        #expect(response.status == 200)
    }

    @Test(
        "edits responses",
        arguments: [
            (#"{"setHeaders": {"etag": "new"}}"#, "new", patient), (#"{"removeHeaders": "ETag"}"#, "-", patient),
            (#"{"replaceInHeader": {"name": "ETag", "pattern": "^W/", "with": ""}}"#, "\"1\"", patient),
            (#"{"replaceInHeader": {"name": "Date", "pattern": "^", "with": "x"}}"#, "W/\"1\"", patient),
            (#"{"body": "text"}"#, "W/\"1\"", "text"),
            (#"{"replaceInBody": {"pattern": "(?s)^.*\"id\":\"(.)\".*$", "with": "<$1>"}}"#, "W/\"1\"", "<1>"),
            (#"{"removeElements": ["meta", "name.family", "id", "resourceType"]}"#, "W/\"1\"", #"{"name":[{},{}]}"#),
            (
                #"{"setElements": {"name.family": 1, "meta.versionId": "3"}}"#, "W/\"1\"",
                #"{"resourceType":"Patient","id":"1","meta":{"versionId":"3"},"name":[{"family":1},{"family":1}]}"#
            ),
        ])
    func editsResponse(edit: String, etag: String, body: String) async throws {
        let response = try await broken(#""when": {}, "response": [\#(edit)]"#, server).send("GET", "/Patient/1")

        #expect(response.headers["ETag"] ?? "-" == etag)
        #expect(response.text == body)
        #expect(response.headers["X"] == "x")
    }

    @Test(
        "edits lists",
        arguments: [
            (#"{"reverse": "name"}"#, "BA"), (#"{"duplicate": "name"}"#, "AABB"), (#"{"dropFirst": "name"}"#, "B"),
            (#"{"dropLast": "name"}"#, "A"),
            (#"{"dropWhere": {"list": "name", "path": "family", "matches": "A"}}"#, "B"),
            (#"{"dropWhere": {"list": "name", "path": "text", "matches": ""}}"#, "AB"), (#"{"reverse": "id"}"#, "AB"),
        ])
    func editsList(edit: String, families: String) async throws {
        let edits = #"[\#(edit), {"replaceInBody": {"pattern": "^.*?\"name\"|[^A-Z]", "with": ""}}]"#
        let response = try await broken(#""when": {}, "response": \#(edits)"#, server).send("GET", "/Patient/1")

        #expect(response.text == families)
    }

    @Test(
        "edits requests",
        arguments: [
            (#"{"method": "PUT"}"#, "PUT http://h/r4/Patient/1", "old"),
            (#"{"body": "new"}"#, "POST http://h/r4/Patient/1", "new"),
            (#"{"target": {"pattern": "/(\\d)$", "with": "/$1$1"}}"#, "POST http://h/r4/Patient/11", "old"),
            (#"{"appendToTarget": {"pattern": "^.", "with": "/$0"}}"#, "POST http://h/r4/Patient/1/old", "old"),
            (
                #"{"appendToTarget": {"header": "If-None-Exist", "pattern": "^", "with": "?"}}"#,
                "POST http://h/r4/Patient/1?a=b", "old"
            ),
        ])
    func editsRequest(edit: String, line: String, body: String) async throws {
        _ = try await broken(#""when": {}, "request": [\#(edit)]"#, server)
            .send("POST", "/Patient/1", headers: ["If-None-Exist": "a=b"], body: "old")

        #expect(server.lines == [line])
        #expect(server.requests.first?.body == Array(body.utf8))
    }

    @Test("sends further requests before and after, which take the response's body where they have none")
    func sendsMore() async throws {
        let members =
            #""when": {}, "before": [[{"method": "HEAD"}]], "after": [[{"method": "PUT"}], [{"method": "DELETE"}]]"#
        let response = try await broken(members, server).send("GET", "/Patient/1")

        #expect(server.requests.map(\.method) == ["HEAD", "GET", "PUT", "DELETE"])
        #expect(server.requests[2].body == Array(Self.patient.utf8))
        #expect(response.headers["ETag"] == "W/\"2\"")
    }

    @Test("answers from another request, from the first time, or without the server")
    func answersOtherwise() async throws {
        let other = try broken(#""when": {}, "answerFrom": [{"target": {"pattern": "$", "with": "/2"}}]"#, server)
        #expect(try await other.send("GET", "/a").headers["ETag"] == "W/\"2\"")
        #expect(server.lines == ["GET http://h/r4/a", "GET http://h/r4/a/2"])

        let stale = try broken(#""when": {}, "stale": true"#, server)
        for target in ["/a", "/b", "/a"] { _ = try await stale.send("GET", target) }
        #expect(try await stale.send("GET", "/a").headers["ETag"] == "W/\"3\"")

        let unsent = try await broken(#""when": {}, "unsent": true, "response": [{"status": 201}]"#, server).send(
            "GET", "/a")
        #expect((unsent.status, unsent.text) == (201, ""))
        #expect(server.requests.count == 6)
    }

    @Test("counts requests to one address from the one that is named on")
    func counts() async throws {
        let broken = try broken(#""when": {"from": 2}, "response": [{"status": 500}]"#, server)
        var statuses: [Int] = []
        for target in ["/a", "/b", "/a", "/a"] { statuses.append(try await broken.send("GET", target).status) }

        #expect(statuses == [200, 200, 500, 500])
    }

    @Test("puts several faults behind each other, the first nearest to the client")
    func combines() async throws {
        let faults =
            #"{"when": {"status": 500}, "response": [{"status": 501}]}, {"when": {}, "response": [{"status": 500}]}"#
        #expect(try await broken(#""faults": [\#(faults)]"#, server).send("GET", "/a").status == 501)
    }
}
