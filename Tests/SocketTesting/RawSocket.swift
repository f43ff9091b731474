import Glibc

/// A TCP connection to or from this machine; whatever waits on it gives up after 20 seconds.
public final class RawSocket: Sendable {
    private let descriptor: Int32

    init(_ descriptor: Int32) {
        self.descriptor = descriptor
        var limit = timeval(tv_sec: 20, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    }

    /// Connects to a port of this machine.
    public convenience init(port: Int) {
        self.init(socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0))
        let code = loopback(port: port) { connect(descriptor, $0, $1) }
        precondition(code == 0, "nothing listens at port \(port)")
    }

    deinit { close(descriptor) }

    /// Sends bytes; false where the other side is gone.
    @discardableResult
    public func send(_ bytes: some Collection<UInt8>) -> Bool {
        var rest = Array(bytes)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            guard count > 0 else { return false }
            rest.removeFirst(count)
        }
        return true
    }

    /// Sends a text as UTF-8.
    @discardableResult
    public func send(_ text: String) -> Bool { send(text.utf8) }

    /// What has come, at least a byte; empty where the other side has closed, or sent nothing for 20 seconds.
    public func receive() -> [UInt8] {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = recv(descriptor, &buffer, buffer.count, 0)
        return Array(buffer.prefix(max(0, count)))
    }

    /// All that comes until the other side closes.
    public func receiveAll() -> String {
        var all: [UInt8] = []
        while case let piece = receive(), !piece.isEmpty { all += piece }
        return String(decoding: all, as: UTF8.self)
    }

    /// All that comes until `end` has come.
    public func receive(until end: String) -> String {
        var all: [UInt8] = []
        while !all.ends(with: end), case let piece = receive(), !piece.isEmpty { all += piece }
        return String(decoding: all, as: UTF8.self)
    }

    /// Says that nothing more will be sent.
    public func endSending() { shutdown(descriptor, Int32(SHUT_WR)) }
}

extension [UInt8] {
    fileprivate func ends(with text: String) -> Bool { suffix(text.utf8.count).elementsEqual(text.utf8) }
}

/// Calls a function with the address of a port of this machine.
func loopback(port: Int, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32) -> Int32 {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = UInt16(port).bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    return withUnsafePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
            body($0, socklen_t(MemoryLayout<sockaddr_in>.size))
        }
    }
}

extension RawSocket {
    /// Connects, sends, and gives all that comes until the other side closes.
    public static func exchange(port: Int, _ text: String) async -> String {
        await blocking {
            let socket = RawSocket(port: port)
            socket.send(text)
            return socket.receiveAll()
        }
    }

    /// One request with its body, as long as `Content-Length` says; empty where none came.
    public func receiveRequest() -> String {
        var all: [UInt8] = []
        while case let piece = receive(), !piece.isEmpty {
            all += piece
            let text = String(decoding: all, as: UTF8.self)
            guard let end = text.firstRange(of: "\r\n\r\n") else { continue }
            let length = text.firstRange(of: "Content-Length: ").map { text[$0.upperBound...].prefix { $0.isNumber } }
            if text[end.upperBound...].utf8.count >= length.flatMap({ Int($0) }) ?? 0 { return text }
        }
        return String(decoding: all, as: UTF8.self)
    }
}
