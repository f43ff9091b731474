public import HTTPMessages

/// Several services as one, each under a path of its own.
///
/// A service sees the target without its path: mounted at `/r4`, it sees `/Patient/1` for `/r4/Patient/1`, and `/?a` for
/// `/r4?a`. The first that fits answers; what fits none is 404.
public struct MountedServices: Service {
    private let mounts: [(path: String, service: any Service)]

    /// Mounts services at paths, such as `/r4`; the empty path fits everything.
    public init(_ mounts: KeyValuePairs<String, any Service>) {
        self.mounts = mounts.map { ($0.key, $0.value) }
    }

    /// Has the service answer whose path begins the target.
    public func respond(to request: Request) -> Response {
        for mount in mounts {
            guard let target = request.url.target(under: mount.path) else { continue }
            var inner = request
            inner.url = target
            return mount.service.respond(to: inner)
        }
        return Response(status: 404, headers: ["Content-Type": "text/plain"], body: Array("nothing is here\n".utf8))
    }
}

extension String {
    /// What is left of a target below a path; nil where it is not below it.
    fileprivate func target(under path: String) -> String? {
        guard utf8.starts(with: path.utf8) else { return nil }
        let rest = dropFirst(path.count)
        switch rest.first {
        case "/": return String(rest)
        case "?", nil: return "/" + rest
        default: return nil
        }
    }
}
