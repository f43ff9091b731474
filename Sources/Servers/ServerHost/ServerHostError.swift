/// Why a host does not listen.
public enum ServerHostError: Error, Hashable, Sendable {
    /// The address is none, or its name does not resolve.
    case badAddress(String, reason: String)
    /// The system does not give the port: it is taken, or it is not ours to take.
    case cannotListen(address: String, port: Int, reason: String)
}

extension ServerHostError: CustomStringConvertible {
    /// What went wrong and what to do about it, in one line.
    public var description: String {
        switch self {
        case .badAddress(let address, let reason): "'\(address)' is no address to listen at: \(reason)"
        case .cannotListen(let address, let port, let reason):
            "cannot listen at \(address) port \(port): \(reason); port 0 takes one that is free"
        }
    }
}
