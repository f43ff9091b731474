import Diagnostics
import HTTPMessages

/// How much of a body a run file keeps, in bytes.
let keptBodyBytes = 1 << 20

/// Writes exchanges, without what must not be known.
extension MemberWriter {
    mutating func write(_ exchange: Exchange) {
        open()
        write(exchange.request, bodyBytes: exchange.requestBodyBytes)
        if let response = exchange.response { write(response, bodyBytes: exchange.responseBodyBytes) }
        textUnlessEmpty("error", exchange.error)
        close()
    }

    private mutating func write(_ request: Request, bodyBytes: Int) {
        open("request")
        text("method", request.method)
        text("url", request.url)
        write(request.headers)
        if let body = request.body { write(body: body, of: bodyBytes) }
        close()
    }

    private mutating func write(_ response: Response, bodyBytes: Int) {
        open("response")
        number("status", response.status)
        text("version", response.version)
        write(response.headers)
        write(body: response.body, of: bodyBytes)
        write(response.timings)
        close()
    }

    private mutating func write(_ headers: HeaderList) {
        open("headers", "[")
        for field in headers.fields {
            open(nil, "[")
            text(nil, field.name)
            text(nil, shownValue(of: field))
            close("]")
        }
        close("]")
    }

    private mutating func write(_ timings: Timings) {
        open("timings")
        number("nameLookup", timings.nameLookup)
        number("connect", timings.connect)
        number("tls", timings.tls)
        number("firstByte", timings.firstByte)
        number("total", timings.total)
        close()
    }

    /// Secrets are replaced before the body is cut, so that none can be cut in two and half of it kept.
    private mutating func write(body: [UInt8], of wholeBytes: Int) {
        let whole = redact(body)
        let kept = whole.count > keptBodyBytes ? Array(whole[..<cut(whole)]) : whole
        if isUTF8(kept) {
            kept.withUnsafeBytes { utf8("body", $0) }
        } else {
            word("bodyBase64", Base64.encode(kept))
        }
        if kept.count < whole.count || wholeBytes > body.count {
            number("bodyBytes", wholeBytes)
            flag("truncated", true)
        }
    }

    /// Where to cut so that no character of UTF-8 is cut in two.
    private func cut(_ bytes: [UInt8]) -> Int {
        var end = keptBodyBytes
        while end > keptBodyBytes - 4, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        return end
    }
}

/// The value of a header field as it may be shown: that of a credential is `<secret>`, behind its scheme if it has one.
///
/// <https://www.rfc-editor.org/rfc/rfc9110#section-11.4>
private func shownValue(of field: HeaderList.Field) -> String {
    switch field.name.utf8.count {
    case 13 where field.name.equalsIgnoringCase("Authorization"),
        19 where field.name.equalsIgnoringCase("Proxy-Authorization"):
        let scheme = field.value.utf8.firstIndex(of: UInt8(ascii: " ")).map { field.value[...$0] }
        return (scheme ?? "") + "<secret>"
    case 6 where field.name.equalsIgnoringCase("Cookie"), 10 where field.name.equalsIgnoringCase("Set-Cookie"):
        return "<secret>"
    default: return field.value
    }
}

private func isUTF8(_ bytes: [UInt8]) -> Bool {
    (try? UTF8Span(validating: bytes.span)) != nil
}
