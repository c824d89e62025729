import RaceOffice
import RecordBook
import ShortTrack

extension ArchiveSheet {
    /// Who stands in lines of a standing the page left nameless.
    static func names(_ archived: ArchivedSeason) -> ArchiveSheet {
        var sheet = ArchiveSheet(
            "season", "category", "table", "rank", "points", "noc", "name", "basis", "source")
        for statement in archived.besidePages {
            guard case .standing(let line) = statement.body, let competitor = line.competitor else {
                continue
            }
            let document = statement.source
            sheet.add(
                archived.view.record.id.cells(of: line.standing) + [
                    "\(line.rank)", line.points.map { "\($0)" }, competitor.nation.code,
                    archived.source.name(competitor, by: document),
                    document.isInferred ? "inferred" : nil, document.cited,
                ])
            sheet.note(statement)
        }
        return sheet
    }

    /// The champions that lists of them name.
    static func titles(_ source: ArchiveSource) -> ArchiveSheet {
        var sheet = ArchiveSheet("season", "category", "table", "noc", "name", "source")
        for statement in source.statements where isAboutSeasons(statement, source) {
            guard case .champion(let title) = statement.body else { continue }
            sheet.add(
                title.season.cells(of: title.standing) + [
                    title.competitor.nation.code,
                    source.name(title.competitor, by: statement.source), statement.source.document,
                ])
        }
        return sheet
    }

    /// Which seasons were held, and what was new in them.
    static func seasons(_ source: ArchiveSource) -> ArchiveSheet {
        var sheet = ArchiveSheet("season", "state", "introduced", "source")
        let statements = source.statements.filter { isAboutSeasons($0, source) }
        for statement in statements {
            guard case .state(let state) = statement.body, let season = statement.stream.season
            else { continue }
            let tables = statements.filter {
                $0.stream == statement.stream && $0.source.document == statement.source.document
            }
            .compactMap { other -> String? in
                if case .introduced(let table) = other.body { "\(table)" } else { nil }
            }
            sheet.add([
                "\(season)", state.rawValue, tables.joined(separator: "; "),
                statement.source.document,
            ])
        }
        return sheet
    }

    /// Whether a statement is in one of the tables about all seasons.
    static func isAboutSeasons(_ statement: Statement, _ source: ArchiveSource) -> Bool {
        guard !source.isOfPage(statement) else { return false }
        return switch statement.body {
        case .state, .introduced: true
        case .champion(let title): title.count == nil
        default: false
        }
    }
}

extension SeasonID {
    /// The cells that name a table of a season.
    fileprivate func cells(of standing: StandingID) -> [String?] {
        ["\(self)", "\(standing.category)", standing.word]
    }
}
