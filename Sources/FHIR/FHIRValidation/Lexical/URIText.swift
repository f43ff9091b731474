/// The forms of uri, url, canonical, oid and uuid.
///
/// Spec: <http://hl7.org/fhir/R4/datatypes.html#uri>, <http://hl7.org/fhir/STU3/datatypes.html#uri>
enum URIText {
    static func problem(in bytes: UnsafeBufferPointer<UInt8>, as type: Primitive) -> String? {
        if bytes.contains(where: { $0 <= 0x20 }) { return "may have no spaces" }
        switch type {
        case .oid where !bytes.starts(with: "urn:oid:".utf8): return "must begin with 'urn:oid:'"
        case .uuid where !bytes.starts(with: "urn:uuid:".utf8): return "must begin with 'urn:uuid:'"
        default: return problem(in: bytes)
        }
    }

    /// URNs of OIDs and UUIDs have the form of these wherever they stand.
    private static func problem(in bytes: UnsafeBufferPointer<UInt8>) -> String? {
        if bytes.starts(with: "urn:oid:".utf8) {
            return isOID(bytes.dropFirst(8)) ? nil : "must be 'urn:oid:' and an OID"
        }
        if bytes.starts(with: "urn:uuid:".utf8) {
            return isUUID(bytes.dropFirst(9)) ? nil : "must be 'urn:uuid:' and a UUID in lower case"
        }
        return bytes.starts(with: "oid:".utf8) || bytes.starts(with: "uuid:".utf8) ? schemeless : nil
    }

    /// Whether a URL is in a domain that is kept for examples. <https://www.rfc-editor.org/rfc/rfc2606#section-3>
    static func isExample(_ url: String) -> Bool {
        guard let start = url.firstRange(of: "://")?.upperBound else { return false }
        let host = url[start...].prefix { !"/:?#".utf8.contains($0.utf8.first ?? 0) }
        return ["example.org", "example.com", "example.net"].contains { host == $0 || host.hasSuffix("." + $0) }
    }

    private static let schemeless = "must have 'urn:' before 'oid:' and 'uuid:'"

    /// Whether it is `[0-2](\.(0|[1-9][0-9]*))+`.
    private static func isOID(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        let arcs = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard arcs.count > 1, arcs[0].count == 1, arcs[0].first.map({ (0x30...0x32).contains($0) }) == true else {
            return false
        }
        return arcs.allSatisfy { arc in
            !arc.isEmpty && arc.allSatisfy(Text.isDigit) && (arc.count == 1 || arc.first != 0x30)
        }
    }

    /// Whether it is `[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`.
    private static func isUUID(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        // a version may follow where a canonical is meant
        let bytes = bytes.prefix { $0 != UInt8(ascii: "|") && $0 != UInt8(ascii: "#") }
        guard bytes.count == 36 else { return false }
        return bytes.enumerated().allSatisfy { (index, byte) in
            [8, 13, 18, 23].contains(index)
                ? byte == UInt8(ascii: "-") : Text.isDigit(byte) || (0x61...0x66).contains(byte)
        }
    }
}
