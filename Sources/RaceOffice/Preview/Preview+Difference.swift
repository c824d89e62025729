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
        let was = Self.texts(old)
        let willBe = Self.texts(new)
        changes = (new + old).map(\.place).uniqued().compactMap { place in
            let before: Phrase = was[place] ?? ""
            let after: Phrase = willBe[place] ?? ""
            guard before != after else { return nil }
            return Change(
                table: place.table, title: place.title, competitor: place.competitor,
                before: before, after: after)
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
        let text: Phrase

        init(_ table: Change.Table, title: Phrase, competitor: Competitor, text: Phrase) {
            place = Place(table: table, title: title, competitor: competitor)
            self.text = text
        }
    }

    private static func texts(_ lines: [Line]) -> [Place: Phrase] {
        Dictionary(lines.map { ($0.place, $0.text) }, uniquingKeysWith: { first, _ in first })
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
                    competitor: row.competitor,
                    text: [
                        row.rank.map { "\($0). " } ?? "", row.total.map { "\($0) points" } ?? "",
                    ].joined())
            }
        }
    }

    /// The published list of an event.
    private static func entries(of event: EventRecord, in season: SeasonView) -> [Line] {
        event.entries.map { entry in
            Line(
                .entryList(event.event.id),
                title: "Entry list, \(season.fullTitle(of: event.event.id))",
                competitor: entry.competitor,
                text: "helmet \(entry.helmet)" + (entry.seed.map { ", seed \($0)" } ?? ""))
        }
    }

    private static func lines(of event: EventRecord, in season: SeasonView) -> [Line] {
        let title = season.fullTitle(of: event.event.id)
        guard let progress = season.progress(of: event.event.id) else {
            return (event.placings?.places ?? []).map { place in
                Line(
                    .order(event.event.id), title: "Result, \(title)", competitor: place.competitor,
                    text: "\(place.rank).")
            }
        }
        let classification = progress.classification.ranked.map { line in
            Line(
                .order(event.event.id), title: "Classification, \(title)",
                competitor: line.competitor,
                text: "\(line.rank).")
        }
        let starts = event.racesInOrder.compactMap(\.startList).flatMap { list in
            list.starters.map { starter in
                Line(
                    .startList(list.race), title: "Start list, \(list.race.phrase), \(title)",
                    competitor: starter.competitor, text: "position \(starter.position)")
            }
        }
        return event.racesInOrder.flatMap { lines(of: $0, in: title) } + classification + starts
    }

    /// How each starter came in, what was ruled, and whether it is official.
    private static func lines(of race: RaceRecord, in title: Phrase) -> [Line] {
        (race.result?.rows ?? []).map { row in
            let ruling = race.decisions.map(\.decision).last { $0.competitor == row.competitor }
            let words: [Phrase?] = [
                row.place.map { "\($0)." } ?? "\(row.finish.rawValue)", row.time.map { "\($0)" },
                ruling?.ruling.phrase, race.isOfficial ? "official" : "unofficial",
            ]
            return Line(
                .race(race.id), title: "\(race.id.phrase), \(title)", competitor: row.competitor,
                text: words.compactMap { $0 }.joined(separator: ", "))
        }
    }
}
