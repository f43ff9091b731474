import HTTPMessages

// What is done to header fields.

extension EditKind {
    /// `"setHeaders": {"ETag": "W/\"0\""}` – header fields with these values, whether or not they were there.
    static let setHeaders = EditKind("setHeaders") { place in
        let fields = try place.members { try $0.text() }
        return Edit { message in
            for (name, value) in fields { message.headers[name] = value }
        }
    }

    /// `"removeHeaders": ["ETag"]` – without these header fields.
    static let removeHeaders = EditKind("removeHeaders") { place in
        let names = try place.texts()
        return Edit { message in
            for name in names { message.headers[name] = nil }
        }
    }

    /// `"replaceInHeader": {"name": "ETag", "pattern": "^W/", "with": ""}` – a header field's value changed, where it is there.
    static let replaceInHeader = EditKind("replaceInHeader") { place in
        let name = try place.object(["name", "pattern", "with"]).required("name").text()
        let replacement = try Replacement(place, beside: ["name"])
        return Edit { $0.headers[name] = $0.headers[name].map(replacement.applied) }
    }
}
