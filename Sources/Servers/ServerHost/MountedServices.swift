public import HTTPMessages

/// Several services as one, each under a path of its own; a service sees the whole target, its path included.
///
/// The first that fits answers; what fits none is 404.
public struct MountedServices: Service {
    private let mounts: [(path: String, service: any Service)]

    /// Mounts services at paths, such as `/r4`; the empty path fits everything.
    public init(_ mounts: [(path: String, service: any Service)]) { self.mounts = mounts }

    /// Has the service answer whose path begins the target.
    public func respond(to request: Request) -> Response {
        if let mount = mounts.first(where: { request.url.isBelow($0.path) }) {
            return mount.service.respond(to: request)
        }
        return Response(status: 404, headers: ["Content-Type": "text/plain"], body: Array("nothing is here\n".utf8))
    }
}

extension String {
    /// Whether a target lies at or below a path.
    fileprivate func isBelow(_ path: String) -> Bool {
        guard hasPrefix(path) else { return false }
        let next = utf8.dropFirst(path.utf8.count).first
        return path.isEmpty || next == nil || next == UInt8(ascii: "/") || next == UInt8(ascii: "?")
    }
}
