// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),  // an import is an implementation detail unless it says public
    .enableUpcomingFeature("MemberImportVisibility"),  // no member without its module's import in this file
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .treatAllWarnings(as: .error),
]

/// A library of the distribution: a module map and a header of inline wrappers.
func library(_ name: String, pkgConfig: String, apt: String) -> Target {
    .systemLibrary(name: name, path: "Sources/Libraries/\(name)", pkgConfig: pkgConfig, providers: [.apt([apt])])
}

/// One target of ours, on its floor; the imports it may have are its dependencies.
func target(
    _ floor: String, _ name: String, _ dependencies: [Target.Dependency] = [], notes: [String] = []
) -> Target {
    .target(
        name: name,
        dependencies: dependencies,
        path: "Sources/\(floor)/\(name)",
        exclude: ["README.md"] + notes,
        swiftSettings: strict
    )
}

/// What several test targets share.
func testing(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(
        name: name, dependencies: dependencies, path: "Tests/\(name)", exclude: ["README.md"], swiftSettings: strict)
}

/// The tests of one target.
func tests(
    _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []
) -> Target {
    .testTarget(
        name: "\(name)Tests",
        dependencies: dependencies,
        path: "Tests/\(name)Tests",
        exclude: exclude,
        swiftSettings: strict
    )
}

let package = Package(
    name: "assay",
    products: [
        .executable(name: "assay", targets: ["assay"]),
        // for the packages under Tests: benchmarks and fuzzers
        .library(
            name: "AssayParts",
            targets: [
                "JSON", "FHIRDefinitions", "FHIRPath", "FHIRXML", "FHIRValidation", "Scenarios", "Runner",
                "AssayTesting", "PublishedCases", "JMESPath", "JSONPath", "DeviceMapping",
            ]),
    ],
    targets: [
        // The distribution's libraries; why each: a client, a server, storage and compression are not ours to write.
        library("CLibcurl", pkgConfig: "libcurl", apt: "libcurl4-openssl-dev"),
        library("CMicrohttpd", pkgConfig: "libmicrohttpd", apt: "libmicrohttpd-dev"),
        library("CSQLite", pkgConfig: "sqlite3", apt: "libsqlite3-dev"),
        library("CLibxml2", pkgConfig: "libxml-2.0", apt: "libxml2-dev"),
        library("CPCRE2", pkgConfig: "libpcre2-8", apt: "libpcre2-dev"),
        library("CZlib", pkgConfig: "zlib", apt: "zlib1g-dev"),
        library("COpenSSL", pkgConfig: "libcrypto", apt: "libssl-dev"),

        target("Basics", "Diagnostics"),
        target("Basics", "JSON", ["Diagnostics"]),
        target("Basics", "HTTPMessages", ["Diagnostics"]),
        target("Basics", "Patterns", ["CPCRE2"]),
        target("Basics", "Database", ["CSQLite"]),
        target("Basics", "Digests", ["COpenSSL"]),
        target("Basics", "JMESPath", ["JSON", "Diagnostics"]),
        target("Basics", "JSONPath", ["JSON", "Patterns"]),

        target("FHIR", "FHIRDefinitions"),
        target("FHIR", "FHIRPath", ["JSON", "FHIRDefinitions", "Patterns", "Diagnostics"]),
        target("FHIR", "FHIRValidation", ["FHIRPath", "FHIRDefinitions", "JSON", "Diagnostics"]),
        target("FHIR", "FHIRXML", ["CLibxml2", "JSON", "FHIRDefinitions", "Diagnostics"]),

        target(
            "Harness", "Results", ["Diagnostics", "HTTPMessages", "JSON", "FHIRDefinitions"], notes: ["RunFile.md"]),
        target(
            "Harness", "Scenarios",
            [
                "Diagnostics", "JSON", "HTTPMessages", "Patterns", "FHIRDefinitions", "FHIRPath", "FHIRValidation",
                "FHIRXML", "Results",
            ]),
        target(
            "Harness", "Runner",
            ["Scenarios", "Results", "HTTPMessages", "JSON", "Patterns", "Diagnostics", "FHIRDefinitions", "FHIRPath"]),
        target(
            "Harness", "DeviceMapping", ["JSON", "JSONPath", "JMESPath", "Diagnostics", "Digests", "HTTPMessages"]),
        target("Harness", "CurlTransport", ["CLibcurl", "HTTPMessages", "Diagnostics"]),
        target("Harness", "Reports", ["Results", "JSON", "HTTPMessages", "Diagnostics", "FHIRDefinitions", "CZlib"]),

        target(
            "Servers", "ReferenceServer",
            ["Database", "HTTPMessages", "JSON", "Diagnostics", "FHIRDefinitions", "FHIRValidation", "FHIRXML"]),
        target("Servers", "ServerHost", ["CMicrohttpd", "HTTPMessages", "Diagnostics"]),
        target("Servers", "Defects", ["HTTPMessages", "JSON", "Patterns", "Diagnostics"]),

        target("assay", "Arguments", ["Diagnostics"]),
        .executableTarget(
            name: "assay",
            dependencies: [
                "Arguments", "Diagnostics", "JSON", "HTTPMessages", "FHIRDefinitions", "Results", "Scenarios", "Runner",
                "CurlTransport", "Reports", "Database", "ReferenceServer", "ServerHost", "FHIRPath", "FHIRValidation",
                "FHIRXML", "DeviceMapping",
            ],
            path: "Sources/assay/Commands",
            exclude: ["README.md"],
            swiftSettings: strict
        ),

        testing("PublishedCases"),
        testing("SocketTesting"),
        testing("SampleRuns", ["Results", "HTTPMessages", "Diagnostics", "FHIRDefinitions"]),
        testing(
            "AssayTesting",
            ["Scenarios", "HTTPMessages", "ReferenceServer", "Database", "FHIRDefinitions", "Results"]),

        tests("Diagnostics", ["Diagnostics"]),
        tests("JSON", ["JSON", "Diagnostics", "PublishedCases"]),
        tests("HTTPMessages", ["HTTPMessages"]),
        tests("Patterns", ["Patterns"]),
        tests("Database", ["Database"]),
        tests("Digests", ["Digests"]),
        tests("JMESPath", ["JMESPath", "JSON", "PublishedCases"]),
        tests("JSONPath", ["JSONPath", "JSON", "PublishedCases"]),
        tests("FHIRDefinitions", ["FHIRDefinitions", "JSON", "PublishedCases"]),
        tests("FHIRPath", ["FHIRPath", "FHIRXML", "FHIRDefinitions", "JSON", "PublishedCases"]),
        tests("FHIRXML", ["FHIRXML", "JSON", "FHIRDefinitions", "Diagnostics", "PublishedCases"]),
        tests(
            "FHIRValidation",
            ["FHIRValidation", "FHIRXML", "FHIRDefinitions", "JSON", "Diagnostics", "PublishedCases"]),
        tests(
            "Results", ["Results", "SampleRuns", "HTTPMessages", "JSON", "Diagnostics", "FHIRDefinitions"],
            exclude: ["Golden"]),
        tests(
            "Scenarios",
            ["Scenarios", "Results", "Diagnostics", "HTTPMessages", "JSON", "FHIRDefinitions", "AssayTesting"],
            exclude: ["Fixtures"]),
        tests("Runner", ["Runner", "Scenarios", "Results", "HTTPMessages", "JSON", "FHIRDefinitions", "AssayTesting"]),
        tests("DeviceMapping", ["DeviceMapping", "JSON", "Diagnostics", "HTTPMessages", "PublishedCases"]),
        tests("CurlTransport", ["CurlTransport", "HTTPMessages", "Diagnostics", "ServerHost", "SocketTesting"]),
        tests(
            "Reports", ["Reports", "Results", "SampleRuns", "HTTPMessages", "Diagnostics", "FHIRDefinitions", "CZlib"],
            exclude: ["Golden"]),
        tests(
            "ReferenceServer",
            [
                "ReferenceServer", "Database", "HTTPMessages", "JSON", "FHIRDefinitions", "FHIRValidation", "FHIRXML",
            ]),
        tests("ServerHost", ["ServerHost", "HTTPMessages", "Diagnostics", "CurlTransport", "SocketTesting"]),
        tests("Defects", ["Defects", "HTTPMessages", "JSON", "Diagnostics"]),
        tests(
            "Proof",
            [
                "Defects", "Runner", "Scenarios", "Results", "HTTPMessages", "JSON", "Diagnostics", "FHIRDefinitions",
                "ReferenceServer", "AssayTesting",
            ]),
        tests("Arguments", ["Arguments"]),
        tests(
            "EndToEnd",
            [
                "assay", "Results", "JSON", "HTTPMessages", "FHIRDefinitions", "ServerHost", "Diagnostics",
                "SocketTesting",
            ]),
    ]
)
