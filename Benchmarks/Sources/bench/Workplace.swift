import FoundationEssentials

/// The built binary and a folder for its databases, with the archive in one of them.
struct Workplace {
    private let binary: String
    private let folder = FileManager.default.temporaryDirectory
        .appending(path: "rinkside-bench-\(UUID().uuidString)")

    init(binary: String) throws {
        self.binary = binary
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        // 1 means that slips were found in the data, as there should be.
        try run(
            ["import"] + ["2003-04", "2011-12", "2013-14", "2023-24"].map { "archive/\($0)" }
                + ["archive/titles.csv", "archive/seasons.csv", "archive/people.csv"],
            ending: 0...1)
    }

    func remove() { try? FileManager.default.removeItem(at: folder) }

    /// A place for a file.
    func path(_ name: String) -> String { folder.appending(path: name).path }

    /// Runs a command to its end, on the archive's database unless another is named.
    func run(
        _ words: [String], ending codes: ClosedRange<Int32> = 0...0, in database: String? = nil
    )
        throws
    {
        let code = try start(words, in: database).wait()
        guard codes.contains(code) else {
            throw BenchmarkError(
                description: "rinkside \(words.joined(separator: " ")) ended with \(code)")
        }
    }

    /// Starts a command.
    func start(_ words: [String], in database: String? = nil) throws -> Child {
        try Child(
            binary,
            words
                + (words.first == "check"
                    ? [] : ["--database", database ?? path("rinkside.sqlite")]))
    }
}
