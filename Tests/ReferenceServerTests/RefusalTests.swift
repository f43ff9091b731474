import FHIRDefinitions
import HTTPMessages
import JSON
import ReferenceServer
import Testing

@Suite("A refusal")
struct RefusalTests {
    @Test(
        "has the status that fits, and an OperationOutcome that says why", arguments: FHIRVersion.allCases,
        [
            ("GET", "/Nonsense", 404, "not-supported", "'Nonsense' is no resource type of FHIR"),
            ("GET", "/patient/p", 404, "not-supported", "'patient' is no resource type"),
            ("POST", "/patient", 404, "not-supported", "'patient'"),
            ("PUT", "/patient/p", 404, "not-supported", "'patient'"),
            ("DELETE", "/patient/p", 404, "not-supported", "'patient'"),
            ("GET", "/Resource", 404, "not-supported", "'Resource'"),
            ("GET", "/DomainResource/1", 404, "not-supported", "'DomainResource'"),
            ("GET", "/Patient/p/Observation", 404, "not-supported", "'/Patient/p/Observation' is no place"),
            ("GET", "/Patient/p/_history/1/x", 404, "not-supported", "no place"),
            ("GET", "/Patient/p/x/1", 404, "not-supported", "no place"),
            ("GET", "/_nonsense", 404, "not-supported", "'/_nonsense'"),
            ("GET", "/metadata/x", 404, "not-supported", "'/metadata/x'"),
            ("POST", "/$convert", 404, "not-supported", "the operation '$convert'"),
            ("POST", "/Patient/$everything", 404, "not-supported", "the operation '$everything'"),
            ("GET", "/Patient/p/$everything", 404, "not-supported", "the operation '$everything'"),
            ("GET", "/Patient/a_b", 404, "not-found", "the id 'a_b'"),
            ("GET", "/Patient/%zz", 400, "invalid", "percent-encoded"),
            ("GET", "/Patient/%FF", 400, "invalid", "percent-encoded"),
            ("PATCH", "/Patient/p", 405, "not-supported", "PATCH is not supported here; GET, PUT, DELETE, HEAD are"),
            ("POST", "/Patient/p", 405, "not-supported", "POST"), ("OPTIONS", "", 405, "not-supported", "OPTIONS"),
            ("DELETE", "", 405, "not-supported", "DELETE"), ("POST", "", 405, "not-supported", "POST"),
            ("POST", "/metadata", 405, "not-supported", "GET, HEAD are"),
            ("GET", "/Patient/_search/x", 404, "not-supported", "no place"),
            ("PUT", "/Patient/p/_history/1", 405, "not-supported", "PUT"),
            ("DELETE", "/Patient/p/_history", 405, "not-supported", "DELETE"),
            ("get", "/Patient/p", 405, "not-supported", "get"),
        ]
    )
    func hasReason(version: FHIRVersion, row: (method: String, path: String, status: Int, code: String, text: String))
        throws
    {
        let response = try TestServer(version).send(row.method, row.path)

        #expect(response.status == row.status)
        #expect(response.json["resourceType"] == "OperationOutcome")
        #expect(response.issue["severity"] == "error")
        #expect(response.issueCode == row.code)
        #expect(response.diagnostics.contains(row.text), "\(response.diagnostics)")
        #expect((response.headers["Allow"] != nil) == (row.status == 405))
        #expect(response.headers["Cache-Control"] == "no-store")
    }

    @Test(
        "of a body says where it is wrong", arguments: FHIRVersion.allCases,
        [
            ("", "the body is empty"), (" ", "not JSON at line 1, column 2"),
            ("nonsense", "not JSON at line 1, column 1"),
            ("{\n  \"resourceType\": \"Patient\",\n}", "not JSON at line 3, column 1"),
            ("[]", "the body is an array"), ("\"Patient\"", "the body is a string"), ("{}", "has no 'resourceType'"),
            ("{\"resourceType\":7}", "has no 'resourceType'"),
            ("{\"resourceType\":\"Observation\"}", "of type 'Observation' was sent to Patient"),
            ("{\"resourceType\":\"patient\"}", "of type 'patient'"),
            ("{\"resourceType\":\"Patient\",\"resourceType\":\"Patient\"}", "'resourceType' is there twice"),
            (
                "{\"resourceType\":\"Patient\",\"name\":[{\"text\":\"a\",\"text\":\"b\"}]}",
                "'text' is there twice, the second time at line 1, column 47"
            ),
            ("{\"resourceType\":\"Patient\",\"id\":7}", "an id is a string"),
            ("{\"resourceType\":\"Patient\",\"meta\":[]}", "'meta' is an object"),
            ("{\"resourceType\":\"Patient\"} x", "nothing may follow"),
            ("\u{FEFF}{\"resourceType\":\"Patient\"}", "byte order mark"),
            ("{\"resourceType\":\"Patient\",\"x\":01}", "not JSON"),
            ("{\"resourceType\":\"Patient\",\"x\":NaN}", "not JSON"),
        ]
    )
    func hasPlace(version: FHIRVersion, row: (body: String, text: String)) throws {
        let server = try TestServer(version)
        for (method, path) in [("POST", "/Patient"), ("PUT", "/Patient/p"), ("PUT", "/Patient?_id=p")] {
            let response = server.send(method, path, bytes: Array(row.body.utf8))

            #expect(response.status == 400)
            #expect(response.diagnostics.contains(row.text), "\(response.diagnostics)")
        }
        #expect(server.get("/_history").json["total"] == 0)
    }

    @Test("of bytes that are not UTF-8, of depth and of size")
    func hasLimits() throws {
        let server = try TestServer(.r4) { ($0.maxBodyBytes, $0.maxDepth) = (1000, 10) }
        func post(_ member: [UInt8]) -> Response {
            server.send(
                "POST", "/Patient", bytes: Array("{\"resourceType\":\"Patient\",\"x\":".utf8) + member + Array("}".utf8)
            )
        }
        let nested = { (depth: Int) in
            Array(repeating: UInt8(ascii: "["), count: depth) + Array(repeating: UInt8(ascii: "]"), count: depth)
        }

        #expect(post([0x22, 0xC3, 0x28, 0x22]).diagnostics.contains("not UTF-8"))
        #expect(post([0x22, 0xED, 0xA0, 0x80, 0x22]).status == 400)
        #expect(post(nested(9)).status == 201)
        #expect(post(nested(10)).diagnostics.contains("deeper than 10"))
        #expect(post(Array(repeating: 0x20, count: 1000)).status == 413)
        #expect(post(Array(repeating: 0x20, count: 1000)).issueCode == "too-long")
    }

    @Test(
        "is given outside of the base URL", arguments: ["/", "/other/Patient", "/fhirs/Patient", "/FHIR/Patient", ""])
    func isGivenElsewhere(url: String) throws {
        let response = try TestServer(.r4).server.respond(to: Request(method: "GET", url: url))

        #expect(response.status == 404)
        #expect(response.json["resourceType"] == "OperationOutcome")
    }
}

@Suite("Every answer")
struct CommonHeaderTests {
    @Test(
        "has an id of its own, gives back the client's, and forbids guessing of its type",
        arguments: ["/metadata", "/Nonsense", "/Patient", "/_history"])
    func hasHeaders(path: String) throws {
        let server = try TestServer(.r4)
        let first = server.get(path, ["X-Request-Id": "mine-1"])
        let second = server.get(path)

        #expect(first.headers["X-Correlation-Id"] == "mine-1")
        #expect(first.headers["X-Request-Id"] != second.headers["X-Request-Id"])
        #expect(first.headers["X-Request-Id"]?.isEmpty == false)
        #expect(second.headers["X-Correlation-Id"] == nil)
        #expect(first.headers["X-Content-Type-Options"] == "nosniff")
    }

    @Test("speaks of the base URL that the client used")
    func usesHost() throws {
        let server = try TestServer(.r4) { ($0.scheme, $0.path) = ("https", "") }.server
        let request = Request(
            method: "PUT", url: "/Patient/p", headers: ["Host": "h:8443", "Content-Type": "application/fhir+json"],
            body: patient("p").bytes())

        #expect(server.respond(to: request).headers["Location"] == "https://h:8443/Patient/p/_history/1")
        let search = server.respond(to: Request(method: "GET", url: "/?_id=p", headers: ["Host": "h:8443"]))
        #expect(search.json["link"]?[0]?["url"] == "https://h:8443?_id=p")
        #expect(search.entries[0]["fullUrl"] == "https://h:8443/Patient/p")
    }

    @Test(
        "about the server's health is small, JSON and no resource",
        arguments: ["/health/check", "/fhir/health/check", "/health/check?x=1"])
    func tellsHealth(url: String) throws {
        let server = try TestServer(.r4).server
        let response = server.respond(to: Request(method: "GET", url: url))

        #expect(response.status == 200)
        #expect(response.headers["Content-Type"] == "application/json; charset=utf-8")
        #expect(response.json["overallStatus"] == "Healthy")
        #expect(server.respond(to: Request(method: "POST", url: url)).status == 405)
    }
}
