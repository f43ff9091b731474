import HTTPMessages
import JSON

/// Writes a Bundle around texts of resources that are not parsed for it. <http://hl7.org/fhir/R4/bundle.html>
struct BundleText {
    private var writer = JSONWriter()
    private var hasEntry = false

    /// Begins a Bundle of a type: `searchset` or `history`.
    init(_ type: String, total: Int?, links: [(relation: String, url: String)], updated: Instant) {
        writer.append("{\"resourceType\":\"Bundle\",\"meta\":{\"lastUpdated\":\"\(updated.fhir())\"},\"type\":\"\(type)\"")
        if let total { writer.append(",\"total\":\(total)") }
        let links = links.map { link -> JSONValue in ["relation": .string(link.relation), "url": .string(link.url)] }
        writer.append(",\"link\":")
        writer.write(.array(links))
    }

    /// Adds an entry with the text of its resource, if it has one, and what else it says.
    mutating func add(fullURL: String?, resource: [UInt8]?, _ members: JSONObject) {
        writer.append(hasEntry ? ",{" : ",\"entry\":[{")
        hasEntry = true
        var isFirst = true
        func name(_ name: String, _ writer: inout JSONWriter) {
            writer.append(isFirst ? "\"\(name)\":" : ",\"\(name)\":")
            isFirst = false
        }
        if let fullURL {
            name("fullUrl", &writer)
            writer.write(fullURL)
        }
        if let resource {
            name("resource", &writer)
            writer.bytes += resource
        }
        for member in members.members {
            name(member.name, &writer)
            writer.write(member.value)
        }
        writer.append("}")
    }

    /// The whole text.
    consuming func finished() -> [UInt8] {
        writer.append(hasEntry ? "]}" : "}")
        return writer.bytes
    }
}

extension Call {
    /// The links of a page: itself, and whichever of first, previous and next there are.
    ///
    /// - Parameter used: The parameters that were used, which every link repeats.
    func links(_ used: [Query.Parameter], _ request: PageRequest, _ page: Store.Page) -> [(relation: String, url: String)] {
        var parameters = used
        if query["_count"]?.isEmpty == false { parameters.append(.init(name: "_count", value: String(request.count))) }
        if request.isCountOnly, request.count != 0 { parameters.append(.init(name: "_summary", value: "count")) }
        for name in ["_format", "_pretty"] {
            if let value = query[name], !value.isEmpty { parameters.append(.init(name: name, value: value)) }
        }
        func url(_ cursor: PageRequest.Cursor?) -> String {
            let page = cursor.map { [Query.Parameter(name: PageRequest.cursorName, value: $0.text)] } ?? []
            let query = Query(parameters + page).encoded
            return listURL + (query.isEmpty ? "" : "?" + query)
        }
        var links = [(relation: "self", url: url(request.cursor))]
        if request.isCountOnly { return links }
        if page.hasPrevious || page.hasNext { links.append(("first", url(nil))) }
        if page.hasPrevious, let first = page.keys.first { links.append(("previous", url(.before(first)))) }
        if page.hasNext, let last = page.keys.last { links.append(("next", url(.after(last)))) }
        return links
    }

    /// The URL of the list without its parameters; pages of a search by form are fetched by `GET`.
    private var listURL: String {
        switch target.place {
        case .system, .systemSearch: base
        case .systemHistory: "\(base)/_history"
        case .typeHistory: "\(base)/\(type.name)/_history"
        case .instanceHistory: "\(base)/\(type.name)/\(id)/_history"
        default: "\(base)/\(type.name)"
        }
    }
}
