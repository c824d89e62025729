public import ArgumentParser
import Publishing
import RaceOffice
import Reading
public import ShortTrack

/// `rinkside check PATH…`: files held against each other, without a database.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Read files like a compiler: say what is wrong in them and between them.",
        discussion: """
            A folder stands for all files in it and below. Nothing is stored. Findings are let \
            pass by a table with the columns file, code, subject, reason. A race file is audited: \
            its findings go to standard error, a table of what was looked at to standard output; \
            as csv or json the findings go to standard output. \
            Ends with exit code 1 when a finding of severity error is left, 3 when a file cannot \
            be read.
            """)

    @Argument(help: "Files or folders.") var paths: [String] = []
    @Option(help: ArgumentHelp("table (a line a finding), csv or json.", valueName: "format"))
    var format: TableFormat = .table
    @Flag(help: "Print notes too, which are only counted otherwise.") var notes = false
    @Option(help: ArgumentHelp("Explain a code instead of checking.", valueName: "code"))
    var explain: FindingCode?

    func validate() throws {
        if paths.isEmpty, explain == nil {
            throw ValidationError("Name files or folders, or a code to --explain.")
        }
    }

    func run() async throws {
        if let explain { return try Terminal.say(Explanation.of(explain)?.text(of: explain) ?? "") }
        let today = House.now().date
        var worst = ProcessCode.good
        var names: [String] = []
        for path in try paths.flatMap(InputFiles.groups).flatMap(\.files) {
            // Race files may be long and are audited as they are read.
            if try RaceFileCheck.recognises(path) {
                worst = max(worst, try RaceFileCheck.run(path, format: format))
            } else {
                names.append(path)
            }
        }
        let read = try await Self.read(names, on: today)
        if read.contains(where: \.isUnreadable) { worst = .unreadable }
        let files = read.map { file in
            RecordsCheck.File(
                name: file.name, drafts: file.drafts, exclusions: file.exclusions,
                findings: file.findings,
                isPage: [.seasonPage, .wikitext].contains(file.format))
        }
        if !files.isEmpty {
            let check = RecordsCheck(files, on: today)
            try Terminal.say(
                format == .table ? check.report(notes: notes) : try format.write(check.table))
            if check.findings.contains(where: { $0.severity == .error }) {
                worst = max(worst, .findings)
            }
        }
        if worst != .good { throw ExitCode(worst.rawValue) }
    }

    /// Reads files beside each other, the longest first, so that none is waited for at the end.
    private static func read(_ names: [String], on today: CalendarDate) async throws -> [ReadFile] {
        let texts = try names.map { (name: $0, bytes: try InputFiles.bytes(at: $0)) }
        let files = await withTaskGroup(of: (Int, ReadFile).self) { group in
            for (index, text) in texts.enumerated().sorted(by: {
                $0.element.bytes.count > $1.element.bytes.count
            }) {
                group.addTask {
                    (
                        index,
                        Reader.read(
                            text.bytes, name: text.name, actor: Operator.commandLine.name, on: today
                        )
                    )
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        return files.sorted { $0.0 < $1.0 }.map(\.1)
    }
}

extension FindingCode: ExpressibleByArgument {}
