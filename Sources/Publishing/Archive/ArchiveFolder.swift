import Algorithms
public import RaceOffice
public import RecordBook
public import ShortTrack

/// What the records know as the folder an archive keeps of it: plain files that `Reader` takes
/// back to the same statements, each row with its source.
///
/// A folder a season: 2023-24 is its page as published, its rulebook, `podiums.csv` with the Final
/// A of both races in Beijing by another source, and `corrections.csv` with the women's relay of
/// Montréal. A season run here is its calendar, its rulebook and the order of its events. Beside
/// the folders lie the tables about all seasons. The same records give the same files.
public struct ArchiveFolder: Sendable {
    /// A file of the archive.
    public struct File: Hashable, Sendable {
        /// Its name, by which reading knows in which order files build on each other.
        public let name: String
        /// What is in it.
        public let text: String
    }

    /// The names files of a season have.
    public static let names = [
        "season.yaml", "page.txt", "rulebook.yaml", "corrections.csv", "names.csv", "podiums.csv",
        "races.csv",
    ]

    /// The season.
    public let season: SeasonID
    /// The files, in the order in which they build on each other.
    public let files: [File]
    /// How many statements of each kind no file has: those of the office on the way to an order,
    /// another page, and what a document said before it was read again.
    public let leftOut: [(kind: Body.Kind, count: Int)]

    /// The titles of pages of the season that were read besides the one that is written.
    public let otherPages: [String]

    /// The folders of seasons, and the tables about all seasons.
    /// - Throws: what YAML cannot be made of.
    public static func archive(
        _ seasons: [SeasonView], in state: OfficeState
    ) throws -> (folders: [ArchiveFolder], tables: [File]) {
        let source = ArchiveSource(state)
        let folders = try seasons.map {
            try ArchiveFolder(ArchivedSeason($0, source, in: state))
        }
        let sheets: [(String, ArchiveSheet)] = [
            ("people.csv", .people(source)), ("seasons.csv", .seasons(source)),
            ("titles.csv", .titles(source)),
        ]
        return (
            folders,
            sheets.compactMap { name, sheet in sheet.text.map { File(name: name, text: $0) } }
        )
    }

    private init(_ archived: ArchivedSeason) throws {
        let rulebook = archived.view.record.rulebook
        let setUp = try SetUpFile(archived)
        let sheets: [ArchiveSheet] = [
            .corrections(archived), .names(archived), .podiums(archived), .races(archived),
        ]
        let texts: [String?] =
            try [setUp?.text, archived.page?.page, rulebook.map(RulebookFile.init)?.text]
            + sheets.map(\.text)
        season = archived.view.record.id
        files = zip(Self.names, texts).compactMap { name, text in
            text.map { File(name: name, text: $0) }
        }
        let written = sheets.reduce(into: setUp?.statements ?? []) { $0.formUnion($1.statements) }
            .union(rulebook.map { [$0.statement.sequence] } ?? [])
        otherPages = archived.otherPages
        leftOut = archived.source.all.filter {
            $0.stream.season == archived.view.record.id && !archived.isWritten($0)
                && !written.contains($0.sequence)
                && !ArchiveSheet.isAboutSeasons($0, archived.source)
        }
        .grouped(by: \.body.kind).map { ($0.key, $0.value.count) }
        .sorted { ($1.count, $0.kind.rawValue) < ($0.count, $1.kind.rawValue) }
    }
}
