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
            A folder stands for all files in it and below. Nothing is stored. Findings are let \
            pass by a table with the columns file, code, subject, reason. A race file is audited: \
            its findings go to standard error, a table of what was looked at to standard output. \
            Ends with exit code 1 when a finding of severity error is left, 3 when a file cannot \
            be read.
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
        let today = House.now().date
        var worst = ProcessCode.good
        var files: [RecordsCheck.File] = []
        for path in try paths.flatMap(InputFiles.filesBelow) {
            // Race files may be long and are audited as they are read.
            if try RaceFileCheck.recognises(path) {
                worst = max(worst, try RaceFileCheck.run(path, format: format))
                continue
            }
            let file = Reader.read(
                try InputFiles.bytes(at: path), name: path, actor: Operator.commandLine.name,
                on: today)
            if file.isUnreadable { worst = .unreadable }
            files.append(
                RecordsCheck.File(
                    name: path, drafts: file.drafts, exclusions: file.exclusions,
                    findings: file.findings))
        }
        if !files.isEmpty {
            let check = RecordsCheck(files, on: today)
            try Terminal.say(format == .table ? check.report : try format.write(check.table))
            if check.findings.contains(where: { $0.severity == .error }) {
                worst = max(worst, .findings)
            }
        }
        if worst != .good { throw ExitCode(worst.rawValue) }
    }
}

extension FindingCode: ExpressibleByArgument {}
