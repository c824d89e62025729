import Algorithms
import Racing
import RecordBook
import Rulebook
import Scoring
import ShortTrack

extension Preview {
    /// The difference between two states of a season.
    init(from before: SeasonView?, to after: SeasonView?) {
        let old = before.map(Self.lines) ?? []
        let new = after.map(Self.lines) ?? []
        let tables = (new + old).map(\.table).uniqued()
        changes = tables.flatMap { table in
            let was = old.filter { $0.table == table }
            let willBe = new.filter { $0.table == table }
            return (willBe + was).map(\.name).uniqued().compactMap { name -> Change? in
                let before = was.first { $0.name == name }?.text ?? ""
                let after = willBe.first { $0.name == name }?.text ?? ""
                guard before != after else { return nil }
                return Change(table: table, name: name, before: before, after: after)
            }
        }
    }

    private struct Line {
        let table: String
        let name: String
        let text: String
    }

    private static func lines(of season: SeasonView) -> [Line] {
        season.record.events.flatMap { lines(of: $0, in: season) } + standings(of: season)
    }

    private static func standings(of season: SeasonView) -> [Line] {
        guard let results = season.results else { return [] }
        return results.standings.flatMap { id in
            results.standing(id).rows.map { row in
                Line(
                    table: "Standing, \(id)", name: season.name(row.competitor),
                    text: (row.rank.map { "\($0). " } ?? "") + "\(row.total) points")
            }
        }
    }

    private static func lines(of event: EventRecord, in season: SeasonView) -> [Line] {
        guard let progress = season.runEvents[event.event.id] else {
            return (event.placings?.places ?? []).map { place in
                Line(
                    table: "Result, \(event.event.id)", name: season.name(place.competitor),
                    text: "\(place.rank).")
            }
        }
        let title = "\(event.event.id.competition.slug) \(event.event.id.slug)"
        let classification = progress.classification.ranked.map { line in
            Line(
                table: "Classification, \(title)", name: season.name(line.competitor),
                text: "\(line.rank).")
        }
        let starts = event.racesInOrder.compactMap(\.startList).flatMap { list in
            list.starters.map { starter in
                Line(
                    table: "Start list, \(list.race.title), \(title)",
                    name: season.name(starter.competitor), text: "position \(starter.position)")
            }
        }
        return classification + starts
    }
}
