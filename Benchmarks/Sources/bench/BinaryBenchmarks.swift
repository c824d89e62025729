import FoundationEssentials

/// The built binary from the start of its process, with the archive in a database of its own.
struct BinaryBenchmarks {
    private let binary: String
    private let folder = FileManager.default.temporaryDirectory
        .appending(path: "rinkside-bench-\(UUID().uuidString)")

    init(binary: String) { self.binary = binary }

    func run(into report: Report) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }

        // 1 means that slips were found in the data, as there should be.
        try command(["import", "archive/2023-24"], allowed: 0...1)
        try report.measure("standings, whole process", goal: 60, runs: 15) {
            try command(["standings", "2023-24", "women", "1000"], allowed: 0...0)
        }
        let races = try raceFile(rows: 90_000)
        try report.measure("audit of 90,000 rows, whole process", goal: 1500, runs: 5) {
            let code = try Child(binary, ["check", races]).wait()
            guard code == 0 else { throw BenchmarkError(description: "check ended with \(code)") }
        }
        try report.collect("server start to first page", goal: 150, runs: 11) {
            try timeToFirstPage(port: try LocalPort.free())
        }
    }

    /// A race file of a length: real races, each time at a competition of another name.
    private func raceFile(rows: Int) throws -> String {
        let sample = "Tests/RaceOfficeTests/RaceFiles/torino-2013-men-500-semifinals.csv"
        let lines = String(
            decoding: try Data(contentsOf: URL(filePath: sample)), as: UTF8.self
        ).split(separator: "\n")
        var text = "\(lines[0])\n"
        for number in 0..<(rows / (lines.count - 1)) {
            for line in lines.dropFirst() {
                text += line.replacing(",torino,", with: ",torino-\(number),", maxReplacements: 1)
                text += "\n"
            }
        }
        let path = folder.appending(path: "races.csv")
        try Data(text.utf8).write(to: path)
        return path.path
    }

    private func command(_ arguments: [String], allowed: ClosedRange<Int32>) throws {
        let code = try start(arguments).wait()
        guard allowed.contains(code) else {
            throw BenchmarkError(
                description: "rinkside \(arguments.joined(separator: " ")) ended with \(code)")
        }
    }

    /// From the start of the process to the last byte of the page; the stop is not counted.
    private func timeToFirstPage(port: UInt16) throws -> Duration {
        let clock = ContinuousClock()
        let began = clock.now
        let server = try start(["serve", "--port", "\(port)"])
        defer {
            server.terminate()
            _ = server.wait()
        }
        while clock.now - began < .seconds(10) {
            if let page = LocalPort.get("/2023-24/", port: port) {
                let time = clock.now - began
                guard page.split(separator: " ").dropFirst().first == "200" else {
                    throw BenchmarkError(
                        description: "the page is: \(page.prefix { $0 != "\r\n" })")
                }
                return time
            }
        }
        throw BenchmarkError(description: "the server did not answer within ten seconds")
    }

    private func start(_ arguments: [String]) throws -> Child {
        try Child(
            binary, arguments + ["--database", folder.appending(path: "rinkside.sqlite").path])
    }
}
