// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that the main one stays light; `.ci/bench` builds and runs it.
// The settings are those of the main package, as `.ci/lint` sees to: a manifest cannot read another.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "benchmarks",
    dependencies: [.package(name: "assay", path: "../..")],
    targets: [
        .executableTarget(
            name: "Benchmarks",
            dependencies: [.product(name: "AssayParts", package: "assay")],
            path: "Sources",
            swiftSettings: strict
        ),
        .executableTarget(
            name: "Engines",
            dependencies: [.product(name: "AssayParts", package: "assay")],
            path: "Engines",
            swiftSettings: strict
        ),
        .executableTarget(
            name: "Expressions",
            dependencies: [.product(name: "AssayParts", package: "assay")],
            path: "Expressions",
            swiftSettings: strict
        ),
    ]
)
