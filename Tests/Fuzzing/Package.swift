// swift-tools-version: 6.2
import PackageDescription

// A package of its own, built with sanitizers by `.ci/fuzz` alone.
let package = Package(
    name: "fuzzing",
    dependencies: [.package(name: "assay", path: "../..")],
    targets: [
        .executableTarget(
            name: "Fuzzing",
            dependencies: [.product(name: "AssayParts", package: "assay")],
            path: "Sources",
            swiftSettings: [
                .swiftLanguageMode(.v6), .enableUpcomingFeature("ExistentialAny"),
                .enableUpcomingFeature("InternalImportsByDefault"), .enableUpcomingFeature("MemberImportVisibility"),
                .treatAllWarnings(as: .error),
            ]
        )
    ]
)
