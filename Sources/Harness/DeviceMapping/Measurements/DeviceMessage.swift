public import HTTPMessages
public import JSON

/// A message of a device as templates see it: its body, and what the hub says about it.
///
/// Spec: <https://github.com/microsoft/iomt-fhir/blob/main/docs/Configuration.md#device-content-mapping>
public struct DeviceMessage: Sendable {
    /// An object with `Body`, `Properties` and `SystemProperties`.
    public let event: JSONValue
    /// When the hub took it in.
    public var ingestionTime: Instant?

    /// How large a message may be, in bytes.
    public static let maxBytes = 64 * 1024 * 1024

    /// Reads a message.
    ///
    /// - Parameters:
    ///   - bytes: An event, which is an object with a `Body`, or else the body alone, which an event is made of. A byte order
    ///     mark is allowed.
    ///   - ingestionTime: When it came in; what the hub says in `x-opt-enqueued-time`, unless said.
    /// - Throws: ``MappingError/Kind/invalidDataFormat`` where it is not JSON, not UTF-8, too large or too deep.
    public init(_ bytes: [UInt8], ingestionTime: Instant? = nil) throws(MappingError) {
        let value = try Self.parse(bytes)
        let isEvent = value["Body"] != nil
        event = isEvent ? value : ["Body": value, "Properties": [:], "SystemProperties": [:]]
        let enqueued = event["SystemProperties"]?["x-opt-enqueued-time"]?.string
        self.ingestionTime = ingestionTime ?? enqueued.flatMap { Instant(connector: $0) }
    }

    private static func parse(_ bytes: [UInt8]) throws(MappingError) -> JSONValue {
        guard bytes.count <= maxBytes else {
            throw MappingError(.invalidDataFormat, "a message has at most \(maxBytes) bytes")
        }
        do throws(JSONError) {
            let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
            let document = try JSONValue.parse(hasMark ? Array(bytes.dropFirst(3)) : bytes)
            return document.repeatedMembers.isEmpty ? document.value : document.value.keepingLastMembers
        } catch {
            throw MappingError(.invalidDataFormat, "the message is not JSON: \(error.message), at byte \(error.offset)")
        }
    }
}

extension JSONValue {
    /// The value without the members that are repeated later in their object, as Json.NET reads it.
    fileprivate var keepingLastMembers: JSONValue {
        switch self {
        case .array(let elements): return .array(elements.map(\.keepingLastMembers))
        case .object(let object):
            var positions: [JSONValue: Int] = [:]
            var members: [JSONObject.Member] = []
            for member in object.members {
                let kept = JSONObject.Member(name: member.name, value: member.value.keepingLastMembers)
                if let position = positions[.string(member.name)] {
                    members[position] = kept
                } else {
                    positions[.string(member.name)] = members.count
                    members.append(kept)
                }
            }
            return .object(JSONObject(members))
        default: return self
        }
    }
}
