public import Diagnostics

extension CurlTransport {
    /// What holds for every exchange of a transport.
    public struct Options: Hashable, Sendable {
        /// A PEM file with the certificates to trust instead of the system's.
        public var certificateAuthorityFile: String?
        /// The certificate to show to a server that asks for one.
        public var clientCertificate: ClientCertificate?
        /// Whether the server's certificate is checked; false gives any server in between everything.
        public var verifiesCertificate = true
        /// The way to the server.
        public var proxy = Proxy.none
        /// How long a connection may take to stand, TLS included.
        public var connectTimeout = Duration.seconds(10)
        /// The version of HTTP to speak.
        public var version = Version.negotiated
        /// The `User-Agent` of requests that have none.
        public var userAgent = "assay"

        /// Creates options: the system's certificates, no proxy, 10 seconds to connect.
        public init() {}
    }

    /// A client's certificate for TLS, in PEM files.
    public struct ClientCertificate: Hashable, Sendable {
        /// The file of the certificate, those between it and its authority behind it.
        public var certificateFile: String
        /// The file of its private key.
        public var keyFile: String
        /// What the private key is encrypted with.
        public var keyPassword: Secret?

        /// Names the files.
        public init(certificateFile: String, keyFile: String, keyPassword: Secret? = nil) {
            self.certificateFile = certificateFile
            self.keyFile = keyFile
            self.keyPassword = keyPassword
        }
    }

    /// The way to a server.
    public enum Proxy: Hashable, Sendable {
        /// None, whatever the environment says.
        case none
        /// What `http_proxy`, `https_proxy` and `no_proxy` say. <https://curl.se/libcurl/c/libcurl-env.html>
        case environment
        /// The proxy at a URL (`http://proxy:3128`, `socks5h://…`); `credentials` are `name:password`.
        case url(String, credentials: Secret? = nil)
    }

    /// The version of HTTP to speak.
    public enum Version: String, CaseIterable, Hashable, Sendable {
        /// HTTP/2 where TLS agrees on it (ALPN), otherwise HTTP/1.1.
        case negotiated
        /// HTTP/1.1.
        case http11 = "1.1"
        /// HTTP/2 without asking, over plain TCP too. <https://www.rfc-editor.org/rfc/rfc9113#section-3.3>
        case http2 = "2"
    }
}
