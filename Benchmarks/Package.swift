// swift-tools-version: 6.1
import PackageDescription

// A package of its own, so that nobody builds the benchmarks by accident: `make bench`.
let package = Package(
    name: "benchmarks",
    dependencies: [
        .package(name: "rinkside", path: ".."),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    ],
    targets: [
        .executableTarget(
            name: "bench",
            dependencies: [
                .product(name: "Rinkside", package: "rinkside"),
                .product(name: "RinksideOffice", package: "rinkside"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: [
                .enableUpcomingFeature("ExistentialAny"),
                .enableUpcomingFeature("InternalImportsByDefault"),
                .enableUpcomingFeature("MemberImportVisibility"),
            ])
    ],
    swiftLanguageModes: [.v6]
)
