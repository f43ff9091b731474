import Arguments
import Diagnostics
import JSON
import Scenarios

/// The configuration file: targets by name.
struct Configuration {
    let targets: JSONObject
    /// The folder that it lies in; files that it names are looked for from there.
    let folder: String

    /// Reads a file; `assay.json` where none is named, and nil where there is none.
    static func read(_ path: String?) throws -> Configuration? {
        let file = path ?? "assay.json"
        guard let text = Files.read(file) else {
            if let path {
                throw Diagnostic(
                    .error, "the configuration file cannot be read", file: path,
                    remedy: "does it exist, may you read it?")
            }
            return nil
        }
        let checked = CheckedFile(text, file: file, shape: shape)
        guard checked.diagnostics.isEmpty else {
            throw UsageError(checked.diagnostics.map(\.description).joined(separator: "\n"))
        }
        let folder = file.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        return Configuration(targets: checked.value?["targets"]?.object ?? JSONObject(), folder: folder)
    }

    /// A text, or what an environment variable holds; nil where there is none.
    static func text(_ value: JSONValue?) throws(UsageError) -> String? {
        guard let name = value?["environment"]?.string else { return value?.string }
        guard let text = Machine.environment(name) else {
            throw UsageError("the configuration needs the environment variable '\(name)', which is not set")
        }
        return text
    }

    static func duration(_ value: JSONValue?) throws(UsageError) -> Duration? {
        guard let text = try text(value) else { return nil }
        guard let duration = Duration(scenario: text), duration > .zero else {
            throw UsageError("'\(text)' in the configuration is no time such as 10s")
        }
        return duration
    }

    private static let value: Shape = .choice([
        .string,
        .object([.init("environment", .string, isRequired: true, "the environment variable that holds it")]),
    ])

    /// What the file may say.
    static let shape: Shape = .object([
        .init("$schema", .string, "the schema's address, for editors"),
        .init("targets", .map(.object(members)), isRequired: true, "name → target"),
    ])

    private static let members: [Shape.Member] = [
        .init("url", value, isRequired: true, "the base URL; one for each version where there are two"),
        .init("version", .word(["R4", "STU3", "auto"]), "the version; found out unless said"),
        .init("headers", .map(value), "header fields that all requests carry"),
        .init("variables", .map(.any), "variables for scenarios"),
        .init("secrets", .map(value), "variables that are printed nowhere"),
        .init("timeout", value, "how long an exchange may take"),
        .init("connectTimeout", value, "how long a connection may take to stand"),
        .init("rate", .integer, "at most so many requests a second"),
        .init("proxy", value, "a proxy's URL, or `environment`"),
        .init(
            "tls",
            .object([
                .init("ca", value, "PEM file of the certificates to trust, seen from this file"),
                .init("certificate", value, "PEM file of the client's certificate"),
                .init("key", value, "PEM file of its private key"),
                .init("keyPassword", value, "what the key is encrypted with"),
                .init("insecure", .boolean, "`true`: do not check the server's certificate"),
            ]), "how TLS is spoken"),
    ]
}
