import CMicrohttpd
import Diagnostics
import Glibc

/// One libmicrohttpd daemon: its threads, its socket, and the watch over its connections.
struct Daemon: ~Copyable {
    private let raw: OpaquePointer
    private let tls: TLSTexts?
    private let watch: Watch

    /// The port that it listens at.
    var port: Int { Int(assay_get_port(raw)) }

    /// Starts the threads; `reception` must outlive them.
    init(_ reception: Reception, address: String, port: Int, _ options: ServerHost.Options) throws(ServerHostError) {
        let socketAddress = try SocketAddress(address, port: port)
        let tls = options.tls.map(TLSTexts.init)
        var items = options.items + (tls?.items ?? []) + reception.callbackItems
        items.append(assay_make_option(.SOCK_ADDR, 0, socketAddress.raw))
        items.append(assay_make_option(.END, 0, nil))
        let flags = socketAddress.flags | (tls == nil ? 0 : MHD_USE_TLS.rawValue)
        errno = 0
        guard let raw = withoutSignals({ assay_start_daemon(flags, receiveRequest, reception.context, &items) }) else {
            let reason = reasonOfFailure(errno, hasTLS: tls != nil)
            throw .cannotListen(address: address, port: port, reason: reason)
        }
        self.raw = raw
        self.tls = tls
        watch = Watch(every: min(.seconds(1), options.maxRequestTime / 4)) { reception.cutOffOverdue() }
    }

    /// Ends the threads when `isIdle`, or after `grace`.
    consuming func stop(when isIdle: () -> Bool, atMostAfter grace: Duration) {
        let listener = MHD_quiesce_daemon(raw)
        let deadline = ContinuousClock.now + grace
        while !isIdle(), ContinuousClock.now < deadline { usleep(2000) }
        MHD_stop_daemon(raw)
        if listener >= 0 { close(listener) }
    }
}

/// libmicrohttpd leaves only the system's last error behind, and none of TLS.
private func reasonOfFailure(_ code: Int32, hasTLS: Bool) -> String {
    let isOfAddress = [EADDRINUSE, EADDRNOTAVAIL, EACCES].contains(code)
    return hasTLS && !isOfAddress ? "the certificate or its key is not accepted" : String(cString: strerror(code))
}

extension ServerHost.Options {
    /// How many threads there are.
    ///
    /// libmicrohttpd (0.9.75) asks for 128 events at a time, and where it gets as many, it sleeps before it looks at them: so no
    /// thread may have as many sources of events. Two of them are the listening socket and the channel that ends it.
    private var poolSize: Int { max(2, (maxConnections + 124) / 125) }

    fileprivate var items: [assay_option] {
        [
            assay_make_option(.THREAD_POOL_SIZE, poolSize, nil),
            assay_make_option(.CONNECTION_LIMIT, max(maxConnections, poolSize), nil),
            assay_make_option(.CONNECTION_TIMEOUT, max(1, Int(idleTimeout.components.seconds)), nil),
            assay_make_option(.STRICT_FOR_CLIENT, 1, nil),
        ]
    }
}

extension SocketAddress {
    fileprivate var flags: UInt32 {
        MHD_USE_EPOLL_INTERNAL_THREAD.rawValue | MHD_USE_ITC.rawValue | (isIPv6 ? MHD_USE_IPv6.rawValue : 0)
    }
}

/// The texts of a certificate and its key, in the memory that libmicrohttpd reads for as long as it runs.
private final class TLSTexts {
    private let texts: [UnsafeMutablePointer<CChar>?]

    init(_ tls: ServerHost.TLS) {
        let versions = "NORMAL:-VERS-ALL:+VERS-TLS1.2:+VERS-TLS1.3"  // the default takes 1.0 and 1.1
        texts = [tls.certificate, tls.key.reveal(), versions].map { (text: String) in strdup(text) }
    }

    deinit { texts.forEach { free($0) } }

    var items: [assay_option] {
        zip([MHD_OPTION.HTTPS_MEM_CERT, .HTTPS_MEM_KEY, .HTTPS_PRIORITIES], texts).map { assay_make_option($0, 0, $1) }
    }
}

/// Runs a function whose threads receive no signals: they are the main thread's.
private func withoutSignals<Result>(_ body: () -> Result) -> Result {
    var everything = sigset_t()
    var before = sigset_t()
    sigfillset(&everything)
    pthread_sigmask(SIG_SETMASK, &everything, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    return body()
}
