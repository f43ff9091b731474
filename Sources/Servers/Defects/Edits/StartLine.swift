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

    /// `"appendToTarget": {"pattern": "^.*\"id\":\"([^\"]+).*$", "with": "/$1"}` – the address with what the replacement makes of the
    /// body behind it.
    static let appendToTarget = EditKind("appendToTarget", .request) { place in
        let replacement = try Replacement(place)
        return Edit { $0.target += replacement.applied(to: $0.text) }
    }

    /// `"status": 500` – another status.
    static let status = EditKind("status", .response) { place in
        let status = try place.integer()
        return Edit { $0.status = status }
    }
}
