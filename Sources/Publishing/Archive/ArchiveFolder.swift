import Algorithms
public import RaceOffice
public import RecordBook
import ShortTrack

/// A season as the folder an archive keeps of it: plain files that `Reader` takes back, each row
/// with its source.
///
/// The season of 2023-24 is its page as published, its rulebook, `podiums.csv` with the Final A of
/// both races in Beijing by another source, `corrections.csv` with the women's relay of Montréal,
/// and its rows of `titles.csv`, `seasons.csv` and `people.csv`. A season run here is its set-up,
/// its rulebook, its races and the order of its events. The same records give the same files.
public struct ArchiveFolder: Sendable {
    /// A file of the folder.
    public struct File: Hashable, Sendable {
        /// Its name, by which reading knows in which order files build on each other.
        public let name: String
        /// What is in it.
        public let text: String
    }

    /// The names files of such a folder have.
    public static let names = [
        "season.yaml", "page.txt", "rulebook.yaml", "corrections.csv", "names.csv", "people.csv",
        "podiums.csv", "races.csv", "seasons.csv", "titles.csv",
    ]

    /// The files, in the order in which they build on each other.
    public let files: [File]
    /// How many statements of each kind no file has a place for: what happened in the office on
    /// the way to a result, and what later statements replaced.
    public let leftOut: [(kind: Body.Kind, count: Int)]

    /// Writes a season of what the office knows.
    /// - Throws: what YAML cannot be made of.
    public init(_ season: SeasonView, in state: OfficeState) throws {
        let source = ArchiveSource(season, in: state)
        let setUp = try SetUpFile(source)
        let rulebook = try season.record.rulebook.map(RulebookFile.init)
        let sheets: [ArchiveSheet] = [
            .corrections(source), .names(source), .people(source), .podiums(source),
            .races(source), .seasons(source), .titles(source),
        ]
        let texts: [String?] =
            [setUp?.text, source.page?.page, rulebook?.text] + sheets.map(\.text)
        files = zip(Self.names, texts).compactMap { name, text in
            text.map { File(name: name, text: $0) }
        }
        let written = sheets.reduce(into: setUp?.statements ?? []) { $0.formUnion($1.statements) }
            .union(season.record.rulebook.map { [$0.statement.sequence] } ?? [])
        let rest = source.statements.filter {
            !source.isOfPage($0) && !written.contains($0.sequence)
        }
        leftOut = rest.grouped(by: \.body.kind).map { ($0.key, $0.value.count) }
            .sorted { ($1.count, $0.kind.rawValue) < ($0.count, $1.kind.rawValue) }
    }
}
