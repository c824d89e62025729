import RecordBook
import ShortTrack

extension ArchiveSheet {
    /// Who stands in lines of a standing the page left nameless.
    static func names(_ source: ArchiveSource) -> ArchiveSheet {
        var sheet = ArchiveSheet(
            "season", "category", "table", "rank", "points", "noc", "name", "basis", "source")
        for claim in source.besidePage(source.record.standings) {
            guard case .standing(let line) = claim.statement.body, let competitor = line.competitor
            else { continue }
            let document = claim.statement.source
            sheet.add(
                source.record.id.cells(of: line.standing) + [
                    "\(line.rank)", line.points.map { "\($0)" },
                    competitor.nation.code, source.name(competitor, by: document),
                    document.isInferred ? "inferred" : nil, document.cited,
                ], of: claim.statement)
        }
        return sheet
    }

    /// The champions other documents name.
    static func titles(_ source: ArchiveSource) -> ArchiveSheet {
        var sheet = ArchiveSheet("season", "category", "table", "noc", "name", "source")
        for claim in source.besidePage(source.record.champions) {
            guard case .champion(let title) = claim.statement.body, title.count == nil else {
                continue
            }
            let document = claim.statement.source
            sheet.add(
                title.season.cells(of: title.standing) + [
                    title.competitor.nation.code,
                    source.name(title.competitor, by: document), document.document,
                ], of: claim.statement)
        }
        return sheet
    }

    /// Whether the season was held, and what was new in it.
    static func seasons(_ source: ArchiveSource) -> ArchiveSheet {
        var sheet = ArchiveSheet("season", "state", "introduced", "source")
        guard let state = source.record.state, !source.isOfPage(state.statement) else {
            return sheet
        }
        let document = state.statement.source.document
        let introduced = source.record.introductions.filter {
            $0.statement.source.document == document
        }
        let tables = introduced.map { "\($0.value)" }
        sheet.add(
            [
                "\(source.record.id)", state.value.rawValue,
                tables.joined(separator: "; "), document,
            ], of: state.statement)
        introduced.forEach { sheet.note($0.statement) }
        return sheet
    }
}

extension SeasonID {
    /// The cells that name a table of a season.
    fileprivate func cells(of standing: StandingID) -> [String?] {
        ["\(self)", "\(standing.category)", standing.word]
    }
}
