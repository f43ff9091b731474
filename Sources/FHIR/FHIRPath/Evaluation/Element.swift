public import FHIRDefinitions
public import JSON

/// An element of a resource, or a resource: its JSON, its type, and where it stands.
///
/// Nothing is copied: the JSON value is the resource's own.
public struct Element: Sendable {
    /// Its value as JSON; null for a primitive that has extensions alone.
    public let value: JSONValue
    // because types live as long as the program
    unowned(unsafe) let type: NodeType
    let details: Details?

    /// What few elements have.
    final class Details: Sendable {
        /// The object with a primitive's id and extensions.
        let sibling: JSONValue?
        let location: Location?

        init(sibling: JSONValue?, location: Location?) {
            self.sibling = sibling
            self.location = location
        }
    }

    @inline(__always)
    init(_ value: JSONValue, _ type: NodeType, details: Details? = nil) {
        self.value = value
        self.type = type
        self.details = details
    }

    @inline(__always)
    init(_ value: JSONValue, _ type: NodeType, sibling: JSONValue?, location: Location?) {
        self.value = value
        self.type = type
        details = sibling == nil && location == nil ? nil : Details(sibling: sibling, location: location)
    }

    /// Creates the root of a resource, which its `resourceType` names; what names no known type has every name.
    public init(resource: JSONValue, version: FHIRVersion) {
        let type = Model.of(version).type(guessedFor: resource)
        self.init(resource, type, sibling: nil, location: Location(root: type.name))
    }

    /// Creates an element that was found otherwise.
    ///
    /// - Parameters:
    ///   - value: Its value as JSON; null for a primitive that has none.
    ///   - sibling: The object with a primitive's id and extensions, from the member with an underscore.
    ///   - typeName: The name of its definition, such as `HumanName` or `Patient.contact`.
    ///   - location: Where it stands, to begin the locations of what is found within it.
    public init(
        _ value: JSONValue, sibling: JSONValue? = nil, typeName: String, version: FHIRVersion, location: String? = nil
    ) {
        let model = Model.of(version)
        self.init(
            value, model.type(typeName) ?? model.type(guessedFor: value), sibling: sibling,
            location: Location(root: location ?? typeName))
    }

    /// The name of its type: `Patient`, `code`; `BackboneElement` of one defined in place.
    public var typeName: String { type.name }

    /// Where it stands: `Patient.name[0].given[1]`; nil where locations were not asked for.
    public var location: String? { details?.location?.description }

    /// The object with a primitive's id and extensions; nil where there is none.
    public var sibling: JSONValue? { details?.sibling }
}

/// Where an element stands, as a list from the innermost outwards.
final class Location: Sendable, CustomStringConvertible {
    let outer: Location?
    let name: String
    let index: Int?

    init(root name: String) {
        outer = nil
        self.name = name
        index = nil
    }

    init(_ name: String, index: Int?, in outer: Location?) {
        self.outer = outer
        self.name = name
        self.index = index
    }

    var description: String {
        var parts: [String] = []
        var current: Location? = self
        while let location = current {
            parts.append(location.index.map { "\(location.name)[\($0)]" } ?? location.name)
            current = location.outer
        }
        return parts.reversed().joined(separator: ".")
    }
}
