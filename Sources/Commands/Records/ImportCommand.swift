import ArgumentParser
import FoundationEssentials
import Publishing
import RaceOffice
import Reading
import RecordBook
import ShortTrack

/// `rinkside import PAGE…`: pages, rulebooks, set-ups and corrections into the ledger.
struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Read season pages, rulebooks, set-ups, podiums and corrections into the ledger.",
        discussion: """
            A folder stands for the files in it. What the ledger holds already from the same \
            source is left out. A page of a season without a rulebook puts the archive's \
            rulebook of that season in force.
            """)

    @Argument(help: "Files or folders.") var paths: [String]
    @Option(
        help: ArgumentHelp(
            "Where rulebooks are looked for.", valueName: "folder"))
    var archive = "archive"
    @Flag(help: "Print a line for each file instead of every finding.") var quiet = false
    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let files = try paths.flatMap(InputFiles.files(at:))
        let house = try await House.open(database.path, creating: true)
        var worst = ProcessCode.good
        var seasons: [SeasonID] = []
        for path in files {
            let (code, season) = try await take(path, into: house)
            worst = max(worst, code)
            if let season { seasons.append(season) }
        }
        for season in Set(seasons).sorted() {
            let contradictions = try await house.state().season(season)?.contradictions ?? []
            if !contradictions.isEmpty { worst = max(worst, .findings) }
            if !quiet { Self.report(contradictions) }
        }
        if worst != .good { throw ExitCode(worst.rawValue) }
    }

    /// Takes in what a file states; one that cannot be read does not keep others out.
    /// - Returns: how it went, and the season if something new was stated about it.
    private func take(_ path: String, into house: House) async throws -> (ProcessCode, SeasonID?) {
        let bytes: [UInt8]
        do {
            bytes = try InputFiles.bytes(at: path)
        } catch let trouble as Trouble {
            Terminal.complain(trouble.description)
            return (trouble.exitCode, nil)
        }
        let file = Reader.read(
            bytes, name: path, actor: Operator.commandLine.name, on: house.today())
        if !quiet { Self.report(file.findings) }
        guard !file.drafts.isEmpty else {
            Terminal.complain("\(path): nothing was imported.")
            return (file.isUnreadable ? .unreadable : .findings, nil)
        }
        let receipt = try await house.take(file.drafts)
        let findings = Severity.allCases.reversed().map { severity in
            Self.count(file.findings.count { $0.severity == severity }, severity.rawValue)
        }
        try Terminal.say(
            "\(path): \(file.format.title), \(Self.count(file.drafts.count, "statement")), "
                + "\(Self.count(file.findings.count, "finding"))"
                + (file.findings.isEmpty ? ". " : " (\(findings.joined(separator: ", "))). ")
                + (receipt.added == 0
                    ? "Nothing new." : "\(receipt.added) new.")
                + (receipt.repeated > 0 ? " \(receipt.repeated) stated twice." : "")
                + (receipt.added > 0 && receipt.known > 0
                    ? " \(receipt.known) known already." : ""))
        if let season = file.season,
            let rulebook = try await enact(file.rulebookName, for: season, in: house)
        {
            try Terminal.say("\(path): put rulebook \(rulebook) in force for \(season).")
        }
        let hasErrors = file.findings.contains { $0.severity == .error }
        return (hasErrors ? .findings : .good, receipt.added > 0 ? file.season : nil)
    }

    /// Puts the archive's rulebook in force for a season that has none.
    private func enact(_ name: String?, for season: SeasonID, in house: House) async throws
        -> String?
    {
        guard try await house.state().season(season)?.rules == nil else { return nil }
        let path = "\(archive)/\(name ?? season.description)/rulebook.yaml"
        guard InputFiles.exists(path) else {
            Terminal.complain(
                "No rulebook is in force for \(season), and there is none at \(path). Until one is "
                    + "imported its standings stay open.")
            return nil
        }
        let file = Reader.read(
            try InputFiles.bytes(at: path), name: path, actor: Operator.commandLine.name,
            on: house.today(), season: season)
        Self.report(file.findings)
        guard !file.drafts.isEmpty else {
            throw Trouble.unreadable("The rulebook at \(path) was refused.")
        }
        _ = try await house.take(file.drafts)
        return name ?? season.description
    }

    private static func count(_ number: Int, _ thing: String) -> String {
        "\(number) \(thing)\(number == 1 ? "" : "s")"
    }

    private static func report(_ findings: [Finding]) {
        for finding in findings { Terminal.complain(finding.sentence) }
    }
}
