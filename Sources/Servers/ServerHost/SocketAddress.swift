import Glibc

/// An address to listen at, resolved. <https://man7.org/linux/man-pages/man3/getaddrinfo.3.html>
struct SocketAddress: ~Copyable {
    private let list: UnsafeMutablePointer<addrinfo>

    init(_ address: String, port: Int) throws(ServerHostError) {
        guard let port = UInt16(exactly: port) else { throw .badAddress(address, reason: "there is no port \(port)") }
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        hints.ai_flags = AI_PASSIVE
        var result: UnsafeMutablePointer<addrinfo>?
        let code = getaddrinfo(address, String(port), &hints, &result)
        guard code == 0, let result else { throw .badAddress(address, reason: String(cString: gai_strerror(code))) }
        list = result
    }

    deinit { freeaddrinfo(list) }

    /// The `sockaddr`, for as long as this lives.
    var raw: UnsafeMutablePointer<sockaddr>? { list.pointee.ai_addr }

    var isIPv6: Bool { list.pointee.ai_family == AF_INET6 }
}
