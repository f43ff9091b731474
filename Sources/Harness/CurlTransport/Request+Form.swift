import HTTPMessages

extension Request {
    /// Checks what libcurl would send, or leave out, without a word.
    func checkForm() throws(TransportError) {
        guard method.isToken else { throw .unsendable(reason: "'\(method)' is no method") }
        guard hasWebURL else { throw .badURL(url) }
        if method == "HEAD", body?.isEmpty == false { throw .unsendable(reason: "HEAD takes no body") }
    }

    /// The body; an empty one where the method expects one and none is given, so that `Content-Length: 0` is sent.
    ///
    /// <https://www.rfc-editor.org/rfc/rfc9110#section-8.6>
    var bodyToSend: [UInt8]? {
        switch method {
        case "POST", "PUT", "PATCH": body ?? []
        case "HEAD": nil
        default: body
        }
    }

    private var hasWebURL: Bool {
        let scheme = Substring(url.utf8.prefix { $0 != UInt8(ascii: ":") }).lowercased()
        return (scheme == "http" || scheme == "https") && url.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F }
    }
}
