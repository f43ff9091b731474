import Database
import FHIRDefinitions
import Glibc
import HTTPMessages
import JSON
import Testing

/// The statuses of requests sent at once, each from a task of its own.
private func race(_ count: Int, _ send: @escaping @Sendable (Int) -> Response) async -> [Int: Int] {
    await withTaskGroup(of: Int.self) { group in
        for number in 0..<count { group.addTask { send(number).status } }
        var statuses: [Int: Int] = [:]
        for await status in group { statuses[status, default: 0] += 1 }
        return statuses
    }
}

@Suite("At once")
struct ConcurrencyTests {
    @Test("of writers with the same If-Match, exactly one wins", arguments: FHIRVersion.allCases)
    func oneWriterWins(version: FHIRVersion) async throws {
        let server = try TestServer(version)
        _ = server.put("/Patient/p", patient("p"))
        for round in 1...10 {
            let statuses = await race(8) { _ in server.put("/Patient/p", patient("p"), ["If-Match": "W/\"\(round)\""]) }
            #expect(statuses == [200: 1, version == .r4 ? 412 : 409: 7])
        }

        #expect(server.get("/Patient/p").headers["ETag"] == "W/\"11\"")
    }

    @Test("of conditional creates with the same criteria, exactly one creates")
    func oneCreates() async throws {
        let server = try TestServer(.r4)
        for round in 0..<10 {
            let criteria = "identifier=urn:s%7C\(round)"
            let statuses = await race(8) { _ in server.post("/Patient", identified("\(round)"), ["If-None-Exist": criteria]) }
            #expect(statuses == [201: 1, 200: 7])
        }

        #expect(server.get("/Patient?_summary=count").json["total"] == 10)
    }

    @Test("updates without If-Match all count, each with a version of its own")
    func allCount() async throws {
        let server = try TestServer(.r4)
        let statuses = await race(40) { number in server.put("/Patient/p", patient("p", active: number % 2 == 0)) }
        let versions = server.get("/Patient/p/_history?_count=100").entries.compactMap { $0["resource"]?["meta"]?["versionId"]?.string }

        #expect(statuses == [201: 1, 200: 39])
        #expect(versions == (1...40).reversed().map(String.init))
    }

    @Test("readers see whole versions while writers write")
    func readersSeeWhole() async throws {
        let server = try TestServer(.r4)
        _ = server.put("/Patient/p", identified("1", id: "p"))
        let statuses = await race(200) { number in
            if number % 4 == 0 { return server.put("/Patient/p", identified("\(number)", id: "p")) }
            let response = server.get("/Patient/p")
            let isWhole = response.headers["ETag"] == (response.json["meta"]?["versionId"]?.string).map { "W/\"\($0)\"" }
            return isWhole ? response : Response(status: 599)
        }

        #expect(statuses == [200: 200])
    }
}

@Suite("A store in a file")
struct PersistenceTests {
    private let directory: String

    init() throws {
        var template = Array("/tmp/assay-test-XXXXXX".utf8CString)
        #expect(mkdtemp(&template) != nil)
        directory = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    private func remove() {
        for suffix in ["", "-wal", "-shm"] { unlink("\(directory)/store\(suffix)") }
        rmdir(directory)
    }

    @Test("is what it was when it is opened again", arguments: FHIRVersion.allCases)
    func isReopened(version: FHIRVersion) throws {
        defer { remove() }
        let location = Database.Location.file("\(directory)/store")
        do {
            let server = try TestServer(version, location)
            for number in 0..<12 { _ = server.post("/Patient", identified("\(number)")) }
            _ = server.delete("/Patient/id3")
            _ = server.put("/Patient/id4", identified("new", id: "id4"))
        }
        let server = try TestServer(version, location, firstID: 100, startsAt: TestServer.start - 1000)

        #expect(server.get("/Patient?_count=0").json["total"] == 11)
        #expect(server.ids("/Patient?identifier=urn:s%7Cnew") == ["id4"])
        #expect(server.ids("/Patient?identifier=3,2,7") == ["id8"])
        #expect(server.get("/Patient/id3").status == 410)
        #expect(server.get("/Patient/id4/_history/1").json["identifier"]?[0]?["value"] == "3")
        #expect(server.get("/_history?_count=0").json["total"] == 14)
    }

    @Test("keeps its times in the order of its versions when the clock goes back")
    func keepsTimes() throws {
        defer { remove() }
        let location = Database.Location.file("\(directory)/store")
        do {
            let server = try TestServer(.r4, location)
            for number in 0..<3 { _ = server.put("/Patient/\(number)", patient("\(number)")) }
        }
        let server = try TestServer(.r4, location, startsAt: TestServer.start - 1000)
        _ = server.put("/Patient/3", patient("3"))

        #expect(server.get("/Patient/3").json["meta"]?["lastUpdated"] == "2024-05-01T10:00:03.123Z")
        #expect(server.get("/_history?_since=2024-05-01T10:00:03.123Z").json["total"] == 2)
    }
}
