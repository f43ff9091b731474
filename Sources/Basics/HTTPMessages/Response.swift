/// An HTTP response, complete.
public struct Response: Hashable, Sendable {
    /// The status code.
    public var status: Int
    /// The header fields in order.
    public var headers: HeaderList
    /// The body after decompression; empty where there is none.
    public var body: [UInt8]
    /// The fields that came behind the body, which are no header fields. <https://www.rfc-editor.org/rfc/rfc9110#section-6.5>
    public var trailers: HeaderList
    /// The protocol that carried it: `HTTP/1.1`, `HTTP/2`.
    public var version: String
    /// How long its parts took.
    public var timings: Timings

    /// Creates a response.
    public init(
        status: Int,
        headers: HeaderList = [:],
        body: [UInt8] = [],
        trailers: HeaderList = [:],
        version: String = "HTTP/1.1",
        timings: Timings = Timings()
    ) {
        self.status = status
        self.headers = headers
        self.body = body
        self.trailers = trailers
        self.version = version
        self.timings = timings
    }
}

/// How long the parts of an exchange took, each counted from its beginning, in microseconds.
public struct Timings: Hashable, Sendable {
    /// Until the name was resolved.
    public var nameLookup: Int
    /// Until the connection stood; 0 where one was reused.
    public var connect: Int
    /// Until TLS was agreed; 0 without TLS.
    public var tls: Int
    /// Until the first byte of the response came.
    public var firstByte: Int
    /// Until the last byte came.
    public var total: Int

    /// Creates timings in microseconds.
    public init(nameLookup: Int = 0, connect: Int = 0, tls: Int = 0, firstByte: Int = 0, total: Int = 0) {
        self.nameLookup = nameLookup
        self.connect = connect
        self.tls = tls
        self.firstByte = firstByte
        self.total = total
    }
}
