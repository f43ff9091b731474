import FHIRDefinitions
import HTTPMessages
import JSON
import ReferenceServer
import Testing

/// A server with Patients `a` to `f`, created one a second from 10:00:01 on, and an Observation `a`.
private func server(_ version: FHIRVersion) throws -> TestServer {
    let server = try TestServer(version)
    func put(_ id: String, _ members: JSONObject) {
        let resource = JSONObject(
            [.init(name: "resourceType", value: "Patient"), .init(name: "id", value: .string(id))] + members.members)
        _ = server.put("/Patient/\(id)", .object(resource))
    }
    put("a", ["identifier": [["system": "urn:1", "value": "X"]]])
    put("b", ["identifier": [["system": "urn:2", "value": "X"], ["system": "urn:1", "value": "Y"]]])
    put("c", ["identifier": [["value": "X"]]])
    put("d", ["identifier": [["system": "urn:1", "value": "x"], ["system": "urn:1"]]])
    put("e", ["meta": ["tag": [["system": "urn:t", "code": "T"]], "security": [["system": "urn:s", "code": "R"]]]])
    put(
        "f",
        [
            "meta": ["tag": [["code": "T"]], "profile": ["http://p.org/one|2.0", "http://p.org/two"]],
            "identifier": [["value": "a,b|c\\d$"]],
        ])
    let tag: JSONValue = ["tag": [["system": "urn:t", "code": "T"]]]
    _ = server.put(
        "/Observation/a", ["resourceType": "Observation", "id": "a", "meta": tag, "identifier": [["value": "X"]]])
    return server
}

// http://hl7.org/fhir/R4/search.html, http://hl7.org/fhir/STU3/search.html
@Suite("Search")
struct SearchTests {
    @Test(
        "finds what matches",
        arguments: [
            ("", "abcdef", "abcdef"),
            ("_id=b", "b", "b"), ("_id=b,a,b,zz", "ab", "ab"), ("_id=b&_id=a", "", ""), ("_id=B", "", ""),
            ("identifier=X", "abc", "abcd"), ("identifier=x", "d", "abcd"),
            ("identifier=urn:1%7CX", "a", "ad"), ("identifier=%7CX", "c", "c"), ("identifier=urn:1%7C", "abd", "abd"),
            ("identifier=URN:1%7CX", "", ""), ("identifier=urn:2%7CX,urn:1%7CY", "b", "b"),
            ("identifier=urn:1%7CX,%7CX,nothing", "ac", "acd"), ("identifier=urn:2%7CX&identifier=Y", "b", "b"),
            ("identifier=X&identifier=urn:1%7C", "ab", "abd"), ("identifier=urn:1%7CX&_id=a,b", "a", "a"),
            ("identifier=a%5C,b%5C%7Cc%5C%5Cd%5C$", "f", "f"), ("identifier=a%5C,b%5C%7Cc%5C%5Cd%24", "f", "f"),
            ("_tag=T", "ef", "ef"), ("_tag=urn:t%7CT", "e", "e"), ("_tag=%7CT", "f", "f"), ("_tag=t", "", "ef"),
            ("_security=urn:s%7CR", "e", "e"), ("_security=R&_tag=T", "e", "e"), ("_security=T", "", ""),
            ("_profile=http://p.org/two", "f", "f"), ("_profile=http://p.org/one%7C2.0", "f", "f"),
            ("_profile=http://p.org/one", "f", ""), ("_profile=http://p.org", "", ""),
            ("identifier=,X,", "abc", "abcd"), ("identifier=", "abcdef", "abcdef"),
            ("identifier=,", "abcdef", "abcdef"),
        ]
    )
    func finds(query: String, r4: String, stu3: String) throws {
        for (version, expected) in [(FHIRVersion.r4, r4), (.stu3, stu3)] {
            let response = try server(version).get("/Patient?\(query)")

            #expect(response.status == 200)
            #expect(response.ids.joined() == expected, "\(version)")
            #expect(response.json["total"] == JSONValue(integerLiteral: expected.count), "\(version)")
        }
    }

    /// `c` was stored at 10:00:03.123.
    @Test(
        "compares _lastUpdated by prefix and precision",
        arguments: [
            ("2024", "abcdef"), ("2024-05", "abcdef"), ("2024-05-01", "abcdef"), ("2024-05-02", ""), ("2023", ""),
            ("2024-05-01T10:00", "abcdef"), ("2024-05-01T10:00:03Z", "c"), ("2024-05-01T10:00:03.1Z", "c"),
            ("2024-05-01T10:00:03.123Z", "c"), ("2024-05-01T10:00:03.124Z", ""),
            ("2024-05-01T10:00:03.123000000Z", "c"),
            ("2024-05-01T10:00:03.1230001Z", ""), ("eq2024-05-01T11:00:03%2B01:00", "c"),
            ("ne2024-05-01T10:00:03Z", "abdef"), ("ne2024", ""),
            ("gt2024-05-01T10:00:03Z", "def"), ("gt2024-05-01", ""), ("sa2024-05-01T10:00:03.123Z", "def"),
            ("lt2024-05-01T10:00:03Z", "ab"), ("lt2024", ""), ("eb2024-05-01T10:00:03.123Z", "ab"),
            ("ge2024-05-01T10:00:03Z", "cdef"), ("ge2024", "abcdef"), ("ge2024-05-01T10:00:03.1231Z", "def"),
            ("le2024-05-01T10:00:03Z", "abc"), ("le2024", "abcdef"), ("le2023-12", ""),
            ("ap2024-05-01T10:00:03Z", "cd"), ("ap2024-04-30", ""),
            ("2024-05-01T10:00:01Z,2024-05-01T10:00:03Z", "ac"),
            ("gt2024-05-01T10:00:02Z&_lastUpdated=lt2024-05-01T10:00:05Z", "cd"),
        ]
    )
    func comparesTimes(value: String, expected: String) throws {
        let response = try server(.r4).get("/Patient?_lastUpdated=\(value)")

        #expect(response.ids.joined() == expected)
        #expect(response.json["total"] == JSONValue(integerLiteral: expected.count))
    }

    @Test("finds across all types, or those asked for", arguments: FHIRVersion.allCases)
    func findsAcrossTypes(version: FHIRVersion) throws {
        let server = try server(version)
        func found(_ query: String) -> Set<String> {
            Set(
                server.get("/?\(query)").entries.map {
                    $0["fullUrl"]?.string?.split(separator: "/").suffix(2).joined(separator: "/") ?? ""
                })
        }

        #expect(found("_id=a") == ["Patient/a", "Observation/a"])
        #expect(found("_tag=urn:t%7CT") == ["Patient/e", "Observation/a"])
        #expect(found("_tag=T&_type=Patient") == ["Patient/e", "Patient/f"])
        #expect(found("_tag=T&_type=Patient,Observation").count == 3)
        #expect(found("identifier=X&_type=Observation") == ["Observation/a"])
        #expect(found("identifier=%7CX&_type=Patient,Observation") == ["Patient/c", "Observation/a"])
        #expect(found("_type=Device") == [])
        #expect(server.get("?_count=100").entries.count == 7)
        #expect(server.get("/?_type=Observation").link("self") == "?_type=Observation")
    }

    @Test(
        "refuses what it cannot do as it is asked",
        arguments: [
            "/Patient?identifier:not=X", "/Patient?_id:missing=true", "/Patient?_tag:nonsense=X",
            "/Patient?identifier:=X",
            "/Patient?identifier=a%7Cb%7Cc", "/Patient?identifier=%7C", "/Patient?_lastUpdated=nonsense",
            "/Patient?_lastUpdated=2024-02-30", "/Patient?_lastUpdated=xx2024", "/Patient?_lastUpdated=2024T10:00Z",
            "/Patient?_lastUpdated=2024-05-01T10", "/Patient?_lastUpdated=2024-05-01T10:00:00.1234567890Z",
            "/Patient?_query=x", "/Patient?_count=x", "/Patient?_count=-1", "/Patient?_count=1.5",
            "/Patient?_summary=x", "/Patient?_page=x", "/Patient?_total=x", "/Patient?_id=%FF", "/Patient?_id=%4",
            "/?identifier=X", "/?_type=Patient,AuditEvent&identifier=X", "/?_type=Nonsense", "/?_type=patient",
            "/Patient?_count=1&_count=2",
        ]
    )
    func refuses(path: String) throws {
        let response = try server(.r4).get(path)

        #expect(response.status == 400)
        #expect(response.json["resourceType"] == "OperationOutcome")
    }

    @Test("refuses more values than it can search by")
    func boundsValues() throws {
        let server = try server(.r4)
        let values = (0..<201).map(String.init).joined(separator: ",")

        #expect(server.get("/Patient?_id=\(values)").issueCode == "too-costly")
        #expect(server.get("/Patient?_id=\(values.dropLast(4))").status == 200)
        #expect(server.get("/Patient?identifier=\(values.dropLast(4))").status == 200)
        #expect(server.get("/Patient?_id=a&identifier=\(values.dropLast(8))").status == 200)
    }
}

// http://hl7.org/fhir/R4/search.html#errors
@Suite("Search parameters that the server does not know")
struct UnknownParameterTests {
    @Test(
        "are ignored with a warning, left out of the self link, and refused where handling is strict",
        arguments: FHIRVersion.allCases)
    func areIgnored(version: FHIRVersion) throws {
        let server = try server(version)
        for parameter in [
            "nonsense=1", "birthdate=2000", "_sort=_id", "nonsense:exact=1",
        ] {
            let path = "/Patient?_id=a&\(parameter)"
            let lenient = server.get(path)
            let strict = server.get(path, ["Prefer": "handling=strict"])

            #expect(lenient.ids == ["outcome", "a"])
            #expect(lenient.entries.first?["resource"]?["issue"]?[0]?["severity"] == "warning")
            #expect(lenient.entries.first?["resource"]?["issue"]?[0]?["code"] == "not-supported")
            #expect(lenient.json["total"] == 1)
            #expect(lenient.link("self") == "/Patient?_id=a")
            #expect(strict.status == 400)
        }
        #expect(
            server.get(
                "/Patient?_id=a&_format=json&_pretty=true&_count=1&_summary=false", ["Prefer": "handling=strict"]
            ).ids == ["a"])
    }
}

// http://hl7.org/fhir/R4/http.html#paging
@Suite("Pages of a search")
struct PagingTests {
    @Test(
        "follow each other without gaps or repeats, whatever is added or updated meanwhile",
        arguments: FHIRVersion.allCases)
    func follow(version: FHIRVersion) throws {
        let server = try server(version)
        let first = server.get("/Patient?_count=2&_format=json")
        _ = server.put("/Patient/g", patient("g"))
        _ = server.put("/Patient/b", patient("b"))
        let second = server.get(try #require(first.link("next")))
        let third = server.get(try #require(second.link("next")))
        let fourth = server.get(try #require(third.link("next")))

        #expect([first, second, third, fourth].map(\.ids) == [["a", "b"], ["c", "d"], ["e", "f"], ["g"]])
        #expect(fourth.link("next") == nil)
        #expect(server.get(try #require(second.link("last"))).link("next") == nil)
        #expect(first.link("previous") == nil)
        #expect(first.link("self") == "/Patient?_count=2&_format=json")
        #expect(fourth.link("first") == "/Patient?_count=2&_format=json")
        #expect(server.get(try #require(fourth.link("previous"))).ids == ["e", "f"])
        #expect(server.get(try #require(second.link("previous"))).ids == ["a", "b"])
        #expect(server.get(try #require(second.link("previous"))).link("previous") == nil)
        #expect(second.json["total"] == 7)
    }

    @Test(
        "go by the criteria, in the order of their resources",
        arguments: ["identifier=X", "identifier=X,Y,x", "_lastUpdated=2024", "_id=a,b,c,d,e"])
    func goByCriteria(query: String) throws {
        let server = try server(.r4)
        let whole = server.ids("/Patient?\(query)")
        var ids: [String] = []
        var next: String? = "/Patient?\(query)&_count=1"
        while let path = next, ids.count <= whole.count {
            let page = server.get(path)
            ids += page.ids
            next = page.link("next")
        }

        #expect(ids == whole)
        #expect(ids.count > 1)
    }

    @Test("cross from type to type")
    func crossTypes() throws {
        let server = try server(.r4)
        var count = 0
        var next: String? = "/?_count=3"
        while let path = next, count <= 7 {
            let page = server.get(path)
            count += page.entries.count
            next = page.link("next")
        }

        #expect(count == 7)
    }

    @Test("are of ten entries unless the client says otherwise, and never of more than the server allows")
    func haveASize() throws {
        let server = try TestServer(.r4) { $0.maxPageSize = 12 }
        for _ in 0..<15 { _ = server.createPatient() }
        let capped = server.get("/Patient?_count=1000")

        #expect(server.get("/Patient").entries.count == 10)
        #expect(capped.ids.first == "outcome")
        #expect(capped.entries.count == 13)
        #expect(capped.link("self") == "/Patient?_count=12")
        #expect(server.get(try #require(capped.link("next"))).entries.count == 3)
    }

    @Test("give the total alone where that is asked for", arguments: ["_summary=count", "_count=0"])
    func count(parameter: String) throws {
        let response = try server(.r4).get("/Patient?\(parameter)&_tag=T")

        #expect(response.json["total"] == 2)
        #expect(response.json["entry"] == nil)
        #expect(response.json["link"]?.array?.count == 1)
    }

    @Test("have a total unless the client of R4 wants none; STU3 has no such parameter")
    func haveTotal() throws {
        #expect(try server(.r4).get("/Patient?_total=none").json["total"] == nil)
        #expect(try server(.r4).get("/Patient?_total=accurate").json["total"] == 6)
        #expect(try server(.r4).get("/Patient?_total=none").link("self") == "/Patient?_total=none")
        #expect(try server(.stu3).get("/Patient?_total=none").ids.first == "outcome")
    }
}

// http://hl7.org/fhir/R4/http.html#search
@Suite("Search by POST")
struct SearchByFormTests {
    private static let form: HeaderList = ["Content-Type": "application/x-www-form-urlencoded; charset=utf-8"]

    @Test("takes parameters from the form and the URL, and links to pages by GET", arguments: FHIRVersion.allCases)
    func takesForm(version: FHIRVersion) throws {
        let server = try server(version)
        func post(_ path: String, _ form: String) -> Response {
            server.send("POST", path, bytes: Array(form.utf8), Self.form)
        }
        let response = post("/Patient/_search?_tag=T", "_tag=T&_count=1")

        #expect(response.ids == ["e"])
        #expect(response.link("self") == "/Patient?_tag=T&_count=1")
        #expect(server.get(try #require(response.link("next"))).ids == ["f"])
        #expect(post("/Patient/_search?_tag=T", "_security=R").ids == ["e"])
        #expect(post("/Patient/_search", "identifier=urn%3A2%7CX").ids == ["b"])
        #expect(post("/_search", "_id=a&_type=Observation").entries.count == 1)
    }

    @Test("takes no form, but no other body")
    func refusesOtherBodies() throws {
        let server = try server(.r4)

        #expect(server.send("POST", "/Patient/_search?_id=a").ids == ["a"])
        #expect(server.post("/Patient/_search", patient).status == 415)
        #expect(server.send("POST", "/Patient/_search", bytes: Array("_id=%".utf8), Self.form).status == 400)
    }
}
