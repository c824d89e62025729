import RaceOffice
import RecordBook
import ShortTrack

extension RecordBooks {
    /// What the API answers about several seasons.
    func answer(
        about subject: Address, _ excerpt: Excerpt, in state: OfficeState
    ) throws -> any Encodable {
        switch subject {
        case .search(let text): return SearchResource(SearchPage(self, text))
        case .titles(let filter):
            return TitlesResource(self, filter)
        case .athletes(let text, let filter):
            return AthletesResource(almanac, named: text, filter, excerpt)
        case .athlete(let person):
            guard let career = almanac.career(of: person) else {
                throw Problem.unknown(person, in: state)
            }
            return AthleteResource(career, among: almanac.people)
        case .nations(let filter):
            return NationsResource(almanac, filter)
        case .nation(let nation, let filter):
            guard let resource = NationResource(nation, in: almanac, filter) else {
                throw Problem.unknown(nation, in: state)
            }
            return resource
        case .reconciliations: return ReconciliationsResource(self)
        case .rulebooks: return RulebooksResource(self)
        case .comparison(let first, let second):
            return try ComparisonResource(self, from: first, to: second)
        default: return SeasonsResource(self)
        }
    }
}
