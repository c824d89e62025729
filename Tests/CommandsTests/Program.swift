import Foundation

/// The built program, run as a person would run it, on a database of its own.
final class Program {
    /// What a run said and how it ended.
    struct Run {
        let output: String
        let complaints: String
        let code: Int32
    }

    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("rinkside-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// The repository, found from this file.
    static let repository = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The binary stands beside the test bundle.
    private static var binary: URL {
        let bundle = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        let folders = sequence(first: bundle) {
            $0.path == "/" ? nil : $0.deletingLastPathComponent()
        }
        return folders.map { $0.appendingPathComponent("rinkside") }
            .first { FileManager.default.isExecutableFile(atPath: $0.path) && !$0.hasDirectoryPath }
            ?? bundle.appendingPathComponent("rinkside")
    }

    private static func process(_ arguments: [String], under wrapper: [String]) -> Process {
        let line = wrapper + [binary.path] + arguments
        let process = Process()
        process.executableURL = URL(fileURLWithPath: line[0])
        process.arguments = Array(line.dropFirst())
        return process
    }

    /// The folder of this database.
    var folderPath: String { folder.path }

    /// A path in the folder of this database.
    func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

    /// Writes an input file.
    func write(_ bytes: [UInt8], to name: String) throws -> String {
        try Data(bytes).write(to: URL(fileURLWithPath: path(name)))
        return path(name)
    }

    /// Starts a command that goes on until it is ended.
    /// - Parameter wrapper: a command that runs another under its conditions.
    func start(
        _ arguments: [String], logging level: String, under wrapper: [String] = []
    ) throws -> RunningProgram {
        let process = Self.process(arguments, under: wrapper)
        process.currentDirectoryURL = Self.repository
        process.environment = [
            "RINKSIDE_DATABASE": path("rinkside.sqlite"), "RINKSIDE_LOG_LEVEL": level,
        ]
        let said = URL(fileURLWithPath: path("said-\(UUID().uuidString)"))
        try Data().write(to: said)
        let file = try FileHandle(forWritingTo: said)
        process.standardOutput = file
        process.standardError = file
        process.standardInput = FileHandle.nullDevice
        try process.run()
        return RunningProgram(process, said: said)
    }

    /// Runs a command line with the repository as the current folder.
    @discardableResult
    func run(_ arguments: String..., input: String? = nil) throws -> Run {
        try run(arguments, input: input)
    }

    /// Runs a command line given as a list.
    /// - Parameter wrapper: a command that runs another under its conditions.
    @discardableResult
    func run(
        _ arguments: [String], input: String? = nil, under wrapper: [String] = []
    ) throws -> Run {
        let process = Self.process(arguments, under: wrapper)
        process.currentDirectoryURL = Self.repository
        process.environment = [
            "RINKSIDE_DATABASE": path("rinkside.sqlite"), "PATH": "/usr/bin:/bin",
        ]
        let output = path("output-\(UUID().uuidString)")
        let complaints = path("complaints-\(UUID().uuidString)")
        for file in [output, complaints] { try Data().write(to: URL(fileURLWithPath: file)) }
        process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: output))
        process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: complaints))
        let pipe = Pipe()
        process.standardInput = pipe
        try process.run()
        if let input { pipe.fileHandleForWriting.write(Data(input.utf8)) }
        try pipe.fileHandleForWriting.close()
        process.waitUntilExit()
        return Run(
            output: try String(contentsOfFile: output, encoding: .utf8),
            complaints: try String(contentsOfFile: complaints, encoding: .utf8),
            code: process.terminationStatus)
    }
}
