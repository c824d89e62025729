import Phrases
import Publishing
import RaceOffice
import RecordBook
import ShortTrack

extension RecordBooks {
    /// The table of a page; nothing where it has none.
    func table(of subject: Address, in state: OfficeState) throws -> Table? {
        func season(_ id: SeasonID, asOf day: CalendarDate? = nil) throws(Problem) -> SeasonView {
            guard let season = state.season(id, asOf: day) else {
                throw .unknown(id, in: state)
            }
            return season
        }
        func career(_ person: PersonID) throws(Problem) -> Career {
            guard let career = almanac.career(of: person) else {
                throw .unknown(person, in: state)
            }
            return career
        }
        func record(of nation: Nation, _ filter: Filter) throws(Problem) -> NationRecord {
            guard let record = almanac.nation(nation, filter) else {
                throw .unknown(nation, in: state)
            }
            return record
        }
        switch subject {
        case .seasons(let filter): return Table.seasons(seasons, filter)
        case .titles(let filter): return Table.titles(almanac, filter)
        case .athletes(let text, let filter):
            let careers =
                text.isEmpty ? almanac.athletes(filter) : almanac.search(text, filter)
            return Table.athletes(
                careers, title: "Skaters: \(filter.title)", hasTitles: filter.stage == nil)
        case .nations(let filter):
            return Table.nations(
                almanac.nations(filter), unknown: almanac.unknownPodiumPlaces(filter),
                title: "Nations: \(filter.title)", hasTitles: filter.stage == nil)
        case .athlete(let person):
            return Table.career(try career(person))
        case .nation(let nation, let filter):
            return Table.nation(try record(of: nation, filter))
        case .places(let nation, let filter):
            return Table.places(
                try record(of: nation, filter).places, title: "Places: \(nation.phrase)",
                naming: almanac.people)
        case .titlesWon(let nation, let filter):
            return Table.titles(
                try record(of: nation, filter).titles, title: "Titles: \(nation.phrase)",
                naming: almanac.people)
        case .titlesOf(let person):
            let career = try career(person)
            return Table.titles(
                career.titles, title: "Titles: \(career.namesInWords)", naming: almanac.people)
        case .schedule(let stop): return Table.schedule(try state.stop(stop))
        case .corrections(let id):
            return Table.corrections(
                state.corrections(of: id), title: "\(try season(id).title): corrections")
        case .reconciliations: return Table.reconciliations(seasons)
        case .rulebooks: return Table.rulebooks(rulebooks)
        case .allRounds(let id, let filter): return try season(id).allRoundTable(filter)
        case .calendar(let id, let filter): return try season(id).calendarTable(filter)
        case .podiums(let id, let filter): return try season(id).podiumTable(filter)
        case .champions(let id, let filter): return try season(id).titlesTable(filter)
        case .results(let id, let filter):
            return try season(id).resultsTable(filter, isForProgram: true)
        case .event(let event):
            return try season(event.competition.season).orderTable(of: event)
        case .races(let event):
            return Dataset.results(of: event, in: try season(event.competition.season))
        case .laps(let event):
            return Dataset.laps(of: event, in: try season(event.competition.season))
        case .standings(let id, let filter): return try season(id).standingsTable(filter)
        case .standing(let id, let table, let after, let day):
            let season = try season(id, asOf: day)
            return season.standingsTable(table, after: after, isForProgram: true)
        case .reconciliation(let id):
            let season = try season(id)
            return season.reconciliationTable(season.claimChecks, of: nil)
        case .qualification(let id):
            return try season(id).qualificationTable()
        case .olympicList(let id, let list): return try season(id).qualificationListTable(list)
        case .rules(let id): return Table.rules(try rules(of: id))
        case .comparison(let before, let after):
            return Table.comparison(
                from: try rules(of: before), to: try rules(of: after))
        default: return nil
        }
    }
}
