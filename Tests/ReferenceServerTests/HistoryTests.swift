import FHIRDefinitions
import HTTPMessages
import JSON
import Testing

/// A server in which these happened, one a second from 10:00:01 on: `p` put, `p` put, Observation posted (`id1`),
/// `q` put, `p` deleted, `p` put back.
private func server(_ version: FHIRVersion) throws -> TestServer {
    let server = try TestServer(version)
    _ = server.put("/Patient/p", patient("p"))
    _ = server.put("/Patient/p", patient("p", active: false))
    _ = server.post("/Observation", ["resourceType": "Observation"])
    _ = server.put("/Patient/q", patient("q"))
    _ = server.delete("/Patient/p")
    _ = server.put("/Patient/p", patient("p"))
    return server
}

/// What an entry says about the interaction: method, URL, status and version.
private func summary(_ entry: JSONValue) -> String {
    let texts = [
        entry["request"]?["method"], entry["request"]?["url"], entry["response"]?["status"], entry["response"]?["etag"],
    ]
    return texts.map { $0?.string ?? "-" }.joined(separator: " ")
}

// http://hl7.org/fhir/R4/http.html#history
@Suite("History")
struct HistoryTests {
    private static let everything = [
        "PUT Patient/p 201 Created W/\"4\"", "DELETE Patient/p 204 No Content W/\"3\"",
        "PUT Patient/q 201 Created W/\"1\"", "POST Observation 201 Created W/\"1\"",
        "PUT Patient/p 200 OK W/\"2\"", "PUT Patient/p 201 Created W/\"1\"",
    ]

    @Test(
        "lists the versions of a resource, a type or everything, the newest first", arguments: FHIRVersion.allCases,
        [
            ("/_history", [0, 1, 2, 3, 4, 5]), ("/Patient/_history", [0, 1, 2, 4, 5]),
            ("/Patient/p/_history", [0, 1, 4, 5]), ("/Observation/_history", [3]), ("/Device/_history", []),
            ("/_history?_sort=-_lastUpdated", [0, 1, 2, 3, 4, 5]),
            ("/_history?_sort=_lastUpdated", [5, 4, 3, 2, 1, 0]),
            ("/Patient/p/_history?_sort=_lastUpdated", [5, 4, 1, 0]),
            ("/_history?_since=2024-05-01T10:00:04.123Z", [0, 1, 2]),
            ("/_history?_since=2024-05-01T12:00:04.124%2B02:00", [0, 1]),
            ("/_history?_since=2024-05-01T10:00:00Z", [0, 1, 2, 3, 4, 5]),
            ("/_history?_since=2030-01-01T00:00:00Z", []),
            ("/_history?_before=2024-05-01T10:00:04.123Z", [3, 4, 5]),
            ("/_history?_since=2024-05-01T10:00:05Z&_before=2024-05-01T10:00:04.123Z", []),
            ("/Patient/p/_history?_since=2024-05-01T10:00:05Z", [0, 1]),
            ("/Patient/p/_history?_at=2024-05-01T10:00:03Z", [4]),
            ("/Patient/p/_history?_at=2024-05-01T10:00:02Z", [4, 5]),
            ("/Patient/p/_history?_at=2024-05-01T10:00:05Z", [1, 4]),
            ("/Patient/p/_history?_at=2024", [0, 1, 4, 5]), ("/_history?_at=2023", []),
            ("/Patient/p/_history?_at=2025-01", [0]),
            ("/_history?nonsense=1", [0, 1, 2, 3, 4, 5]),
        ] as [(String, [Int])]
    )
    func lists(version: FHIRVersion, row: (path: String, expected: [Int])) throws {
        let response = try server(version).get(row.path)

        #expect(response.status == 200)
        #expect(response.json["type"] == "history")
        #expect(response.json["total"] == JSONValue(integerLiteral: row.expected.count))
        #expect(response.entries.map(summary) == row.expected.map { Self.expected($0, version) })
    }

    /// STU3 has no response in a history. http://hl7.org/fhir/STU3/bundle.html#inv
    private static func expected(_ index: Int, _ version: FHIRVersion) -> String {
        version == .r4
            ? everything[index] : everything[index].split(separator: " ").prefix(2).joined(separator: " ") + " - -"
    }

    @Test("says of each entry where it is, what it was and when", arguments: FHIRVersion.allCases)
    func describesEntries(version: FHIRVersion) throws {
        let entries = try server(version).get("/Patient/p/_history").entries

        #expect(entries[0]["fullUrl"] == "http://example.org/fhir/Patient/p")
        #expect(entries[0]["resource"]?["meta"]?["versionId"] == "4")
        #expect(entries[0]["response"]?["lastModified"] == (version == .r4 ? "2024-05-01T10:00:06.123Z" : nil))
        #expect(entries[1]["resource"] == nil)
        #expect(entries[1]["response"]?["lastModified"] == (version == .r4 ? "2024-05-01T10:00:05.123Z" : nil))
        #expect(entries[2]["resource"]?["active"] == false)
    }

    @Test("comes in pages without gaps or repeats, forth and back", arguments: ["_lastUpdated", "-_lastUpdated"])
    func comesInPages(sort: String) throws {
        let server = try server(.r4)
        let whole = server.get("/_history?_sort=\(sort)").entries.map(summary)
        let first = server.get("/_history?_count=4&_sort=\(sort)")
        _ = server.put("/Patient/later", patient("later"))
        let second = server.get(try #require(first.link("next")))
        let back = server.get(try #require(second.link("previous")))

        #expect(first.link("self") == "/_history?_sort=\(sort)&_count=4")
        #expect(first.link("previous") == nil)
        #expect(Array((first.entries + second.entries).map(summary).prefix(6)) == whole)
        #expect(second.entries.count == (sort == "_lastUpdated" ? 3 : 2))
        #expect(back.entries.map(summary) == first.entries.map(summary))
        #expect(second.link("next") == nil)
        let last = server.get(try #require(first.link("last")))
        #expect(last.link("next") == nil)
        #expect(last.entries.last == second.entries.last)
        #expect(second.link("first") == first.link("self"))
    }

    @Test("gives the total alone where that is asked for", arguments: ["_summary=count", "_count=0"])
    func counts(parameter: String) throws {
        let server = try server(.r4)
        for (path, total) in [("/_history", 6), ("/Patient/_history", 5), ("/Patient/p/_history", 4)] {
            let response = server.get("\(path)?\(parameter)")

            #expect(response.json["total"] == JSONValue(integerLiteral: total))
            #expect(response.json["entry"] == nil)
            #expect(response.link("self") == "\(path)?\(parameter)")
            #expect(response.link("next") == nil)
        }
    }

    @Test("leaves what it does not know out of the self link, and refuses it where handling is strict")
    func handlesUnknown() throws {
        let server = try server(.r4)

        #expect(
            server.get("/_history?_list=1&_since=2024-05-01T10:00:00Z").link("self")
                == "/_history?_since=2024-05-01T10:00:00Z")
        #expect(server.get("/_history?_list=1", ["Prefer": "handling=strict"]).status == 400)
        #expect(server.get("/_history?_count=1&_format=json", ["Prefer": "handling=strict"]).status == 200)
    }

    @Test(
        "refuses malformed and repeated parameters",
        arguments: [
            "_since=2024", "_since=2024-05-01T10:00:00", "_since=nonsense", "_at=nonsense", "_at=2024-13", "_count=-1",
            "_count=x", "_sort=_id", "_summary=x", "_page=x", "_page=a-1", "_count=1&_count=2",
            "_since=2024-05-01T10:00:00Z&_since=2025-05-01T10:00:00Z",
        ]
    )
    func refuses(query: String) throws {
        let response = try server(.r4).get("/_history?\(query)")
        let name = query.prefix { $0 != "=" }

        #expect(response.status == 400)
        #expect(response.diagnostics.hasPrefix("the parameter '\(name)'"))
    }

    @Test("is 404 for what never was", arguments: FHIRVersion.allCases)
    func refusesUnknown(version: FHIRVersion) throws {
        #expect(try server(version).get("/Patient/never/_history").status == 404)
    }
}
