import Database
import JSON

extension Store {
    /// Adds what a resource can be found by to the index.
    func add(_ terms: [IndexTerm], of number: Int, _ connection: inout Connection) throws {
        for term in terms {
            try connection.run(
                "insert or ignore into term (parameter, value, resource, system) values (?, ?, ?, ?)",
                [.integer(term.parameter), .text(term.value), .integer(number), .text(term.system)])
        }
    }

    /// Makes the index anew, for a store that was written before there were the search parameters of today.
    func makeIndex() throws {
        try database.write { connection in
            try connection.run("delete from term")
            var last = 0
            while let (number, body) = try nextLiving(after: last, &connection) {
                last = number
                guard let resource = try? JSONValue(parsing: body).object, let name = resource["resourceType"]?.string
                else { continue }
                try add(IndexTerm.terms(of: resource, type(named: name), self), of: number, &connection)
            }
        }
    }

    private func nextLiving(after number: Int, _ connection: inout Connection) throws -> (number: Int, body: [UInt8])? {
        let sql = """
            select r.number, v.body from resource r join version v on v.sequence = r.current
            where r.live and r.number > ? order by r.number limit 1
            """
        return try connection.first(sql, [.integer(number)]) { ($0.integer(0), $0.bytes(1) ?? []) }
    }
}
