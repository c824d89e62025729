import RaceOffice
import RecordBook
import Rulebook
import ShortTrack

/// Every public page, each once and unlimited.
struct SiteMap {
    let addresses: [Address]

    init(_ state: OfficeState, _ books: RecordBooks) {
        let people = books.almanac.athletes().map { Address.athlete($0.person) }
        let nations = books.almanac.nations(Filter()).map { Address.nation($0.nation, Filter()) }
        addresses =
            [
                .home, .seasons(Filter()), .titles(Filter()), .athletes(named: "", Filter()),
                .nations(Filter()), .reconciliations, .rulebooks,
            ] + books.rulebooks.map { .rules($0.record.id) }
            + books.seasons.flatMap { Self.pages(of: $0, in: state) } + people + nations
    }

    private static func pages(of season: SeasonView, in state: OfficeState) -> [Address] {
        let id = season.record.id
        var pages: [Address] = [.season(id)]
        if season.hasCalendar { pages.append(.results(id, Filter())) }
        if !season.standings.isEmpty {
            pages.append(.standings(id, Filter()))
            pages += season.standings.map { .standing(id, $0, after: nil, asOf: nil) }
        }
        if !season.claimChecks.isEmpty { pages.append(.reconciliation(id)) }
        if season.rules?.olympic != nil, !season.olympicAllocations().isEmpty {
            pages.append(.qualification(id))
        }
        if !state.corrections(of: id).isEmpty { pages.append(.corrections(id)) }
        let stops = season.record.competitions.map(\.id)
        pages += stops.filter { season.record[$0]?.schedule != nil }.map { .schedule($0) }
        return pages + season.record.events.map { .event($0.event.id) }
    }
}
