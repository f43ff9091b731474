import CLibcurl
import Diagnostics
import HTTPMessages

extension CurlTransport.Options {
    /// Sets on a handle all that does not change from exchange to exchange.
    func apply(to handle: borrowing EasyHandle) throws(TransportError) {
        try handle.set(CURLOPT_NOSIGNAL, true)
        try handle.set(CURLOPT_PATH_AS_IS, true)
        try handle.set(CURLOPT_DISALLOW_USERNAME_IN_URL, true)
        try handle.set(CURLOPT_PROTOCOLS_STR, "http,https")
        try handle.set(CURLOPT_ACCEPT_ENCODING, "gzip, deflate")
        try handle.set(CURLOPT_USERAGENT, userAgent)
        try handle.set(CURLOPT_CONNECTTIMEOUT_MS, max(1, connectTimeout.microseconds / 1000))
        try version.apply(to: handle)
        try applyTLS(to: handle)
        try proxy.apply(to: handle)
    }

    private func applyTLS(to handle: borrowing EasyHandle) throws(TransportError) {
        try handle.set(CURLOPT_SSL_VERIFYPEER, verifiesCertificate)
        try handle.set(CURLOPT_SSL_VERIFYHOST, verifiesCertificate ? 2 : 0)
        if let certificateAuthorityFile { try handle.set(CURLOPT_CAINFO, certificateAuthorityFile) }
        guard let clientCertificate else { return }
        try handle.set(CURLOPT_SSLCERT, clientCertificate.certificateFile)
        try handle.set(CURLOPT_SSLKEY, clientCertificate.keyFile)
        try handle.set(CURLOPT_KEYPASSWD, clientCertificate.keyPassword?.reveal())
    }
}

extension CurlTransport.Proxy {
    fileprivate func apply(to handle: borrowing EasyHandle) throws(TransportError) {
        switch self {
        case .none:
            try handle.set(CURLOPT_PROXY, "")
            try handle.set(CURLOPT_NOPROXY, "*")
        case .environment: break
        case .url(let url, let credentials):
            try handle.set(CURLOPT_PROXY, url)
            try handle.set(CURLOPT_PROXYUSERPWD, credentials?.reveal())
            try handle.set(CURLOPT_NOPROXY, "")
        }
        try handle.set(CURLOPT_SUPPRESS_CONNECT_HEADERS, true)
    }
}

extension CurlTransport.Version {
    fileprivate func apply(to handle: borrowing EasyHandle) throws(TransportError) {
        try handle.set(CURLOPT_HTTP_VERSION, option)
        guard self == .http2, curl_version_info(CURLVERSION_FIRST).pointee.version_num < 0x08_00_00 else { return }
        // Before 8.0.0 libcurl sets HTTP/2 up once more when it uses such a connection again, which breaks it.
        // https://github.com/curl/curl/issues/10634
        try handle.set(CURLOPT_FRESH_CONNECT, true)
        try handle.set(CURLOPT_FORBID_REUSE, true)
    }

    fileprivate var option: Int {
        switch self {
        case .negotiated: CURL_HTTP_VERSION_2TLS
        case .http11: CURL_HTTP_VERSION_1_1
        case .http2: CURL_HTTP_VERSION_2_PRIOR_KNOWLEDGE
        }
    }
}
