import RecordBook
import ShortTrack

extension ArchiveSheet {
    /// The races whose official results were read, one starter a row; marks and rules as printed
    /// are not known.
    static func races(_ archived: ArchivedSeason) -> ArchiveSheet {
        var sheet = ArchiveSheet(
            "season", "competition", "category", "distance", "relay", "mixed", "occurrence",
            "round_no", "round", "heat", "start_position", "bib", "athlete_id", "noc", "name",
            "rank", "time", "status", "mark", "rule")
        let statements = archived.besidePages.filter(archived.comesWithRaces)
        statements.forEach { sheet.note($0) }
        var competitions: [CompetitionID] = []
        var races: [RaceID] = []
        var results: [RaceID: OfficialResult] = [:]
        for statement in statements {
            guard let race = statement.body.race else { continue }
            if results[race] == nil {
                races.append(race)
                if !competitions.contains(race.event.competition) {
                    competitions.append(race.event.competition)
                }
            }
            results[race, default: OfficialResult(source: statement.source)].take(statement.body)
        }
        // All rows of a stop stand together.
        for stop in competitions {
            for race in races where race.event.competition == stop {
                guard let result = results[race] else { continue }
                for row in result.rows {
                    sheet.add(result.cells(of: race) + result.cells(of: row, archived.source))
                }
            }
        }
        return sheet
    }
}

extension ArchivedSeason {
    /// Whether a statement was read with the official results of a race.
    func comesWithRaces(_ statement: Statement) -> Bool {
        guard statement.source.authority == .officialResult else { return false }
        if statement.body.kind == .placings, let event = statement.body.event {
            return raced.contains(Raced(event: event, document: statement.source.document))
        }
        return [.startList, .result, .decision, .official].contains(statement.body.kind)
    }
}
