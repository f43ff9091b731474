import CLibcurl
import HTTPMessages

/// The header fields of a request as the list that libcurl takes. <https://curl.se/libcurl/c/CURLOPT_HTTPHEADER.html>
struct HeaderBlock: ~Copyable {
    private(set) var list: UnsafeMutablePointer<curl_slist>?

    init(_ headers: HeaderList, hasBody: Bool) throws(TransportError) {
        list = nil
        for field in headers.fields {
            guard field.isSendable else {
                throw .unsendable(reason: "the header field '\(field.name)' is not well formed")
            }
            append(field.value.trimmed.isEmpty ? field.name + ";" : "\(field.name): \(field.value)")
        }
        let unasked = hasBody ? ["Accept", "Content-Type", "Expect"] : ["Accept"]
        for name in unasked where headers[name] == nil { append(name + ":") }  // what libcurl would add by itself
    }

    deinit { curl_slist_free_all(list) }

    private mutating func append(_ line: String) { list = curl_slist_append(list, line) }
}

extension HeaderList.Field {
    /// Whether the field keeps the message's form: a token as name, no line end or NUL in the value.
    fileprivate var isSendable: Bool {
        name.isToken && !value.utf8.contains { $0 == 0x0A || $0 == 0x0D || $0 == 0 }
    }
}
