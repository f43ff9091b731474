public import JSON

/// What surrounds the evaluation of expressions: the resource, variables, and what only the caller can know.
///
/// Make one for each resource and evaluate many expressions in it.
public final class PathContext: Sendable {
    /// `%resource`: the resource that holds what the expression begins at; nil makes it what the expression begins at.
    public let resource: Element?
    /// `%rootResource`: the resource that contains `%resource`; nil where it is the same.
    public let rootResource: Element?
    /// Further variables, by their names without `%`.
    public let variables: [String: [Item]]
    /// What `now()`, `today()` and `timeOfDay()` tell: a date-time with zone, to the millisecond.
    public let now: Temporal?
    /// Bounds on work.
    public let limits: PathLimits
    /// Whether elements remember where they stand; it costs an allocation an element.
    public let isLocating: Bool
    /// What else only the caller can know.
    public let services: PathServices

    /// Creates a context.
    public init(
        resource: Element? = nil, rootResource: Element? = nil, variables: [String: [Item]] = [:],
        now: Temporal? = nil, limits: PathLimits = PathLimits(), isLocating: Bool = false,
        services: PathServices = PathServices()
    ) {
        self.resource = resource
        self.rootResource = rootResource
        self.variables = variables
        self.now = now
        self.limits = limits
        self.isLocating = isLocating
        self.services = services
    }
}

/// Questions that an expression may ask of its caller; what is not given answers as if nothing were known.
public struct PathServices: Sendable {
    /// The resource that a reference or canonical leads to, beside those contained or in the same Bundle.
    public var resolve: (@Sendable (String) -> JSONValue?)?
    /// Whether a code (with its system, where known) is in a value set; nil where the value set is not known.
    public var isMember: (@Sendable (_ code: String, _ system: String?, _ valueSet: String) -> Bool?)?
    /// Whether an element conforms to a profile; nil where the profile is not known.
    public var conforms: (@Sendable (Element, _ profile: String) -> Bool?)?
    /// Takes what `trace` shows.
    public var trace: (@Sendable (_ name: String, [Item]) -> Void)?

    /// Creates services that know nothing.
    public init() {}
}

/// Bounds on what one evaluation may take.
public struct PathLimits: Sendable {
    /// How many steps, an item that is visited being one.
    public var steps: Int
    /// How many items a collection may have.
    public var items: Int
    /// How many bytes a text may have that functions make.
    public var textBytes: Int

    /// Creates bounds; those given by default end a hostile expression within seconds.
    public init(steps: Int = 10_000_000, items: Int = 1_000_000, textBytes: Int = 10_000_000) {
        self.steps = steps
        self.items = items
        self.textBytes = textBytes
    }
}
