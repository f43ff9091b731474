public import FHIRDefinitions

/// What will be run, before anything is sent: the beginning of every run.
public struct RunStart: Hashable, Sendable {
    /// Name and version of the program.
    public var tool: String
    /// When the run began, as a FHIR instant.
    public var startedAt: String
    /// The targets: a name to show and a base URL for each version.
    public var targets: [RunTarget]
    /// The name of the machine that ran it; empty where it is not to be known.
    public var host: String

    /// Creates the beginning of a run.
    public init(tool: String, startedAt: String, targets: [RunTarget], host: String = "") {
        self.tool = tool
        self.startedAt = startedAt
        self.targets = targets
        self.host = host
    }
}

/// A server under test in one version.
public struct RunTarget: Hashable, Sendable {
    /// The name that the user gave, or the URL.
    public var name: String
    /// The base URL, without a slash at its end.
    public var baseURL: String
    /// The version.
    public var version: FHIRVersion

    /// Creates a target.
    public init(name: String, baseURL: String, version: FHIRVersion) {
        self.name = name
        self.baseURL = baseURL
        self.version = version
    }
}

/// A scenario in one version, as it will be run.
public struct PlannedScenario: Hashable, Sendable {
    /// Its number in the run, from 0.
    public var id: Int
    /// The suite's folder name.
    public var suite: String
    /// The scenario's name.
    public var name: String
    /// What it is about; empty where the author says nothing.
    public var about: String
    /// The file as the user named it.
    public var file: String
    /// The version.
    public var version: FHIRVersion
    /// Its tags.
    public var tags: [String]
    /// Its tests, rows spread out, in order.
    public var tests: [PlannedTest]

    /// Creates a planned scenario.
    public init(
        id: Int,
        suite: String,
        name: String,
        about: String,
        file: String,
        version: FHIRVersion,
        tags: [String],
        tests: [PlannedTest]
    ) {
        self.id = id
        self.suite = suite
        self.name = name
        self.about = about
        self.file = file
        self.version = version
        self.tags = tags
        self.tests = tests
    }
}

/// One test of a scenario, or one row of one.
public struct PlannedTest: Hashable, Sendable {
    /// Its name, row values filled in; unique within the scenario.
    public var name: String
    /// The line of the file at which it begins, from 1.
    public var line: Int
    /// The requirements that it verifies.
    public var verifies: [VerifiedRequirement]

    /// Creates a planned test.
    public init(name: String, line: Int, verifies: [VerifiedRequirement] = []) {
        self.name = name
        self.line = line
        self.verifies = verifies
    }
}

/// A requirement that a test verifies, with the clause it comes from.
public struct VerifiedRequirement: Hashable, Sendable {
    /// The requirement's id.
    public var id: String
    /// The address of its clause in the version under test.
    public var url: String

    /// Creates a verified requirement.
    public init(id: String, url: String) {
        self.id = id
        self.url = url
    }
}
