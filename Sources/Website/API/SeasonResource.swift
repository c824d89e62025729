import Publishing
import RaceOffice
import RecordBook
import Rulebook
import ShortTrack

/// A season: its facts, stops, calendar, tables and champions, and what is odd about its sources.
struct SeasonResource: Encodable {
    struct Edition: Encodable {
        let category: ShortTrack.Category
        let number: Int
    }

    struct Span: Encodable {
        let first: CalendarDate
        let last: CalendarDate
    }

    struct Neighbour: Encodable {
        let name: String
        let season: SeasonID?
    }

    struct Uncounted: Encodable {
        let title: String
        let place: String?
        let first: CalendarDate?
        let last: CalendarDate?
        let category: ShortTrack.Category?
    }

    /// Who won an overall title of the season before.
    struct DefendingChampions: Encodable {
        let category: ShortTrack.Category
        let winners: [CompetitorResource]
    }

    let id: SeasonID
    let title: String
    let state: SeasonState?
    let series: String?
    let organiser: String?
    let rulebook: String?
    let editions: [Edition]
    let spans: [Span]
    let previous: Neighbour?
    let next: Neighbour?
    let stops: [StopSummary]
    let calendar: [EventSummary]
    let standings: [StandingReference]
    let champions: [ChampionResource]
    let defendingChampions: [DefendingChampions]
    let uncounted: [Uncounted]
    let seeAlso: [String]
    let findings: [FindingResource]

    init(_ season: SeasonView, in state: OfficeState) {
        let record = season.record
        id = record.id
        title = season.title
        self.state = record.state?.value
        series = record.series
        organiser = record.organiser
        rulebook = season.rules?.id
        editions = record.editions.map {
            Edition(category: $0.value.category, number: $0.value.edition)
        }
        spans = record.spans.map { Span(first: $0.value.first, last: $0.value.last) }
        func neighbour(_ name: String?) -> Neighbour? {
            name.map { name in
                let id = SeasonID(name.prefix { $0 != " " })
                return Neighbour(
                    name: name, season: id.flatMap { state.seasons.contains($0) ? $0 : nil })
            }
        }
        previous = neighbour(record.neighbours?.previous)
        next = neighbour(record.neighbours?.next)
        stops = record.competitions.map { StopSummary($0, in: season) }
        calendar = record.events.map { EventSummary($0, in: season) }
        standings = season.standings.map { StandingReference($0) }
        champions = ChampionResource.all(of: season)
        let before = state.season(before: record.id)
        defendingChampions = [Category.men, .women].compactMap { category in
            let winners = before.map { before in
                before.winners(of: StandingID(category: category, scope: .overall)).map {
                    CompetitorResource($0, in: before)
                }
            }
            return winners.flatMap {
                $0.isEmpty ? nil : DefendingChampions(category: category, winners: $0)
            }
        }
        uncounted = season.uncounted.map {
            Uncounted(
                title: $0.title, place: $0.place, first: $0.first, last: $0.last,
                category: $0.category)
        }
        seeAlso = record.seeAlso
        findings = season.findings().map { FindingResource($0) }
    }
}
