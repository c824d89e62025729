// swift-tools-version: 6.1
import PackageDescription

// A package of its own, so that nobody builds the benchmarks by accident: `make bench`.
let package = Package(
    name: "benchmarks",
    dependencies: [.package(name: "rinkside", path: "..")],
    targets: [
        .executableTarget(
            name: "bench", dependencies: [.product(name: "Rinkside", package: "rinkside")],
            swiftSettings: [
                .enableUpcomingFeature("ExistentialAny"),
                .enableUpcomingFeature("InternalImportsByDefault"),
                .enableUpcomingFeature("MemberImportVisibility"),
            ])
    ],
    swiftLanguageModes: [.v6]
)
