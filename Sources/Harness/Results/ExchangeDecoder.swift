import HTTPMessages
import JSON

extension Exchange {
    init(_ json: JSONValue) throws(MalformedEvent) {
        let request = json["request"] ?? .null
        self.init(
            request: try Request(stored: request),
            response: try json["response"].map { response throws(MalformedEvent) in try Response(stored: response) },
            error: json["error"]?.string ?? ""
        )
        if let bytes = request["bodyBytes"]?.integer { requestBodyBytes = bytes }
        if let bytes = json["response"]?["bodyBytes"]?.integer { responseBodyBytes = bytes }
    }
}

extension Request {
    fileprivate init(stored json: JSONValue) throws(MalformedEvent) {
        self.init(
            method: try json.text("method"),
            url: try json.text("url"),
            headers: HeaderList(stored: json["headers"]),
            body: try json.body()
        )
    }
}

extension Response {
    fileprivate init(stored json: JSONValue) throws(MalformedEvent) {
        self.init(
            status: try json.number("status"),
            headers: HeaderList(stored: json["headers"]),
            body: try json.body() ?? [],
            version: json["version"]?.string ?? "",
            timings: Timings(stored: json["timings"] ?? .null)
        )
    }
}

extension HeaderList {
    fileprivate init(stored json: JSONValue?) {
        self.init(
            (json?.array ?? []).compactMap { field in
                guard let name = field[0]?.string, let value = field[1]?.string else { return nil }
                return Field(name: name, value: value)
            }
        )
    }
}

extension Timings {
    fileprivate init(stored json: JSONValue) {
        self.init(
            nameLookup: json["nameLookup"]?.integer ?? 0,
            connect: json["connect"]?.integer ?? 0,
            tls: json["tls"]?.integer ?? 0,
            firstByte: json["firstByte"]?.integer ?? 0,
            total: json["total"]?.integer ?? 0
        )
    }
}

extension JSONValue {
    fileprivate func body() throws(MalformedEvent) -> [UInt8]? {
        if let text = self["body"]?.string { return Array(text.utf8) }
        guard let text = self["bodyBase64"]?.string else { return nil }
        guard let bytes = Base64.decode(text) else { throw MalformedEvent("'bodyBase64' is not base64") }
        return bytes
    }
}
