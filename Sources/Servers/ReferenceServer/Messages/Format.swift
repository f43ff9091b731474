import FHIRDefinitions
import HTTPMessages

/// How an answer is to be written: its media type and its layout.
struct Format {
    /// The value of `Content-Type`.
    var contentType = Format.json
    /// Whether it is indented for a person.
    var isPretty = false

    /// Whether it is FHIR's XML, and not its JSON.
    var isXML: Bool { Self.xmlTypes.contains { contentType.hasPrefix($0) } }

    /// The media types that this server writes and reads, the one it prefers first.
    ///
    /// The second generation's are FHIR's own; DSTU2's are accepted as both specifications encourage.
    /// <http://hl7.org/fhir/R4/http.html#mime-type>, <http://hl7.org/fhir/STU3/http.html#mime-type>
    static let mediaTypes =
        ["application/fhir+json", "application/json", "text/json", "application/json+fhir"] + xmlTypes

    private static let xmlTypes = ["application/fhir+xml", "application/xml", "text/xml", "application/xml+fhir"]

    private static let json = contentType(mediaTypes[0])

    private static func contentType(_ essence: String) -> String { essence + "; charset=utf-8" }
}

extension Format {
    /// Negotiates the format of the answer; `_format` wins over `Accept`.
    ///
    /// - Throws: 406 where none that is asked for can be written, 400 for a `_pretty` that is neither true nor false.
    init(_ request: Request, _ query: Query, _ version: FHIRVersion) throws(Failure) {
        if let asked = query["_format"], !asked.isEmpty {
            contentType = try Self.contentType(format: asked, version)
        } else if let asked = Self.accept(request) {
            contentType = try Self.contentType(accept: asked, version)
        }
        if let text = query["_pretty"], !text.isEmpty {
            guard text == "true" || text == "false" else {
                throw .parameter("_pretty", "is 'true' or 'false', not '\(text)'")
            }
            isPretty = text == "true"
        }
    }

    /// The format of a failure that came before the negotiation: what the client asks for where that can be, else JSON.
    init(ofFailure request: Request, _ version: FHIRVersion) {
        let query = Target.split(request.url).query.flatMap { Query(decoding: $0) }
        self = (try? Format(request, query ?? Query(), version)) ?? Format()
    }

    private static func accept(_ request: Request) -> String? {
        let fields = request.headers.all("Accept")
        return fields.isEmpty ? nil : fields.joined(separator: ",")
    }

    /// What means FHIR's own types in `_format`, though not in `Accept`.
    ///
    /// <http://hl7.org/fhir/R4/http.html#parameters>, <http://hl7.org/fhir/STU3/http.html#parameters>
    private static let codes = [
        "json": "application/fhir+json", "application/json": "application/fhir+json",
        "xml": "application/fhir+xml", "application/xml": "application/fhir+xml", "text/xml": "application/fhir+xml",
    ]

    private static func contentType(format: String, _ version: FHIRVersion) throws(Failure) -> String {
        if let essence = codes[format] { return contentType(essence) }
        // An unencoded '+' in a query is a space by the time it is read; the media types have no other.
        return try contentType(accept: format.split(separator: " ").joined(separator: "+"), version)
    }

    private static func contentType(accept: String, _ version: FHIRVersion) throws(Failure) -> String {
        if accept == "*/*" || accept == mediaTypes[0] { return json }
        let ranges = MediaType.split(accept, at: ",").compactMap(MediaType.init)
        guard let best = best(of: ranges, version) else {
            throw Failure(406, .notSupported, "this server writes FHIR's JSON and XML, not '\(accept)'")
        }
        let fhirVersion = best.range["fhirversion"].map { "; fhirVersion=\($0)" } ?? ""
        return contentType(best.essence) + fhirVersion
    }

    /// The media type of ours with the highest quality, and the range that it meets; ours first among equals.
    ///
    /// <https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1>
    private static func best(of ranges: [MediaType], _ version: FHIRVersion) -> (essence: String, range: MediaType)? {
        var best: (essence: String, range: MediaType, quality: Double)?
        for essence in mediaTypes {
            let meeting = ranges.filter { $0.covers(essence) && $0.suits(version) }
            guard let range = meeting.max(by: { $0.precision < $1.precision }) else { continue }
            if range.quality > best?.quality ?? 0 { best = (essence, range, range.quality) }
        }
        return best.map { ($0.essence, $0.range) }
    }
}

extension MediaType {
    /// Whether a range of `Accept` covers a media type.
    fileprivate func covers(_ other: String) -> Bool {
        essence == other || essence == "*/*" || (essence.hasSuffix("/*") && other.hasPrefix(essence.dropLast()))
    }

    fileprivate var precision: Int { essence == "*/*" ? 0 : essence.hasSuffix("/*") ? 1 : 2 }

    /// The weight from 0 to 1; what is no number counts as 0.
    fileprivate var quality: Double { self["q"].map { Double($0) ?? 0 } ?? 1 }

    /// Whether its `fhirVersion`, where it has one, is that of the server.
    ///
    /// <http://hl7.org/fhir/R4/http.html#version-parameter>; STU3 does not define it, but what asks for R4 by name must
    /// not be given STU3.
    func suits(_ version: FHIRVersion) -> Bool {
        guard let asked = self["fhirversion"] else { return true }
        return asked == version.number.prefix(3)
    }
}
