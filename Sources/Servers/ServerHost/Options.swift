public import Diagnostics
public import HTTPMessages

extension ServerHost {
    /// What a host may take, and how it listens.
    public struct Options: Sendable {
        /// How many bytes the body of a request may have.
        public var maxBodyBytes = 64 << 20
        /// How many connections may be open; one more waits until another closes.
        ///
        /// There is a thread for each 125 of them, and two at least.
        public var maxConnections = 1000
        /// How long a connection may be silent; whole seconds.
        public var idleTimeout = Duration.seconds(30)
        /// How long a request may take to arrive, counted from the response before it, and a response to be fetched.
        public var maxRequestTime = Duration.seconds(120)
        /// The certificate to show; nil is plain HTTP.
        public var tls: TLS?
        /// The response to a request that never reaches the service, from its status (400, 413, 500) and the reason.
        public var refusal: @Sendable (_ status: Int, _ reason: String) -> Response = { status, reason in
            let headers: HeaderList = ["Content-Type": "text/plain; charset=utf-8"]
            return Response(status: status, headers: headers, body: Array((reason + "\n").utf8))
        }

        /// Creates options: 64 MiB of body, 1,000 connections, 30 seconds of silence, no TLS.
        public init() {}
    }

    /// A server's certificate for TLS 1.2 and 1.3.
    public struct TLS: Hashable, Sendable {
        /// The certificate in PEM, those between it and its authority behind it.
        public var certificate: String
        /// Its private key in PEM.
        public var key: Secret

        /// Creates a certificate with its key, from the PEM texts themselves.
        public init(certificate: String, key: Secret) {
            self.certificate = certificate
            self.key = key
        }
    }
}
