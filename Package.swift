// swift-tools-version: 6.2
import PackageDescription

// The floor plan: every target and the only modules it may import. ARCHITECTURE.md explains it;
// `ArchitectureTests` fails when the plan, this file and the imports drift apart.

let algorithms = Target.Dependency.product(name: "Algorithms", package: "swift-algorithms")
let argumentParser = Target.Dependency.product(
    name: "ArgumentParser", package: "swift-argument-parser")
let configuration = Target.Dependency.product(name: "Configuration", package: "swift-configuration")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let hummingbirdCore = Target.Dependency.product(
    name: "HummingbirdCore", package: "hummingbird")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let metrics = Target.Dependency.product(name: "CoreMetrics", package: "swift-metrics")
let nioCore = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioEmbedded = Target.Dependency.product(name: "NIOEmbedded", package: "swift-nio")
let nioHTTP1 = Target.Dependency.product(name: "NIOHTTP1", package: "swift-nio")
let nioHTTPTypesHTTP1 = Target.Dependency.product(
    name: "NIOHTTPTypesHTTP1", package: "swift-nio-extras")
let nioHTTPTypes = Target.Dependency.product(name: "NIOHTTPTypes", package: "swift-nio-extras")
let serviceLifecycle = Target.Dependency.product(
    name: "ServiceLifecycle", package: "swift-service-lifecycle")
let systemPackage = Target.Dependency.product(name: "SystemPackage", package: "swift-system")
let unixSignals = Target.Dependency.product(
    name: "UnixSignals", package: "swift-service-lifecycle")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

let package = Package(
    name: "rinkside",
    products: [
        .executable(name: "rinkside", targets: ["rinkside"]),
        .library(name: "Rinkside", targets: ["ShortTrack", "Rulebook", "Racing", "Scoring"]),
        .library(name: "RinksideOffice", targets: ["RecordBook", "RaceOffice", "SQLiteStores"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-algorithms", from: "1.2.1"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0", traits: []),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
        .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        // The pure core
        .target(name: "Phrases"),
        .target(name: "ShortTrack", dependencies: ["Phrases"]),
        .target(name: "Rulebook", dependencies: ["Phrases", "ShortTrack"]),
        .target(name: "Racing", dependencies: ["Phrases", "ShortTrack", "Rulebook"]),
        .target(name: "Scoring", dependencies: ["Phrases", "ShortTrack", "Rulebook", algorithms]),
        // What is kept, and where
        .systemLibrary(
            name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .target(
            name: "RecordBook", dependencies: ["Phrases", "ShortTrack", "Rulebook", "CSodium"]),
        .target(
            name: "SQLiteStores",
            dependencies: ["ShortTrack", "RecordBook", "RaceOffice", grdb]),
        // What comes in, who may do what, what goes out
        .target(
            name: "Reading",
            dependencies: ["Phrases", "ShortTrack", "Rulebook", "RecordBook", yams]),
        .target(
            name: "RaceOffice",
            dependencies: [
                "Phrases", "ShortTrack", "Rulebook", "Racing", "Scoring", "RecordBook", "CSodium",
                algorithms, logging,
            ]),
        .target(
            name: "Publishing",
            dependencies: [
                "Phrases", "ShortTrack", "Rulebook", "Racing", "Scoring", "RecordBook",
                "RaceOffice", algorithms, yams,
            ]),
        .target(
            name: "Website",
            dependencies: [
                "Phrases", "ShortTrack", "Rulebook", "Racing", "Scoring", "RecordBook", "Reading",
                "RaceOffice", "Publishing", "CZlib", hummingbird, hummingbirdCore, httpTypes,
                nioCore, nioHTTP1,
                nioHTTPTypes, nioHTTPTypesHTTP1,
                mustache, logging, metrics, serviceLifecycle, unixSignals,
            ],
            resources: [.embedInCode("Assets")]),
        // The command line and the one place that names a concrete store
        .target(
            name: "Commands",
            dependencies: [
                "Phrases", "ShortTrack", "Rulebook", "Racing", "Scoring", "RecordBook",
                "SQLiteStores",
                "Reading", "RaceOffice", "Publishing", "Website", argumentParser, configuration,
                logging, metrics, systemPackage,
            ]),
        .executableTarget(name: "rinkside", dependencies: ["Commands"]),
        // Tests
        .testTarget(name: "PhrasesTests", dependencies: ["Phrases"]),
        .testTarget(name: "ShortTrackTests", dependencies: ["Phrases", "ShortTrack"]),
        .testTarget(name: "RulebookTests", dependencies: ["Phrases", "ShortTrack", "Rulebook"]),
        .testTarget(
            name: "RacingTests",
            dependencies: [
                "Phrases", "ShortTrack", "Rulebook", "Racing", "Scoring", "RecordBook", "Reading",
            ]),
        .testTarget(
            name: "ScoringTests",
            dependencies: [
                "Phrases", "ShortTrack", "Rulebook", "Racing", "Scoring", "RecordBook", "Reading",
            ]),
        .testTarget(
            name: "RecordBookTests",
            dependencies: ["Phrases", "ShortTrack", "Rulebook", "Racing", "RecordBook"]),
        .testTarget(
            name: "SQLiteStoresTests",
            dependencies: [
                "ShortTrack", "Rulebook", "Racing", "RecordBook", "RaceOffice", "SQLiteStores",
                grdb,
            ]),
        .testTarget(
            name: "ReadingTests",
            dependencies: ["Phrases", "ShortTrack", "Rulebook", "RecordBook", "Reading"],
            exclude: ["Wikitext/Pages"]),
        .testTarget(
            name: "RaceOfficeTests",
            dependencies: [
                "Phrases", "ShortTrack", "Rulebook", "Racing", "Scoring", "RecordBook", "Reading",
                "RaceOffice", logging,
            ],
            exclude: ["RaceFiles"]),
        .testTarget(
            name: "PublishingTests",
            dependencies: [
                "Phrases", "ShortTrack", "Rulebook", "Racing", "Scoring", "RecordBook", "Reading",
                "RaceOffice", "Publishing", logging,
            ]),
        .testTarget(
            name: "WebsiteTests",
            dependencies: [
                "Phrases", "ShortTrack", "Rulebook", "Racing", "Scoring", "RecordBook", "Reading",
                "RaceOffice", "Publishing", "Website", "CZlib", hummingbird, httpTypes, nioCore,
                nioEmbedded, nioHTTP1, nioHTTPTypes, nioHTTPTypesHTTP1, logging, metrics,
            ]),
        .testTarget(
            name: "CommandsTests",
            dependencies: [
                "ShortTrack", "rinkside", "Racing", "RecordBook", "SQLiteStores", grdb,
            ],
            exclude: ["Snapshots"]),
        .testTarget(name: "ArchitectureTests"),
    ],
    swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
    if target.type != .test { target.exclude.append("README.md") }
    target.swiftSettings = [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .treatAllWarnings(as: .error),
    ]
}
