import Phrases
import Publishing
import RaceOffice
import RecordBook
import Rulebook
import Scoring
import ShortTrack

/// A season on one page: facts, calendar, standings, podiums by nation, findings.
struct SeasonPage {
    let season: SeasonView
    let seasons: [SeasonID]
    /// Where the season before is looked up.
    private let state: OfficeState?
    private let filter: Filter

    /// - Parameters:
    ///   - filter: what of the calendar and the tables is shown.
    ///   - seasons: all there are.
    ///   - state: the state of the records; without it nobody defends a title.
    init(
        _ season: SeasonView, _ filter: Filter, among seasons: [SeasonID],
        in state: OfficeState? = nil
    ) {
        self.season = season
        self.state = state
        self.filter = filter
        self.seasons = seasons
    }

    var record: SeasonRecord { season.record }

    /// The season before.
    var before: SeasonView? { state?.season(before: record.id) }

    func document(sequence: Int) -> Document {
        let checks = season.claimChecks
        let findings = findings(of: checks)
        let more = more(hasClaims: !checks.isEmpty)
        let titles = titles
        let standings = season.standingCards(filter)
        return Document(
            "season", title: "\(season.title)", live: (record.id, sequence),
            content: [
                "title": season.title, "seasonPath": Address.season(record.id).path,
                "structured": filter == Filter() ? SportsEvent(season).text as Any : false,
                "facts": facts, "titles": titles,
                "hasTitles": !titles.isEmpty,
                "hasCounts": record.champions.contains { $0.value.count != nil },
                "calendars": season.calendars(of: season.events(filter)), "standings": standings,
                "hasCalendar": season.hasCalendar, "hasStandings": !standings.isEmpty,
                "isCancelled": record.state?.value == .cancelled,
                "podiums": season.podiums(filter),
                "filter": FilterModel(
                    choices: season.choices(filter), plainPath: Address.season(record.id).path),
                "findings": findings,
                "hasFindings": !findings.isEmpty, "uncounted": uncounted,
                "hasUncounted": !record.uncounted.isEmpty, "seeAlso": record.seeAlso,
                "hasSeeAlso": !record.seeAlso.isEmpty,
                "more": more, "hasMore": !more.isEmpty,
            ])
    }

    /// The other pages of the season.
    private func more(hasClaims: Bool) -> [[String: Any]] {
        let id = record.id
        var pages: [(Phrase, Address)] = []
        if season.hasCalendar { pages.append(("Results", .results(id, Filter()))) }
        if !season.openedStandings.isEmpty {
            pages.append(("Standings", .standings(id, Filter())))
        }
        if hasClaims { pages.append(("Published and known", .reconciliation(id))) }
        if season.rules != nil { pages.append(("Rules", .rules(id))) }
        if season.rules?.olympic != nil { pages.append(("Olympic places", .qualification(id))) }
        let isCorrected = record.events.contains { event in
            event.orders.contains { $0.value.correction != nil }
        }
        if isCorrected || !season.runEvents.isEmpty {
            pages.append(("Corrections", .corrections(id)))
        }
        return pages.map { ["title": $0.0, "path": $0.1.path] }
    }
}
