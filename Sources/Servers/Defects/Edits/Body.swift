// What is done to a body as text.

extension EditKind {
    /// `"body": "…"` – this text in place of the body.
    static let body = EditKind("body") { place in
        let text = Array(try place.text().utf8)
        return Edit { $0.body = text }
    }

    /// `"replaceInBody": {"pattern": "\\s", "with": ""}` – every match in the body replaced; no body stays no body.
    static let replaceInBody = EditKind("replaceInBody") { place in
        let replacement = try Replacement(place)
        return Edit { message in
            message.body = message.body.map { _ in Array(replacement.applied(to: message.text).utf8) }
        }
    }
}
