import Phrases
import RaceOffice
import RecordBook
import ShortTrack

extension Site {
    /// What the API answers about a subject.
    func answer(
        about subject: Address, _ excerpt: Excerpt, in state: OfficeState
    ) async throws -> any Encodable {
        if subject == .live { return LiveResource(state) }
        guard let id = subject.season else {
            return try await library.books(of: state).answer(about: subject, excerpt, in: state)
        }
        let season = try season(id, at: subject, in: state)
        switch subject {
        case .season: return SeasonResource(season, in: state)
        case .stop(let stop): return StopResource(try state.stop(stop))
        case .schedule(let stop): return ScheduleResource(try state.stop(stop))
        case .event(let event):
            guard let record = season.record[event] else {
                throw Problem.unknown(event, of: season, in: state)
            }
            return EventResource(record, in: season)
        case .results(_, let filter): return ResultsResource(season, filter, excerpt)
        case .podiums(_, let filter): return PodiumsResource(season, filter)
        case .allRounds(_, let filter):
            guard let resource = AllRoundResource(season, filter) else {
                throw Problem.unknown("all-round ranking in \(id)")
            }
            return resource
        case .standings(_, let filter): return StandingsResource(season, filter)
        case .standing(_, let table, let after, _):
            return StandingResource(
                try StandingPage(season, table: table, after: after), isProved: excerpt.isProved)
        case .reconciliation: return ReconciliationResource(season, excerpt)
        case .corrections: return CorrectionsResource(id, state.corrections(of: id), excerpt)
        case .rules:
            return RulesResource(try await library.books(of: state).rules(of: id), of: id)
        case .qualification:
            guard let resource = QualificationResource(season) else {
                throw await library.books(of: state).qualifiesNobody(season)
            }
            return resource
        default: throw Problem.unknown("data of \(subject.path)")
        }
    }
}
