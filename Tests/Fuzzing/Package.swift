// swift-tools-version: 6.2
import PackageDescription

// A package of its own, built with sanitizers by `.ci/fuzz` alone.
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
    name: "fuzzing",
    dependencies: [.package(name: "assay", path: "../..")],
    targets: [
        .executableTarget(
            name: "Fuzzing",
            dependencies: [.product(name: "AssayParts", package: "assay")],
            path: "Sources",
            swiftSettings: strict
        )
    ]
)
