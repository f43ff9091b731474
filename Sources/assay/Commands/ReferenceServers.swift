import Database
import FHIRDefinitions
import HTTPMessages
import ReferenceServer
import ServerHost

/// The reference server in both versions behind one socket: R4 under `/r4`, STU3 under `/stu3`.
struct ReferenceServers {
    let host: ServerHost
    private let address: String

    /// Begins to listen.
    ///
    /// - Parameters:
    ///   - address: The address to listen at.
    ///   - port: The port; 0 takes a free one.
    ///   - folder: Where the data are kept; nil keeps them in memory.
    init(address: String = "127.0.0.1", port: Int = 0, folder: String? = nil) throws {
        var servers: [(path: String, service: any Service)] = []
        for version in FHIRVersion.allCases {
            let store = try Store(folder.map { .file("\($0)/\(version.path.dropFirst()).sqlite") } ?? .memory, version: version)
            let server = ReferenceServer(
                store: store, configuration: .init(path: version.path), clock: { .now },
                ids: { Machine.randomBytes(16).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() })
            servers.append((version.path, server))
        }
        self.address = address
        host = try ServerHost(service: MountedServices(servers), address: address, port: port)
    }

    /// The base URL of a version.
    func baseURL(_ version: FHIRVersion) -> String {
        let name = address.contains(":") ? "[\(address)]" : address
        return "http://\(name):\(host.port)\(version.path)"
    }
}

extension FHIRVersion {
    /// Where the reference server keeps this version.
    fileprivate var path: String { "/" + rawValue.lowercased() }
}

/// Several services, told apart by the first part of the path; the first of them answers for everything else.
private struct MountedServices: Service {
    private let services: [(path: String, service: any Service)]

    init(_ services: [(path: String, service: any Service)]) { self.services = services }

    func respond(to request: Request) -> Response {
        let mounted = services.first { service in
            guard request.url.hasPrefix(service.path) else { return false }
            let next = request.url.utf8.dropFirst(service.path.utf8.count).first
            return next == nil || next == UInt8(ascii: "/") || next == UInt8(ascii: "?")
        }
        return (mounted ?? services[0]).service.respond(to: request)
    }
}
