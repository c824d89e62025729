import Phrases
import RaceOffice
import RecordBook
import ShortTrack

extension RecordBooks {
    /// A page over several seasons.
    func document(at address: Address, in state: OfficeState) throws -> Document {
        switch address {
        case .search(let text): return SearchPage(self, text).document
        case .seasons(let filter):
            return SeasonsPage(self, filter).document
        case .titles(let filter):
            return TitlesPage(self, filter).document
        case .athletes(let text, let filter):
            return AthletesPage(self, named: text, filter).document
        case .athlete(let person):
            guard let page = AthletePage(self, person: person) else {
                throw Problem.unknown(person, in: state)
            }
            return page.document
        case .nations(let filter):
            return NationsPage(self, filter).document
        case .nation(let nation, let filter):
            guard let page = NationPage(self, nation, filter) else {
                throw Problem.unknown(nation, in: state)
            }
            return page.document
        case .reconciliations: return ReconciliationsPage(self).document
        case .rulebooks: return RulebooksPage(self).document
        case .comparison(let before, let after):
            return try ComparisonPage(self, from: before, to: after).document
        default: return HomePage(self, sequence: state.sequence).document
        }
    }

    /// Refuses a filter by a season, a distance, a nation or a stop that the records do not have.
    func check(_ filter: Filter) throws(Problem) {
        if let season = filter.season, path(to: season) == nil {
            throw .badParameter(
                "season", value: "\(season)",
                expected: "one of \(seasons.map { "\($0.record.id)" }.joined(separator: ", "))")
        }
        try filter.check(by: FilterChoices(almanac, season: filter.season))
    }
}
