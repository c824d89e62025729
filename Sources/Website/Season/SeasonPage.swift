import Publishing
import RaceOffice
import RecordBook
import ShortTrack

/// A season on one page: facts, calendar, standings, podiums by nation, findings.
struct SeasonPage {
    let season: SeasonView
    let seasons: [SeasonID]

    init(_ season: SeasonView, among seasons: [SeasonID]) {
        self.season = season
        self.seasons = seasons
    }

    var record: SeasonRecord { season.record }

    func document(sequence: Int) -> Document {
        let podiums = season.podiumTable()
        let checks = season.claimChecks
        let findings = findings(of: checks)
        let titles = titles
        let standings = standings
        return Document(
            "season", title: season.title, live: (record.id, sequence),
            content: [
                "title": season.title, "facts": facts, "titles": titles,
                "hasTitles": !titles.isEmpty,
                "hasCounts": record.champions.contains { $0.value.count != nil },
                "calendars": calendars, "standings": standings,
                "hasCalendar": season.hasCalendar, "hasStandings": !standings.isEmpty,
                "isCancelled": record.state?.value == .cancelled,
                "hasClaims": !checks.isEmpty,
                "podiums": podiumTable(podiums), "findings": findings,
                "hasFindings": !findings.isEmpty, "uncounted": uncounted,
                "hasUncounted": !record.uncounted.isEmpty, "seeAlso": record.seeAlso,
                "hasSeeAlso": !record.seeAlso.isEmpty,
                "hasRules": season.rules != nil,
                "resultsPath": Address.results(record.id, ResultFilter()).path,
                "rulesPath": Address.rules(record.id).path,
                "reconciliationPath": Address.reconciliation(record.id).path,
            ])
    }
}
