public import ArgumentParser
import Publishing
import RaceOffice
import Reading
public import ShortTrack

/// `rinkside check PATH…`: files held against each other, without a database.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Read files like a compiler: say what is wrong in them and between them.",
        discussion: """
            A folder stands for all files in it and below. Nothing is stored. A race file is \
            audited on its own: marks, starters, start positions and draws against the rules \
            printed in it and the practice of its season. Findings are let \
            pass by a table with the columns file, code, subject, reason. Ends with exit code 1 \
            when a finding of severity error is left, 3 when a file cannot be read.
            """)

    @Argument(help: "Files or folders.") var paths: [String] = []
    @Option(help: ArgumentHelp("table (a line a finding), csv or json.", valueName: "format"))
    var format: TableFormat = .table
    @Option(help: ArgumentHelp("Explain a code instead of checking.", valueName: "code"))
    var explain: FindingCode?

    func validate() throws {
        if paths.isEmpty, explain == nil {
            throw ValidationError("Name files or folders, or a code to --explain.")
        }
    }

    func run() throws {
        if let explain { return try Terminal.say(Explanation.of(explain)?.text(of: explain) ?? "") }
        let (races, others) = try paths.flatMap(InputFiles.filesBelow)
            .reduce(into: ([String](), [String]())) { kinds, path in
                if try RaceFileCheck.recognises(path) {
                    kinds.0.append(path)
                } else {
                    kinds.1.append(path)
                }
            }
        var worst = ProcessCode.good
        for path in races { worst = max(worst, try RaceFileCheck.run(path, format: format)) }
        if !others.isEmpty || races.isEmpty { worst = max(worst, try check(others)) }
        if worst != .good { throw ExitCode(worst.rawValue) }
    }

    /// Holds files of the archive against each other.
    private func check(_ paths: [String]) throws -> ProcessCode {
        var isUnreadable = false
        var files: [RecordsCheck.File] = []
        for path in paths {
            let file = Reader.read(
                try InputFiles.bytes(at: path), name: path, actor: Operator.commandLine.name,
                on: House.now().date)
            isUnreadable = isUnreadable || file.isUnreadable
            files.append(
                RecordsCheck.File(
                    name: path, drafts: file.drafts, exclusions: file.exclusions,
                    findings: file.findings))
        }
        let check = RecordsCheck(files, on: House.now().date)
        try Terminal.say(format == .table ? check.report : try format.write(check.table))
        if isUnreadable { return .unreadable }
        return check.findings.contains { $0.severity == .error } ? .findings : .good
    }
}

extension FindingCode: ExpressibleByArgument {}
