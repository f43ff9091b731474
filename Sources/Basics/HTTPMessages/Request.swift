/// An HTTP request, byte for byte as it goes out or came in.
public struct Request: Hashable, Sendable {
    /// The method, in the spelling that is sent.
    public var method: String
    /// The target: an absolute URL where the request is to be sent, the raw path and query where it was received.
    ///
    /// It is already percent-encoded, and nothing changes it on the way.
    public var url: String
    /// The header fields in order.
    public var headers: HeaderList
    /// The body; nil where there is none, which is not the same as an empty one.
    public var body: [UInt8]?

    /// Creates a request.
    public init(method: String, url: String, headers: HeaderList = [:], body: [UInt8]? = nil) {
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
    }
}
