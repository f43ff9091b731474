import HTTPMessages

extension Call {
    /// The links of a page: itself, and whichever of first, previous, next and last there are.
    ///
    /// Each repeats the parameters that were `used` to find the entries, and those that shape the page.
    func links(_ used: [Query.Parameter], _ request: PageRequest, _ page: Store.Page) -> [BundleLink] {
        let parameters = used + shaping(request)
        func link(_ relation: String, _ cursor: PageRequest.Cursor?) -> BundleLink {
            let page = cursor.map { [Query.Parameter(name: PageRequest.cursorName, value: $0.text)] } ?? []
            let query = Query(parameters + page).encoded
            return BundleLink(relation: relation, url: listURL + (query.isEmpty ? "" : "?" + query))
        }
        var links = [link("self", request.cursor)]
        if request.isCountOnly { return links }
        if page.hasPrevious || page.hasNext { links.append(link("first", nil)) }
        if page.hasPrevious, let first = page.keys.first { links.append(link("previous", .before(first))) }
        if page.hasNext, let last = page.keys.last { links.append(link("next", .after(last))) }
        if page.hasPrevious || page.hasNext { links.append(link("last", .last)) }
        return links
    }

    /// The parameters that say what a page looks like, as far as the client gave them.
    private func shaping(_ request: PageRequest) -> [Query.Parameter] {
        ["_count", "_elements", "_summary", "_format", "_pretty"].compactMap { name in
            guard let given = query[name], !given.isEmpty else { return nil }
            return Query.Parameter(name: name, value: name == "_count" ? String(request.count) : given)
        }
    }

    /// The URL of the list without its parameters; pages of a search by form are fetched by `GET`.
    private var listURL: String {
        switch target.place {
        case .system, .systemSearch: base
        case .systemHistory: "\(base)/_history"
        case .typeHistory: "\(base)/\(type.name)/_history"
        case .instanceHistory: "\(base)/\(target.key)/_history"
        default: "\(base)/\(type.name)"
        }
    }
}
