import HTTPMessages

/// What an edit changes: a request on its way in, or a response on its way out.
struct Message {
    /// The request's method.
    var method: String
    /// The request's target behind the base URL, with its query: `/Patient/1?_summary=true`.
    var target: String
    /// The response's status; 0 in a request.
    var status: Int
    /// The header fields of what is on its way.
    var headers: HeaderList
    /// Its body; nil in a request without one.
    var body: [UInt8]?

    /// The body as text; empty where there is none.
    var text: String { String(decoding: body ?? [], as: UTF8.self) }

    /// The message after edits.
    func edited(by edits: [Edit]) -> Message { edits.reduce(into: self) { $1.apply(&$0) } }
}

extension Message {
    /// A request to what lies below a base URL; nil where it goes elsewhere.
    init?(_ request: Request, base: String) {
        guard request.url.utf8.starts(with: base.utf8) else { return nil }
        self.init(
            method: request.method, target: String(request.url.dropFirst(base.count)), status: 0,
            headers: request.headers,
            body: request.body)
    }

    /// The response to a request.
    init(_ response: Response, to request: Message) {
        self = request
        (status, headers, body) = (response.status, response.headers, response.body)
    }

    func request(base: String) -> Request { Request(method: method, url: base + target, headers: headers, body: body) }

    /// The response that it is, with everything else as it came.
    func response(from original: Response) -> Response {
        var response = original
        (response.status, response.headers, response.body) = (status, headers, body ?? [])
        return response
    }
}
