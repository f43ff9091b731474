import Arguments
import CurlTransport
import Diagnostics
import FHIRDefinitions
import HTTPMessages
import JSON
import Scenarios

/// What the configuration file and the command line say about a target.
struct TargetSettings {
    var name: String
    var baseURL: String
    /// The version; nil where the CapabilityStatement is to say it.
    var version: FHIRVersion?
    var headers: HeaderList = [:]
    var variables = JSONObject()
    var secrets: [Secret] = []
    var limits = ExchangeLimits()
    var rate: Double?
    private var tls: JSONValue = .null
    private var folder = ""
    private var proxy: JSONValue?
    private var connectTimeout: Duration?
    private var isInsecure = false

    /// The targets that a command line names, as the configuration file has them.
    static func of(_ arguments: ParsedArguments) throws -> [TargetSettings] {
        let names = arguments.values("target")
        guard !names.isEmpty else {
            throw UsageError(
                "--target is missing: a base URL, or a target of the configuration file", of: arguments.command)
        }
        let configuration = try Configuration.read(arguments.value("config"))
        return try names.flatMap { name in
            let chosen = arguments.value("fhir-version").flatMap(FHIRVersion.init(rawValue:))
            let all = try settings(named: name, configuration)
            // Where the file has an address for each version, the command line chooses among them.
            let fitting = all.count > 1 && chosen != nil ? all.filter { $0.version == chosen } : all
            return try fitting.map { try $0.with(arguments) }
        }
    }

    private static func settings(named name: String, _ configuration: Configuration?) throws -> [TargetSettings] {
        if name.hasPrefix("http://") || name.hasPrefix("https://") {
            return [TargetSettings(name: name, baseURL: trimmed(name))]
        }
        guard let configuration, let target = configuration.targets[name] else {
            let known = configuration?.targets.names ?? []
            let near = nearestName(to: name, in: known).map { "; did you mean '\($0)'?" } ?? ""
            throw UsageError("there is no target '\(name)'\(near) (a URL begins with http:// or https://)")
        }
        return try FHIRVersion.allCases.compactMap { version in
            guard let url = target["url"]?.object, url.isByVersion else { return nil }
            return try TargetSettings(name, target.resolved(for: version) ?? target, version, configuration.folder)
        }.nonEmpty ?? [try TargetSettings(name, target, nil, configuration.folder)]
    }

    /// The settings of a server that the program itself started.
    init(reference name: String, baseURL: String, version: FHIRVersion) {
        self.init(name: name, baseURL: baseURL)
        self.version = version
    }

    private init(name: String, baseURL: String) {
        self.name = name
        self.baseURL = baseURL
    }

    private init(_ name: String, _ target: JSONValue, _ version: FHIRVersion?, _ folder: String) throws {
        guard let url = try Configuration.text(target["url"]) else {
            throw UsageError("the target '\(name)' has no url for this version")
        }
        self.init(name: name, baseURL: Self.trimmed(url))
        self.version = version ?? target["version"]?.string.flatMap(FHIRVersion.init(rawValue:))
        for header in target["headers"]?.object?.members ?? [] {
            try Self.checkName(header.name)
            let value = try Configuration.text(header.value) ?? ""
            headers[header.name] = value
            if header.value.object != nil || Self.isCredential(header.name) { secrets += Self.secrets(in: value) }
        }
        for variable in target["variables"]?.object?.members ?? [] {
            variables[variable.name] =
                variable.value["environment"] == nil
                ? variable.value : .string(try Configuration.text(variable.value) ?? "")
        }
        for secret in target["secrets"]?.object?.members ?? [] {
            let text = try Configuration.text(secret.value) ?? ""
            variables[secret.name] = .string(text)
            secrets.append(Secret(text))
        }
        limits.timeout = try Configuration.duration(target["timeout"]) ?? limits.timeout
        connectTimeout = try Configuration.duration(target["connectTimeout"])
        rate = target["rate"]?.number?.double
        if let rate, rate < 1 { throw UsageError("the 'rate' of the target '\(name)' is not above 0") }
        tls = target["tls"] ?? .null
        self.folder = folder
        proxy = target["proxy"]
    }

    private static func checkName(_ header: String) throws(UsageError) {
        guard header.isToken else { throw UsageError("'\(printable(header))' is no name of a header field") }
    }

    private static func isCredential(_ header: String) -> Bool {
        ["Authorization", "Proxy-Authorization", "Cookie"].contains { $0.equalsIgnoringCase(header) }
    }

    /// A header field's value, and what follows its scheme (`Bearer x`), which a server may give away alone.
    private static func secrets(in value: String) -> [Secret] {
        ([value] + (value.firstIndex(of: " ").map { [String(value[value.index(after: $0)...])] } ?? [])).map {
            Secret($0)
        }
    }

    private static func trimmed(_ url: String) -> String { url.hasSuffix("/") ? String(url.dropLast()) : url }

    /// What the command line says besides.
    private func with(_ arguments: ParsedArguments) throws -> TargetSettings {
        var settings = self
        if let text = arguments.value("fhir-version") { settings.version = FHIRVersion(rawValue: text) }
        if let text = arguments.value("timeout") {
            guard let timeout = Duration(scenario: text), timeout > .zero else {
                throw UsageError("--timeout is a time such as 10s, not '\(text)'", of: arguments.command)
            }
            settings.limits.timeout = timeout
        }
        for text in arguments.values("var") {
            let (name, value) = try Self.pair(text, "=", option: "var")
            settings.variables[name] = .string(value)
        }
        for text in arguments.values("header") {
            let (name, value) = try Self.pair(text, ":", option: "header")
            try Self.checkName(name)
            settings.headers[name] = value.trimmed
            if Self.isCredential(name) { settings.secrets += Self.secrets(in: value.trimmed) }
        }
        settings.isInsecure = arguments.has("insecure")
        return settings
    }

    private static func pair(_ text: String, _ separator: Character, option: String) throws -> (String, String) {
        let parts = text.split(separator: separator, maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, !parts[0].isEmpty else {
            throw UsageError("--\(option) is NAME\(separator)VALUE, not '\(text)'")
        }
        return (parts[0], parts[1])
    }

    /// The path of a file that the configuration names.
    private func file(_ value: JSONValue?) throws -> String? {
        try Configuration.text(value).map { Files.join(folder, $0) }
    }

    /// How libcurl is to speak to the target.
    var transportOptions: CurlTransport.Options {
        get throws {
            var options = CurlTransport.Options()
            options.userAgent = "assay/\(CommandTable.version)"
            options.certificateAuthorityFile = try file(tls["ca"])
            if let certificate = try file(tls["certificate"]) {
                options.clientCertificate = CurlTransport.ClientCertificate(
                    certificateFile: certificate, keyFile: try file(tls["key"]) ?? certificate,
                    keyPassword: try Configuration.text(tls["keyPassword"]).map { Secret($0) })
            }
            options.verifiesCertificate = !(isInsecure || tls["insecure"]?.bool == true)
            if !options.verifiesCertificate {
                Output.error(
                    "assay: WARNING: \(name): the server's certificate is NOT checked; whoever is in between may answer for it"
                )
            }
            if let proxy = try Configuration.text(proxy) {
                options.proxy = proxy == "environment" ? .environment : .url(proxy)
            }
            options.connectTimeout = connectTimeout ?? options.connectTimeout
            return options
        }
    }
}

extension Array {
    fileprivate var nonEmpty: [Element]? { isEmpty ? nil : self }
}
