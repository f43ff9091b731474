/// A server as a plain function from request to response; sockets are somebody else's.
///
/// The request's `url` is the raw target, path and query as they came, and its header fields hold `Host`. It may be called
/// from several threads at once.
public protocol Service: Sendable {
    /// Answers one request; it never throws, since an error is a response too.
    ///
    /// A `HEAD` is answered as the `GET` would be, body included, since its length may be told; whoever carries the
    /// response to the client leaves the body out.
    func respond(to request: Request) -> Response
}
