import Logging
import Phrases
import Publishing
import RaceOffice
import Racing
import Reading
import RecordBook
import Rulebook
import Scoring
import ShortTrack
import Testing

/// Files as `rinkside import` and `rinkside check` take them, one of them damaged.
struct FileTrial: FuzzTrial {
    let specimens: [Specimen]
    private let today: CalendarDate
    private static let archive = "archive/"

    init() throws {
        today = try #require(CalendarDate("2026-11-21"))
        specimens =
            try Specimen.files(below: "archive", ".txt", ".yaml", ".csv")
            + Specimen.files(below: "Tests/ReadingTests/Wikitext/Pages", ".wiki")
            + Specimen.files(below: "Tests/RaceOfficeTests/RaceFiles", ".csv") + [
                Specimen(
                    name: "entries.csv",
                    """
                    season,competition,category,event,nation,name,seeding time,order,substitute,\
                    gender,remark
                    2023-24,seoul,men,500,KOR,Park Ji-won,41.203,1,no,,
                    2023-24,seoul,men,500,KOR,Hwang Dae-heon,,2,yes,,late
                    2023-24,seoul,women,1000 (2),NED,Xandra Velzeboer,1:28.1,1,,,
                    2023-24,seoul,mixed,2000 relay,ITA,Pietro Sighel,,3,,men,
                    """)
            ]
    }

    func faults(with input: Specimen, _ dice: inout Lot) async throws -> [String] {
        let file = Self.read(input, on: today)
        var faults = saidBadly(file, of: input)
        if dice.number(below: 3) == 0, !isSame(file, Self.read(input, on: today)) {
            faults.append("read twice it says two things")
        }
        guard !file.drafts.isEmpty else { return faults }
        let moment = Timestamp(milliseconds: 0)
        _ = Records(
            folding: file.drafts.enumerated().map {
                Statement($1, sequence: $0 + 1, at: moment)
            })
        // All that follows from it takes ten times as long as reading it, the verdicts a hundred.
        let lot = dice.number(below: 1000)
        if lot < 20 { faults += try await followed(file, from: input.name, judged: lot == 0) }
        return faults
    }

    private func isSame(_ file: ReadFile, _ other: ReadFile) -> Bool {
        file.drafts == other.drafts && file.findings == other.findings
            && file.exclusions == other.exclusions && file.season == other.season
    }

    /// What findings and statements must be, whatever is in the file.
    private func saidBadly(_ file: ReadFile, of input: Specimen) -> [String] {
        var faults: [String] = []
        let lines = 1...input.lines
        // Each row of these tables is read by itself, for a check of the folder they are in.
        let isReadByRow = [
            .names, .titles, .seasons, .placings, .corrections,
        ].contains(file.format)
        let hasErrors = file.findings.contains { $0.severity == .error }
        if file.isUnreadable || hasErrors && !file.format.isTakenInPart && !isReadByRow,
            !file.drafts.isEmpty
        {
            faults.append("refused and taken")
        }
        if file.drafts.isEmpty, file.exclusions.isEmpty, file.findings.isEmpty {
            faults.append("nothing is said of it")
        }
        for finding in file.findings {
            let isInFile = finding.line.map { lines.contains($0) }
            if finding.file != input.name || finding.found.isEmpty || finding.subject.isEmpty
                || !(isInFile ?? Self.ofWholeFile.contains(finding.code))
            {
                faults.append("no place in the file, or no words: \(finding)")
            }
        }
        for draft in file.drafts {
            if let line = draft.source.line, !lines.contains(line) {
                faults.append("a statement from line \(line): \(draft.body)")
            }
        }
        // A row that is said to span a million others is still one row.
        if file.drafts.count + file.findings.count > input.bytes.count + 20 {
            faults.append(
                "\(file.drafts.count) statements and \(file.findings.count) findings from "
                    + "\(input.bytes.count) bytes")
        }
        return faults
    }

    /// What is wrong with a file as a whole has no line.
    private static let ofWholeFile: Set<FindingCode> = [
        .emptyInput, .notText, .truncatedPage, .unknownFormat,
    ]

    /// Takes the file in with the others of its folder, and shows all that follows from it.
    private func followed(
        _ file: ReadFile, from name: String, judged: Bool
    ) async throws -> [String] {
        var faults: [String] = []
        let quiet = Logger(label: "fuzz") { _ in SwiftLogNoOpLogHandler() }
        let office = Office(
            ledger: InMemoryLedger(), log: quiet,
            now: { Timestamp(milliseconds: 1_780_000_000_000) })
        let files = others(of: file, named: name) + [file]
        for file in files {
            do {
                _ = try await office.take(file.drafts, by: .commandLine)
            } catch Refusal.ledger(let error) {
                faults.append("taken in, the ledger says \(error)")
            } catch {}
        }
        for event in file.drafts.compactMap(\.entered).prefix(3) {
            _ = try? await office.perform(.draw(event, lot: 42), seen: 0, by: .commandLine)
        }
        let state = await office.state
        for season in state.seasons.compactMap({ state.season($0) }) {
            faults += shown(season)
            if judged { _ = season.claimChecks }
            guard
                let article = SeasonArticle(
                    asPublished: season.record.id, in: state.statements)
            else { continue }
            let written = Self.read(Specimen(name: "page.wiki", article.page), on: today)
            // Of a page with errors something is left out, perhaps a table the article then lacks.
            if written.drafts.isEmpty, !file.findings.contains(where: { $0.severity == .error }) {
                faults.append("written as an article it cannot be read")
            }
        }
        _ = state.almanac().nations(.init())
        _ = RecordsCheck(
            files.map {
                RecordsCheck.File(
                    name: $0.name, drafts: $0.drafts, exclusions: $0.exclusions,
                    findings: $0.findings)
            }, on: today)
        return faults
    }

    private func shown(_ season: SeasonView) -> [String] {
        let tables = season.standings.compactMap { season.results?.standing($0) }
        _ = season.olympicAllocations()
        _ = season.rules?.clauses
        return tables.flatMap(\.rows).filter { row in
            row.total.map { $0.lowest > $0.highest } ?? false
        }.map { "a total of \($0.competitor) that is less than it is" }
    }

    /// The files it is imported together with: those of its folder; those of 2013-14 for a table
    /// about all seasons; otherwise the rulebook its season would get.
    private func others(of file: ReadFile, named name: String) -> [ReadFile] {
        if name.hasPrefix(Self.archive) {
            let path = name.dropFirst(Self.archive.count).split(separator: "/")
            let folder = Self.archive + (path.count > 1 ? "\(path[0])/" : "2013-14/")
            let others = specimens.filter { $0.name.hasPrefix(folder) && $0.name != name }
            if !others.isEmpty { return others.map { Self.read($0, on: today) } }
        }
        let rulebook = specimens.first { $0.name == Self.archive + "2023-24/rulebook.yaml" }
        return rulebook.map { [Self.read($0, on: today, for: file.season)] } ?? []
    }

    private static func read(
        _ input: Specimen, on day: CalendarDate, for season: SeasonID? = nil
    ) -> ReadFile {
        Reader.read(input.bytes, name: input.name, actor: "recorder", on: day, season: season)
    }
}

extension Draft {
    /// The event a list of entries is for.
    fileprivate var entered: EventID? {
        if case .entries(let list) = body { list.event } else { nil }
    }
}
