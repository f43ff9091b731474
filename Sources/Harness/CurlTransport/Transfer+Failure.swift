import CLibcurl
import Glibc
import HTTPMessages

extension Transfer {
    /// Why the exchange failed, in words for whoever runs it. <https://curl.se/libcurl/c/libcurl-errors.html>
    func transportError(_ code: CURLcode, _ incoming: IncomingResponse) -> TransportError {
        guard let submission else { return .cancelled }
        let url = submission.request.url
        let reason = handle.reason(code)
        return switch code {
        case CURLE_URL_MALFORMAT: .badURL(url)
        case CURLE_LOGIN_DENIED: .unsendable(reason: "the URL holds a user name; send an Authorization header instead")
        case CURLE_COULDNT_RESOLVE_HOST: .unknownHost(url.authority)
        case CURLE_COULDNT_RESOLVE_PROXY, CURLE_COULDNT_CONNECT, CURLE_PROXY:
            .refused(url: url.origin, reason: reason + systemReason)
        case CURLE_RECV_ERROR where reason.isOfTunnel: .refused(url: url.origin, reason: "the proxy says: " + reason)
        case CURLE_OPERATION_TIMEDOUT: timeout(submission, received: incoming.received, reason: reason)
        case _ where code.isOfTLS || reason.isTLSAlert: .untrusted(reason: reason + remedy(reason))
        case CURLE_OUT_OF_MEMORY where !incoming.hasHeader: .tooLarge(what: "header line", limit: Self.maxLineBytes)
        case _ where code.isOfConnection: .broken(reason: reason)
        default: .other(code: Int(code.rawValue), reason: reason)
        }
    }

    /// What the system said of the connection, if it said anything.
    private var systemReason: String {
        let code = handle.number(CURLINFO_OS_ERRNO)
        return code == 0 ? "" : ", " + String(cString: strerror(Int32(code)))
    }

    /// libcurl takes no longer line, and reports it as a lack of memory.
    private static let maxLineBytes = 100 << 10

    /// The whole exchange took too long, or only the connection did, which has a limit of its own.
    private func timeout(_ submission: Submission, received: Int, reason: String) -> TransportError {
        let limit = submission.limits.timeout
        guard handle.microseconds(CURLINFO_TOTAL_TIME_T) + 1000 < limit.microseconds else {
            return .timedOut(after: limit, received: received)
        }
        return .refused(url: submission.request.url.origin, reason: reason)
    }

    /// What to do about a failure of TLS, told from OpenSSL's words for it; empty where nothing is known.
    private func remedy(_ reason: String) -> String {
        Self.remedies.first { reason.contains($0.words) }.map { "; " + $0.remedy } ?? ""
    }

    private static let remedies: [(words: String, remedy: String)] = [
        ("has expired", "the server needs a new certificate"),
        ("not yet valid", "the certificate's time has not begun; is the clock right?"),
        ("does not match", "the certificate is for another host; is the target's URL right?"),
        ("no alternative certificate subject name", "the certificate is for another host; is the target's URL right?"),
        ("self-signed", issuerRemedy),
        ("unable to get local issuer", issuerRemedy),
        ("certificate required", "the server asks for a client certificate"),
        ("handshake failure", "the server may ask for a client certificate"),
        ("alert unknown ca", "the server does not accept the client certificate"),
        ("wrong version number", "the port does not speak TLS; is it http?"),
    ]

    private static let issuerRemedy = "nobody trusted vouches for it; name the certificate authority's file"
}

extension CURLcode {
    fileprivate var isOfTLS: Bool {
        [
            CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CERTPROBLEM, CURLE_SSL_CIPHER,
            CURLE_SSL_CACERT_BADFILE, CURLE_SSL_ISSUER_ERROR, CURLE_SSL_CLIENTCERT,
        ].contains(self)
    }

    fileprivate var isOfConnection: Bool {
        [
            CURLE_GOT_NOTHING, CURLE_PARTIAL_FILE, CURLE_RECV_ERROR, CURLE_SEND_ERROR, CURLE_HTTP2, CURLE_HTTP2_STREAM,
            CURLE_WEIRD_SERVER_REPLY, CURLE_BAD_CONTENT_ENCODING, CURLE_UNSUPPORTED_PROTOCOL, CURLE_WRITE_ERROR,
        ].contains(self)
    }
}

extension String {
    /// Whether a failure to receive is the other side's refusal within TLS, as TLS 1.3 tells it after the handshake.
    fileprivate var isTLSAlert: Bool { contains("SSL_read") && contains(" alert ") }

    /// Whether a failure to receive is a proxy's answer to CONNECT.
    fileprivate var isOfTunnel: Bool { contains("CONNECT tunnel failed") }

    /// Scheme, host and port of a URL.
    fileprivate var origin: String { authority.isEmpty ? self : prefix { $0 != "/" } + "//" + authority }

    /// Host and port of a URL.
    fileprivate var authority: String {
        let parts = split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
        return parts.count > 2 ? String(parts[2].prefix { !"/?#".contains($0) }) : ""
    }
}
