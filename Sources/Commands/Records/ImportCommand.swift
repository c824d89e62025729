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
            A folder stands for the files in it and below, the set-up of a season excepted that \
            is alone in its folder, which has to be named. What the ledger holds already from the \
            same source is left out. A page of a season without a rulebook puts the archive's \
            rulebook of that season in force.
            """)

    @Argument(help: "Files or folders.") var paths: [String]
    @Option(
        help: ArgumentHelp(
            "Where rulebooks are looked for.", valueName: "folder"))
    var archive = "archive"
    @Flag(help: "Print a line for each file instead of every finding.") var quiet = false
    @OptionGroup var database: DatabaseOptions

    /// How a file went.
    private struct Taken {
        var code = ProcessCode.good
        var season: SeasonID?
    }

    /// What was read so far: what was said of it, and where it is written.
    private struct Read {
        var findings: [Finding] = []
        var citations = Citations()
    }

    func run() async throws {
        let groups = try paths.flatMap(InputFiles.groups(at:))
        let house = try await House.open(database.path, creating: true)
        let before = try await house.state()
        var worst = ProcessCode.good
        var seasons: [SeasonID] = []
        var read = Read()
        for group in groups {
            // The files of a folder are about one season: its rulebook is that season's.
            var season: SeasonID?
            for path in group.files {
                let taken = try await take(
                    path, of: season, takesSetUp: group.isNamed || group.files.count > 1,
                    into: house, noting: &read)
                worst = max(worst, taken.code)
                season = season ?? taken.season
                if let season = taken.season { seasons.append(season) }
            }
        }
        let findings = Self.findings(
            of: Set(seasons).sorted(), in: try await house.state(), since: before, besides: read)
        if findings.contains(where: { $0.severity == .error }) { worst = max(worst, .findings) }
        if !quiet { Self.report(findings) }
        if worst != .good { throw ExitCode(worst.rawValue) }
    }

    /// What shows only now that several sources are read together, and was not so before.
    private static func findings(
        of seasons: [SeasonID], in state: OfficeState, since before: OfficeState, besides read: Read
    ) -> [Finding] {
        let said = SaidSlips(read.findings, citing: read.citations)
        let old = Set(before.records.identityFindings())
        let people = state.records.identityFindings().filter { !old.contains($0) }
        return people.map { read.citations.placed($0, in: nil) }
            + seasons.flatMap { season in
                let old = Set(before.season(season)?.findings() ?? [])
                return (state.season(season)?.findings(besides: said) ?? [])
                    .filter { !old.contains($0) }.map { read.citations.placed($0, in: season) }
            }
    }

    /// Takes in what a file states; one that cannot be read does not keep others out.
    /// - Parameter takesSetUp: whether a set-up is meant: it or its folder was named, and not one
    ///   above, or it is one of the files of a season that was run.
    private func take(
        _ path: String, of season: SeasonID?, takesSetUp: Bool, into house: House,
        noting read: inout Read
    ) async throws -> Taken {
        let bytes: [UInt8]
        do {
            bytes = try InputFiles.bytes(at: path)
        } catch let trouble as Trouble {
            Terminal.complain(trouble.description)
            return Taken(code: trouble.exitCode)
        }
        let file = Reader.read(
            bytes, name: path, actor: Operator.commandLine.name, on: house.today(),
            season: season)
        if file.format == .seasonSetUp, !takesSetUp {
            Terminal.complain("\(path): a season to be run here; name it to import it.")
            return Taken()
        }
        if !quiet { Self.report(file.findings) }
        read.findings += file.findings
        if file.format == .exclusions { return Taken() }
        let hasErrors = file.findings.contains { $0.severity == .error }
        guard !file.drafts.isEmpty, !hasErrors || file.format.isTakenInPart else {
            Terminal.complain("\(path): nothing was imported.")
            return Taken(code: file.isUnreadable ? .unreadable : .findings)
        }
        read.citations.take(file.drafts, from: path)
        let receipt: ImportReceipt
        do {
            receipt = try await house.take(file.drafts)
        } catch Trouble.refused(.invalid(let findings)) {
            Self.report(
                findings.map {
                    let placed = read.citations.placed($0, in: file.season)
                    return Finding(
                        placed.code, placed.severity, file: path, line: placed.line,
                        subject: placed.subject, found: placed.found,
                        suggestion: placed.suggestion, other: placed.other)
                })
            Terminal.complain("\(path): nothing was imported.")
            return Taken(code: .findings, season: file.season)
        }
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
        if file.format == .raceFile {
            let count = try RaceFileCheck.count(path)
            let findings = Self.count(count, "finding")
            let advice =
                count == 0 ? "." : "; rinkside check \(path) shows \(count == 1 ? "it" : "them")."
            Terminal.complain(
                "\(path): an audit has \(findings)\(advice)")
        }
        if let season = file.season, file.format != .rulebook,
            let rulebook = try await enact(file, from: path, for: season, in: house)
        {
            try Terminal.say("\(path): put rulebook \(rulebook) in force for \(season).")
        }
        return Taken(code: hasErrors ? .findings : .good, season: file.season)
    }

    /// Puts a rulebook in force for a season that has none: the one beside the file, the one of
    /// the name in a folder beside that, or the archive's.
    private func enact(
        _ file: ReadFile, from path: String, for season: SeasonID, in house: House
    ) async throws -> String? {
        guard try await house.state().season(season)?.rules == nil else { return nil }
        let name = file.rulebookName ?? season.description
        let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
            .joined(separator: "/")
        let here = folder.isEmpty && !path.hasPrefix("/") ? "." : folder
        let places = [here, "\(here)/../\(name)", "\(archive)/\(name)"].map {
            "\($0)/rulebook.yaml"
        }
        guard let place = places.first(where: InputFiles.exists) else {
            Terminal.complain(
                "No rulebook is in force for \(season), and there is none at "
                    + places.joined(separator: ", ")
                    + ". Until one is imported its standings stay open.")
            return nil
        }
        let rulebook = Reader.read(
            try InputFiles.bytes(at: place), name: place, actor: Operator.commandLine.name,
            on: house.today(), season: season)
        Self.report(rulebook.findings)
        guard !rulebook.drafts.isEmpty else {
            throw Trouble.unreadable("The rulebook at \(place) was refused.")
        }
        _ = try await house.take(rulebook.drafts)
        return "\(name) (\(place))"
    }

    private static func count(_ number: Int, _ thing: String) -> String {
        "\(number) \(thing)\(number == 1 ? "" : "s")"
    }

    private static func report(_ findings: [Finding]) {
        for finding in findings { Terminal.complain(finding.sentence) }
    }
}
