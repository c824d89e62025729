import Algorithms
import Phrases
import Racing
import RecordBook
import Rulebook
import Scoring
import ShortTrack

extension Preview {
    /// The difference between two states of a season.
    public init(from earlier: SeasonView?, to later: SeasonView?) {
        let old = earlier.map { Self.lines(of: $0, besides: later) } ?? []
        let new = later.map { Self.lines(of: $0, besides: earlier) } ?? []
        let was = Self.contents(old)
        let willBe = Self.contents(new)
        changes = (new + old).map(\.place).uniqued().compactMap { place in
            guard was[place] != willBe[place] else { return nil }
            return Change(
                table: place.table, title: place.title, competitor: place.competitor,
                before: was[place], after: willBe[place])
        }
    }

    /// A competitor's line in a table.
    private struct Place: Hashable {
        let table: Change.Table
        let title: Phrase
        let competitor: Competitor
    }

    private struct Line {
        let place: Place
        let content: Change.Line

        init(
            _ table: Change.Table, title: Phrase, competitor: Competitor, _ content: Change.Line
        ) {
            place = Place(table: table, title: title, competitor: competitor)
            self.content = content
        }
    }

    private static func contents(_ lines: [Line]) -> [Place: Change.Line] {
        Dictionary(lines.map { ($0.place, $0.content) }, uniquingKeysWith: { first, _ in first })
    }

    /// The lines of a season, but for events that are the same in another state of it.
    private static func lines(of season: SeasonView, besides other: SeasonView?) -> [Line] {
        season.record.events.filter { event in
            other.map { season.holds(event.event.id, asIn: $0) } != true
        }
        .flatMap { entries(of: $0, in: season) + lines(of: $0, in: season) }
            + standings(of: season)
    }

    private static func standings(of season: SeasonView) -> [Line] {
        (season.results?.standings ?? []).flatMap { id in
            (season.standing(id)?.rows ?? []).map { row in
                Line(
                    .standing(id), title: "Standing, \(id.possessive)",
                    competitor: row.competitor, .standing(rank: row.rank, total: row.total))
            }
        }
    }

    /// The published list of an event.
    private static func entries(of event: EventRecord, in season: SeasonView) -> [Line] {
        event.entries.map { entry in
            Line(
                .entryList(event.event.id),
                title: "Entry list, \(season.fullTitle(of: event.event.id))",
                competitor: entry.competitor, .entry(helmet: entry.helmet, seed: entry.seed))
        }
    }

    private static func lines(of event: EventRecord, in season: SeasonView) -> [Line] {
        let title = season.fullTitle(of: event.event.id)
        guard let progress = season.progress(of: event.event.id) else {
            return (event.placings?.places ?? []).map { place in
                Line(
                    .order(event.event.id), title: "Result, \(title)", competitor: place.competitor,
                    .place(place.rank))
            }
        }
        let classification = progress.classification.ranked.map { line in
            Line(
                .order(event.event.id), title: "Classification, \(title)",
                competitor: line.competitor, .place(line.rank))
        }
        let starts = event.racesInOrder.compactMap(\.startList).flatMap { list in
            list.starters.map { starter in
                Line(
                    .startList(list.race), title: "Start list, \(list.race.phrase), \(title)",
                    competitor: starter.competitor, .start(starter.position))
            }
        }
        return event.racesInOrder.flatMap { lines(of: $0, in: title) } + classification + starts
    }

    /// How each starter came in, what was ruled, and whether it is official.
    private static func lines(of race: RaceRecord, in title: Phrase) -> [Line] {
        (race.result?.rows ?? []).map { row in
            let ruling = race.decisions.map(\.decision).last { $0.competitor == row.competitor }
            return Line(
                .race(race.id), title: "\(race.id.phrase), \(title)", competitor: row.competitor,
                .result(
                    place: row.place, finish: row.finish, time: row.time, ruling: ruling?.ruling,
                    isOfficial: race.isOfficial))
        }
    }
}
