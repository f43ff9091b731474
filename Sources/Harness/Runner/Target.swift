public import FHIRDefinitions
public import HTTPMessages
public import JSON
public import Scenarios

/// A server under test in one version, and how it is spoken to.
public struct Target: Sendable {
    /// The name that the user gave, or the URL.
    public var name: String
    /// The base URL, without a slash at its end.
    public var baseURL: String
    /// The version.
    public var version: FHIRVersion
    /// Header fields that all requests carry.
    public var headers: HeaderList
    /// Variables that scenarios may use.
    public var variables: JSONObject
    /// What one exchange may take.
    public var limits: ExchangeLimits
    /// What the server declares.
    public var capabilities: Capabilities
    /// Why nothing can be judged there, whatever is asked; nil where there is no such reason.
    public var obstacle: String?
    /// What carries requests to it.
    public var transport: any Transport

    /// Creates a target whose CapabilityStatement has not been read.
    public init(name: String, baseURL: String, version: FHIRVersion, transport: any Transport) {
        self.name = name
        self.baseURL = baseURL.hasSuffix("/") ? String(baseURL.dropLast()) : baseURL
        self.version = version
        self.transport = transport
        headers = [:]
        variables = JSONObject()
        limits = ExchangeLimits()
        capabilities = .unreadable("it was not read")
    }
}

/// What a server's CapabilityStatement says.
public enum Capabilities: Sendable {
    /// The statement.
    case read(JSONValue)
    /// Why there is none to go by; gates on capability are then an error.
    case unreadable(String)
}

/// How scenarios are run.
public struct RunOptions: Sendable {
    /// How many scenarios run at once.
    public var jobs: Int
    /// Whether nothing more is begun after the first failure or error.
    public var failsFast: Bool
    /// Whether every resource that comes back is validated; one that is not valid is a warning.
    public var validates: Bool
    /// How values are made.
    public var made: MadeValue

    /// Creates options.
    public init(jobs: Int, failsFast: Bool = false, validates: Bool = true, made: MadeValue) {
        self.jobs = jobs
        self.failsFast = failsFast
        self.validates = validates
        self.made = made
    }
}
