import Testing

/// The walls of the house: the table in ARCHITECTURE.md, Package.swift and the imports agree.
@Suite struct FloorPlanTests {
    let table: FloorPlan
    let manifest: FloorPlan

    init() throws {
        table = FloorPlan.inArchitecture(try #require(Repository.file("ARCHITECTURE.md")))
        manifest = FloorPlan.inManifest(try #require(Repository.file("Package.swift")))
        try #require(table.entries.count > 5, "the floor plan's table was not understood")
        try #require(manifest.entries.count > 5, "the manifest was not understood")
    }

    @Test func `the table and the manifest name the same targets`() {
        for (target, entry) in manifest.entries where table.entries[target] == nil {
            Issue.record("\(manifest.path):\(entry.line): \(target) is not in \(table.path)")
        }
        for (target, entry) in table.entries where manifest.entries[target] == nil {
            Issue.record("\(table.path):\(entry.line): \(target) is not in \(manifest.path)")
        }
    }

    @Test func `each target has its folder and each folder its target`() {
        let folders = Set(
            Repository.paths(under: "Sources").compactMap { path in
                path.split(separator: "/").dropFirst().first.map(String.init)
            })
        for target in folders.symmetricDifference(table.entries.keys).sorted() {
            Issue.record(
                folders.contains(target)
                    ? "Sources/\(target) is no target in \(table.path)"
                    : "\(table.path): \(target) has no folder Sources/\(target)")
        }
    }

    @Test func `the table and the manifest list the same modules`() {
        for (target, entry) in table.entries {
            guard let built = manifest.entries[target] else { continue }
            let listed = entry.modules.subtracting(FloorPlan.toolchainModules)
            for module in listed.subtracting(built.modules).sorted() {
                Issue.record(
                    "\(manifest.path):\(built.line): \(target) lacks \(module), which the table lists"
                )
            }
            for module in built.modules.subtracting(listed).sorted() {
                Issue.record(
                    "\(table.path):\(entry.line): \(target) lacks \(module), which the manifest lists"
                )
            }
        }
    }

    @Test func `a file imports nothing its target may not`() {
        for (target, entry) in table.entries {
            for use in imports(of: target) where !entry.modules.contains(use.module) {
                Issue.record("\(use.place): \(target) may not import \(use.module)")
            }
        }
    }

    @Test func `a target may import nothing that none of its files imports`() {
        for (target, entry) in table.entries {
            let used = Set(imports(of: target).map(\.module))
            for module in entry.modules.subtracting(used).sorted() {
                Issue.record("\(table.path):\(entry.line): nothing in \(target) imports \(module)")
            }
        }
    }

    @Test func `every package has its reason in the architecture page`() throws {
        let page = try #require(Repository.file(table.path))
        let reasons = page.lines.drop { $0 != "| Package | Why |" }
        try #require(!reasons.isEmpty, "the table of packages was not found")
        for line in try #require(Repository.file(manifest.path)).code {
            guard let address = line.text.firstRange(of: ".package(url: \"") else { continue }
            let url = line.text[address.upperBound...].prefix { $0 != "\"" }
            let name = url.split(separator: "/").last?.split(separator: ".").first ?? ""
            if !reasons.contains(where: { $0.lowercased().contains(name.lowercased()) }) {
                Issue.record(
                    "\(manifest.path):\(line.number): why \(name)? \(table.path) is silent")
            }
        }
    }

    /// Every import of a target, with the file and line it stands in.
    private func imports(of target: String) -> [(module: String, place: String)] {
        Repository.swiftFiles(under: "Sources/\(target)").flatMap { file in
            file.code.compactMap { line in
                let words = line.text.split(separator: " ")
                guard let index = words.firstIndex(of: "import"), index < 3,
                    words[..<index].allSatisfy(Self.importModifiers.contains)
                else { return nil }
                // `import struct Foundation.URL` names the module last.
                let module = words.last?.split(separator: ".").first.map(String.init) ?? ""
                let isCLibrary = ["Musl", "Darwin"].contains(module)
                return (isCLibrary ? "Glibc" : module, "\(file.path):\(line.number)")
            }
        }
    }

    private static let importModifiers: Set<Substring> = [
        "public", "package", "internal", "fileprivate", "private", "@testable", "@preconcurrency",
    ]
}
