import CLibcurl
import HTTPMessages

/// The header fields of a request as the list that libcurl takes. <https://curl.se/libcurl/c/CURLOPT_HTTPHEADER.html>
struct HeaderBlock: ~Copyable {
    private(set) var list: UnsafeMutablePointer<curl_slist>?

    init(_ headers: HeaderList) throws(TransportError) {
        list = nil
        for field in headers.fields {
            guard field.isSendable else {
                throw .unsendable(reason: "the header field '\(field.name)' is not well formed")
            }
            append(field.value.trimmed.isEmpty ? field.name + ";" : "\(field.name): \(field.value)")
        }
        for name in Self.unasked where headers[name] == nil { append(name + ":") }
    }

    deinit { curl_slist_free_all(list) }

    /// What libcurl would add by itself.
    private static let unasked = ["Accept", "Content-Type", "Expect"]

    private mutating func append(_ line: String) { list = curl_slist_append(list, line) }
}

extension HeaderList.Field {
    /// Whether the field keeps the message's form: a token as name, no line end or NUL in the value.
    fileprivate var isSendable: Bool {
        name.isToken && !value.utf8.contains { $0 == 0x0A || $0 == 0x0D || $0 == 0 }
    }
}

extension String {
    /// Whether the text is a token of HTTP. <https://www.rfc-editor.org/rfc/rfc9110#section-5.6.2>
    var isToken: Bool {
        !isEmpty
            && utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"):
                    true
                default: Self.tokenMarks.contains(byte)
                }
            }
    }

    private static let tokenMarks = Array("!#$%&'*+-.^_`|~".utf8)
}
