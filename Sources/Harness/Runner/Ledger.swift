import HTTPMessages
import JSON

/// What a scenario made on the server and has not deleted, in the order in which it came to be.
struct Ledger: Sendable {
    private(set) var addresses: [String] = []

    /// Takes note of what an exchange made or deleted.
    ///
    /// - Returns: The address of a resource that it made; nil where it made none.
    mutating func note(_ request: Request, _ response: Response, base: String) -> String? {
        guard ["POST", "PUT", "DELETE"].contains(request.method), (200..<300).contains(response.status) else {
            return nil
        }
        let path = Self.address(request.url, base: base)
        if request.method == "DELETE", let path {
            addresses.removeAll { $0 == path }
            return nil
        }
        guard response.status == 201 else { return nil }
        let named = response.headers["Location"].flatMap { Self.address($0, base: base) }
        guard let made = named ?? Self.address(inBody: response.body) ?? path else { return nil }
        addresses.removeAll { $0 == made }
        addresses.append(made)
        return made
    }

    mutating func remove(_ address: String) { addresses.removeAll { $0 == address } }

    /// `Type/id` of a URL on the server, versions and queries left aside; nil where there is none in it.
    static func address(_ url: String, base: String) -> String? {
        var path = url.hasPrefix(base) ? Substring(url.dropFirst(base.count)) : url[...]
        path = path.prefix { $0 != "?" && $0 != "#" }
        var parts = path.split(separator: "/")
        if let history = parts.firstIndex(of: "_history") { parts.removeSubrange(history...) }
        guard parts.count >= 2, let type = parts.dropLast().last, type.first?.isUppercase == true else { return nil }
        return parts.suffix(2).joined(separator: "/")
    }

    private static func address(inBody body: [UInt8]) -> String? {
        guard let value = try? JSONValue(parsing: body), let type = value["resourceType"]?.string,
            let id = value["id"]?.string
        else { return nil }
        return "\(type)/\(id)"
    }
}
