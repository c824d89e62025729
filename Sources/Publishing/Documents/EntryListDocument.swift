import Phrases
import RaceOffice
import Racing
import RecordBook
import ShortTrack

/// Who is entered for what, nation by nation: skaters, members of relay teams, substitutes.
struct EntryListDocument: StopDocument {
    /// Whoever has a line: a skater, or one of a nation's teams, each with a number of its own.
    private struct Entrant: Hashable {
        let competitor: Competitor
        let team: Category?
    }

    let stop: StopView

    var name: String { "entries" }

    var title: String { "Entry list by nation" }

    var parts: [Paper.Part] {
        let helmets = stop.season.helmetBook(of: stop.competition.id)
        let lines = Dictionary(grouping: entered) { line in
            Entrant(
                competitor: line.competitor,
                team: line.competitor.person == nil ? line.category : nil)
        }
        .map { entrant, lines -> (competitor: Competitor, helmet: Int?, words: String) in
            let helmet = lines.compactMap { helmets[$0.competitor, $0.category] }.first
            return (entrant.competitor, helmet, lines.map(\.words).joined(separator: ", "))
        }
        .sorted { one, other in
            (one.competitor.nation, one.helmet ?? .max, one.competitor)
                < (other.competitor.nation, other.helmet ?? .max, other.competitor)
        }
        return [
            part(
                nil, [.nation, .helmet, .name, .init("events", "Entered for")],
                lines.map { line in
                    [
                        .text("\(line.competitor.nation)"),
                        line.helmet.map(Cell.number) ?? .empty,
                        .text(stop.season.name(line.competitor)), .text(line.words),
                    ]
                })
        ]
    }

    var foot: [String] {
        let entered = entered.map(\.competitor)
        let skaters = Set(entered.filter { $0.person != nil }).count
        return ["\(skaters) skaters of \(Set(entered.map(\.nation)).count) nations."]
    }

    /// Each competitor with each event, in the order of the protocol.
    private var entered: [(competitor: Competitor, category: Category, words: String)] {
        let entries = stop.season.stopEntries(of: stop.competition.id)
        return stop.events.flatMap { record in
            let event = record.event.id
            let nations = entries.nations
            let skating = nations.flatMap { entries.entrants(of: $0, in: event) }
                .map(\.competitor)
            let members = nations.compactMap { entries.team(of: $0, in: event) }
                .flatMap { team in
                    event.distance.isRelay ? team.skaters.map(team.competitor) : []
                }
            let substitutes = nations.flatMap { nation in
                entries.freeSubstitutes(of: nation, in: event)
                    .map { Competitor.skater($0.person, nation) }
            }
            let known = Set(skating)
            // A list a set-up gave at once, as far as nobody was withdrawn since.
            let listed =
                record.entering.teams.isEmpty
                ? record.entries.map(\.competitor).filter {
                    !known.contains($0) && record.entering.withdrawals[$0] == nil
                } : []
            return (skating + listed + members).map { ($0, event.category, event.titleInFull) }
                + substitutes.map {
                    ($0, event.category, "\(event.titleInFull) (substitute)")
                }
        }
    }
}
