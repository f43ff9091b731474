import HTTPMessages
import JSON

/// A link of a Bundle. <http://hl7.org/fhir/R4/http.html#paging>
struct BundleLink {
    var relation: String
    var url: String
}

/// Writes a Bundle around texts of resources that are not parsed for it. <http://hl7.org/fhir/R4/bundle.html>
struct BundleText {
    private var writer = JSONWriter()
    private var hasEntry = false

    /// Begins a Bundle of a type: `searchset` or `history`.
    ///
    /// `hasTimestamp`: Whether it tells when it was assembled, which R4 has an element for.
    init(_ type: String, total: Int?, links: [BundleLink], updated: Instant, hasTimestamp: Bool) {
        writer.append("{\"resourceType\":\"Bundle\",\"meta\":{\"lastUpdated\":\"\(updated.fhir())\"}")
        writer.append(",\"type\":\"\(type)\"")
        if hasTimestamp { writer.append(",\"timestamp\":\"\(updated.fhir())\"") }
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
