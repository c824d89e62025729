import ArgumentParser
import FoundationEssentials
import Publishing
import RaceOffice
import RecordBook
import ShortTrack

/// `rinkside export wikitext 2023-24`: a season page as an encyclopedia keeps it.
struct ExportWikitextCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "wikitext",
        abstract: "Write a season page, one table of it, or the marked regions of a page.",
        discussion: """
            Without options the whole page is printed as known now. A page kept by hand marks \
            what is written here with <!-- BEGIN generated: standings-men-500 --> and \
            <!-- END -->; with --into only what stands between such marks is replaced.
            """)

    @Argument(help: "The season, e.g. 2023-24.") var season: String
    @Flag(
        name: .customLong("as-published"),
        help: "What the season's page stated, slips included, instead of what is known now.")
    var asPublished = false
    @Option(
        help: ArgumentHelp(
            "One table: men-500, women-overall, calendar-men, podiums.", valueName: "name"))
    var table: String?
    @Option(
        help: ArgumentHelp("A page whose marked regions are written anew.", valueName: "file"))
    var into: String?
    @Option(
        name: .customLong("as-of"),
        help: ArgumentHelp("What was known at the end of this day.", valueName: "yyyy-mm-dd"),
        transform: CalendarDate.argument)
    var asOf: CalendarDate?
    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let article = try await article()
        let regions = try table.map { try [region($0, of: article)] } ?? article.regions
        if let into {
            try write(regions, into: into)
        } else {
            try Terminal.say(table == nil ? article.page : regions.map(\.text).joined())
        }
    }

    private func article() async throws -> SeasonArticle {
        let state = try await House.read(database.path)
        let view = try SeasonOptions.season(season, asOf: asOf, in: state, of: database.path)
        guard asPublished else { return SeasonArticle(asKnown: view) }
        guard
            let article = SeasonArticle(
                asPublished: view.record.id, in: state.statements, asOf: asOf)
        else { throw Trouble.unknown("No page of the season \(season) has been imported.") }
        return article
    }

    /// A region by its name, a standing also by the name of its table alone.
    private func region(_ name: String, of article: SeasonArticle) throws -> WikitextRegion {
        let regions = article.regions
        guard let found = regions.first(where: { [name, "standings-\(name)"].contains($0.name) })
        else {
            throw Trouble.unknown(
                "There is no table \"\(name)\" in \(season). There are: "
                    + regions.map(\.name).joined(separator: ", ") + ".")
        }
        return found
    }

    private func write(_ regions: [WikitextRegion], into path: String) throws {
        let update: WikitextUpdate
        do {
            update = try WikitextUpdate(try InputFiles.bytes(at: path), with: regions)
        } catch let refusal as WikitextRefusal {
            throw Trouble.unreadable("\(path): \(refusal)")
        }
        for name in update.unknown where table == nil {
            Terminal.complain("\(path): the region \"\(name)\" is left as it is.")
        }
        guard !update.written.isEmpty else {
            throw Trouble.unreadable("\(path) marks no region of \(season); nothing was changed.")
        }
        do {
            // The page itself, where a link leads to it, and with the rights it has.
            let page = URL(filePath: path).resolvingSymlinksInPath()
            let rights = try FileManager.default.attributesOfItem(atPath: page.path)[
                .posixPermissions]
            try Data(update.bytes).write(to: page, options: .atomic)
            if let rights {
                try FileManager.default.setAttributes(
                    [.posixPermissions: rights], ofItemAtPath: page.path)
            }
        } catch {
            throw Trouble.output("\"\(path)\" cannot be written. Is there room, and may this user?")
        }
        try Terminal.say("\(path): wrote \(update.written.joined(separator: ", ")).")
    }
}
