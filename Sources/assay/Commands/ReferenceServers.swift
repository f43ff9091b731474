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
    /// `address`: The address to listen at.
    /// `port`: The port; 0 takes a free one.
    /// `folder`: Where the data are kept; nil keeps them in memory.
    /// `validates`: Whether resources that are not valid are refused.
    init(address: String = "127.0.0.1", port: Int = 0, folder: String? = nil, validates: Bool = true) throws {
        let ids = NumberedIDs(prefix: Machine.randomID())
        var servers: [(path: String, service: any Service)] = []
        for version in FHIRVersion.allCases {
            let store = try Store(
                folder.map { .file("\($0)/\(version.path.dropFirst()).sqlite") } ?? .memory, version: version)
            var configuration = ReferenceServer.Configuration(path: version.path)
            configuration.validates = validates
            let server = ReferenceServer(
                store: store, configuration: configuration, clock: { .now }, ids: ids.next)
            servers.append((version.path, server))
        }
        // Whatever lies outside of both, a health check for one, is the first's to answer.
        servers.append(("", servers[0].service))
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
