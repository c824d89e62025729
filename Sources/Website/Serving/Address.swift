import Publishing
import RaceOffice
import ShortTrack

/// A public page, by everything in its address that changes what it shows.
indirect enum Address: Hashable, Sendable {
    case home
    case live
    case search(String)
    case seasons(Filter)
    case titles(Filter)
    case athletes(named: String, Filter)
    case athlete(PersonID)
    case nations(Filter)
    case nation(Nation, Filter)
    case reconciliations
    case rulebooks
    case comparison(SeasonID, SeasonID)
    case season(SeasonID, Filter = Filter())
    case results(SeasonID, Filter)
    case standings(SeasonID, Filter)
    case standing(SeasonID, StandingID, after: EventID?, asOf: CalendarDate?)
    case event(EventID)
    case reconciliation(SeasonID)
    case rules(SeasonID)
    case qualification(SeasonID)
    case schedule(CompetitionID)
    case scoreboard(CompetitionID)
    case startBoard(CompetitionID)
    case corrections(SeasonID)
    /// Parts of the page of a season; data and tables of their own.
    case stop(CompetitionID)
    case calendar(SeasonID, Filter)
    case podiums(SeasonID, Filter)
    case champions(SeasonID, Filter)
    /// A part of the page of all standings of a season, likewise.
    case allRounds(SeasonID, Filter)
    /// Parts of the pages of a nation, a skater and Olympic places, likewise.
    case places(Nation, Filter)
    case titlesOf(PersonID)
    /// The titles a nation's skaters and teams won, as a table.
    case titlesWon(Nation, Filter)
    case olympicList(SeasonID, StandingID)
    /// Parts of the page of an event, likewise.
    case races(EventID)
    case laps(EventID)
    /// How programs ask for what pages show.
    case guide
    /// What a page shows, as data.
    case api(Address, Excerpt)
    /// The table of a page, for a spreadsheet or a program: the same the command line prints.
    case table(Address, TableFormat)

    /// The season it belongs to; nothing for pages over all seasons.
    var season: SeasonID? {
        switch self {
        case .home, .live, .search, .seasons, .titles, .athletes, .athlete, .nations, .nation,
            .reconciliations, .rulebooks, .comparison, .guide, .places, .titlesOf,
            .titlesWon:
            nil
        case .season(let season, _), .results(let season, _), .standings(let season, _),
            .standing(let season, _, _, _),
            .reconciliation(let season), .rules(let season), .qualification(let season),
            .corrections(let season), .calendar(let season, _), .podiums(let season, _),
            .champions(let season, _), .allRounds(let season, _), .olympicList(let season, _):
            season
        case .event(let event), .races(let event), .laps(let event): event.competition.season
        case .schedule(let stop), .scoreboard(let stop), .startBoard(let stop), .stop(let stop):
            stop.season
        case .api(let subject, _), .table(let subject, _): subject.season
        }
    }

    /// What the page is limited to, where it can be.
    var filter: Filter? {
        switch self {
        case .seasons(let filter), .titles(let filter), .athletes(_, let filter),
            .nations(let filter), .nation(_, let filter), .season(_, let filter),
            .results(_, let filter), .standings(_, let filter), .calendar(_, let filter),
            .podiums(_, let filter), .champions(_, let filter), .allRounds(_, let filter),
            .places(_, let filter), .titlesWon(_, let filter):
            filter
        case .api(let subject, _), .table(let subject, _): subject.filter
        default: nil
        }
    }

    /// The path and query, as written in links.
    var path: String {
        switch self {
        case .home: "/"
        case .live: "/live"
        case .search(let text): "/search" + Query.text([("q", text.isEmpty ? nil : text)])
        case .seasons(let filter): "/seasons" + Query.text(filter.query)
        case .titles(let filter): "/titles" + Query.text(filter.query)
        case .athletes(let text, let selection):
            "/athletes" + Query.text([("q", text.isEmpty ? nil : text)] + selection.query)
        case .athlete(let person): "/athletes/\(person)"
        case .nations(let selection): "/nations" + Query.text(selection.query)
        case .nation(let nation, let selection):
            "/nations/\(nation)" + Query.text(selection.query)
        case .reconciliations: "/reconciliation"
        case .rulebooks: "/rules"
        case .comparison(let before, let after): "/rules/\(before)/\(after)"
        case .season(let season, let filter): "/\(season)/" + Query.text(filter.query)
        case .results(let season, let filter): "/\(season)/results" + Query.text(filter.query)
        case .standings(let season, let filter):
            "/\(season)/standings" + Query.text(filter.query)
        case .standing(let season, let standing, let after, let day):
            "/\(season)/standings/\(standing.slug)"
                + Query.text([
                    ("after", after.map { "\($0.competition.slug)/\($0.slug)" }),
                    ("as_of", day.map { "\($0)" }),
                ])
        case .event(let event): "/\(event)"
        case .reconciliation(let season): "/\(season)/reconciliation"
        case .rules(let season): "/rules/\(season)"
        case .qualification(let season): "/\(season)/qualification"
        case .schedule(let stop): "/\(stop)/schedule"
        case .scoreboard(let stop): "/\(stop)/scoreboard"
        case .startBoard(let stop): "/\(stop)/start-board"
        case .corrections(let season): "/\(season)/corrections"
        case .guide: "/api"
        case .stop(let stop): "/\(stop)"
        case .calendar(let season, let filter):
            "/\(season)/calendar" + Query.text(filter.query)
        case .podiums(let season, let filter): "/\(season)/podiums" + Query.text(filter.query)
        case .champions(let season, let filter): "/\(season)/titles" + Query.text(filter.query)
        case .allRounds(let season, let filter):
            "/\(season)/all-round" + Query.text(filter.query)
        case .places(let nation, let filter):
            "/nations/\(nation)/places" + Query.text(filter.query)
        case .titlesOf(let person): "/athletes/\(person)/titles"
        case .titlesWon(let nation, let filter):
            "/nations/\(nation)/titles" + Query.text(filter.query)
        case .olympicList(let season, let list): "/\(season)/qualification/\(list.slug)"
        case .races(let event): "/\(event)/races"
        case .laps(let event): "/\(event)/laps"
        case .api(let subject, let excerpt): excerpt.path(to: subject)
        case .table(let subject, let format): Self.path(to: subject, as: format)
        }
    }

    /// `/2023-24/standings/women-1000.csv?after=seoul/women-1000`.
    private static func path(to subject: Address, as format: TableFormat) -> String {
        let path = subject.path
        let end = path.firstIndex(of: "?") ?? path.endIndex
        return "\(path[..<end]).\(format.rawValue)\(path[end...])"
    }
}
