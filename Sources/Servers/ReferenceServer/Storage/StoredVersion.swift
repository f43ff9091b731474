import HTTPMessages
import JSON

/// One version of a resource as it is stored.
struct StoredVersion: Sendable {
    /// What made the version; the numbers are stored, so they never change.
    enum Change: Int, Sendable {
        case created = 1
        /// An update of an id that did not exist, or that was deleted.
        case createdByUpdate = 2
        case updated = 3
        case deleted = 4
    }

    /// The resource's number, the same for all of its versions.
    var number: Int
    /// The resource's type and id.
    var key: ResourceKey
    /// The version, counted from 1.
    var version: Int
    /// When it was stored, to the millisecond.
    var updated: Instant
    var change: Change
    /// The resource as JSON; nil where this version is a deletion.
    var body: [UInt8]?

    /// The version as an ETag. <http://hl7.org/fhir/R4/http.html#versioning>
    var etag: String { "W/\"\(version)\"" }
    var isDeleted: Bool { change == .deleted }

    /// Whether it is another version with the same content, `meta` aside.
    func hasContent(of other: StoredVersion) -> Bool {
        guard version != other.version, let body, let others = other.body else { return false }
        return Self.content(of: body) == Self.content(of: others)
    }

    private static func content(of body: [UInt8]) -> JSONValue? {
        var object = (try? JSONValue(parsing: body))?.object
        object?["meta"] = nil
        return object.map { .object($0) }
    }
}

extension Instant {
    /// Creates a moment from milliseconds since 1970.
    init(milliseconds: Int) {
        self.init(seconds: milliseconds / 1000, nanoseconds: milliseconds % 1000 * 1_000_000)
    }

    /// Whole milliseconds since 1970.
    var milliseconds: Int { seconds * 1000 + nanoseconds / 1_000_000 }
}
