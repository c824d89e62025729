import Phrases
import RaceOffice
import Racing
import RecordBook
import ShortTrack

extension ArchiveSheet {
    /// The official races in the form of official results, one starter a row.
    ///
    /// Of a penalised starter they have no place and no time, and of a ruling not the words.
    static func races(_ source: ArchiveSource) -> ArchiveSheet {
        var sheet = ArchiveSheet(
            "season", "competition", "category", "distance", "relay", "mixed", "occurrence",
            "round_no", "round", "heat", "start_position", "bib", "athlete_id", "noc", "name",
            "rank", "time", "status", "mark", "rule")
        var written: [RaceID: Source] = [:]
        for event in source.record.events {
            let rounds = source.season.progress(of: event.event.id)?.drawnRounds ?? []
            for race in Dataset.races(of: event, in: source.season) {
                guard let official = event.races[race.sheet.race]?.officialStatement?.source else {
                    continue
                }
                sheet.add(race, after: rounds, by: official, source)
                written[race.sheet.race] = official
            }
        }
        let orders = Set(written.map { Order(event: $0.key.event, document: $0.value.document) })
        for statement in source.statements {
            let isOfRace = statement.body.race.map { written[$0] != nil } ?? false
            let order = statement.body.event.map {
                Order(event: $0, document: statement.source.document)
            }
            if isOfRace && statement.body.kind.isOfResults
                || statement.body.kind == .placings && order.map(orders.contains) == true
            {
                sheet.note(statement)
            }
        }
        return sheet
    }

    /// The order of an event that comes with its results.
    private struct Order: Hashable {
        let event: EventID
        let document: String
    }

    private mutating func add(
        _ race: Dataset.Race, after rounds: [Round], by official: Source, _ source: ArchiveSource
    ) {
        let id = race.sheet.race
        let number =
            race.sheet.result?.roundNumber ?? rounds.firstIndex(of: id.round).map { $0 + 1 }
        let start: [String?] = [
            "\(id.event.competition.season)", id.event.competition.slug,
            id.event.category.letter, "\(id.event.distance.metres)",
            "\(id.event.distance.isRelay ? 1 : 0)",
            "\(id.event.category == .mixed ? 1 : 0)",
            id.event.occurrence.number.map(String.init), number.map(String.init),
            id.round.title, "\(id.number)",
        ]
        for row in race.sheet.outcome?.rows ?? [] {
            add(start + cells(of: row, in: race, by: official, source))
        }
    }

    private func cells(
        of row: RaceOutcome.Row, in race: Dataset.Race, by document: Source,
        _ source: ArchiveSource
    ) -> [String?] {
        let isDrawn = row.helmet > 0
        let ruling = row.decision?.ruling
        let mark = ruling.flatMap(Mark.init) ?? Mark(rawValue: race.fate(row.competitor).mark)
        return [
            (isDrawn ? row.position : nil).map(String.init),
            (isDrawn ? row.helmet : nil).map(String.init),
            row.competitor.person.map { "\($0)" }, row.competitor.nation.code,
            source.name(row.competitor, by: document),
            row.place.map(String.init),
            row.isExcluded ? nil : row.time.map { "\($0)" },
            (row.isExcluded ? ruling?.rawValue : nil) ?? row.finish.rawValue,
            mark?.rawValue, nil,
        ]
    }
}

extension ShortTrack.Category {
    /// As official results print it.
    fileprivate var letter: String {
        switch self {
        case .men: "M"
        case .women: "W"
        case .mixed: "X"
        }
    }
}

extension Mark {
    /// The mark of somebody the referee sent on.
    fileprivate init?(_ ruling: Ruling) {
        guard let mark = Mark.allCases.first(where: { $0.ruling == ruling }) else { return nil }
        self = mark
    }
}

extension Body.Kind {
    /// Whether official results say it of a race.
    fileprivate var isOfResults: Bool {
        [.startList, .result, .decision, .official].contains(self)
    }
}
