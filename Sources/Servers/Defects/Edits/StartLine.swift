import HTTPMessages

// What stands before the header: the method and the target of a request, the status of a response.

extension EditKind {
    /// `"method": "GET"` – another method.
    static let method = EditKind("method", .request) { place in
        let method = try place.text()
        return Edit { $0.method = method }
    }

    /// `"target": {"pattern": "^/Patient", "with": "/Person"}` – another address, or another query.
    static let target = EditKind("target", .request) { place in
        let replacement = try Replacement(place)
        return Edit { $0.target = replacement.applied(to: $0.target) }
    }

    /// `"appendToTarget": {"header": "If-None-Exist", "pattern": "^", "with": "?"}` – the address with more behind it: what the
    /// replacement makes of a header field, or of the body where none is named.
    static let appendToTarget = EditKind("appendToTarget", .request) { place in
        let header = try place.object(["header", "pattern", "with"])["header"]?.text()
        let replacement = try Replacement(place, beside: ["header"])
        return Edit { message in
            message.target += replacement.applied(to: header.map { message.headers[$0] ?? "" } ?? message.text)
        }
    }

    /// `"status": 500` – another status.
    static let status = EditKind("status", .response) { place in
        let status = try place.integer()
        return Edit { $0.status = status }
    }
}
