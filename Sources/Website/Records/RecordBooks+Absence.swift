import RaceOffice
import RecordBook
import ShortTrack

extension RecordBooks {
    /// Why no champion of a table is known in a season; the table may be one of other seasons.
    func absence(of standing: StandingID, in season: SeasonView) -> Absence {
        if season.record.state?.value == .cancelled { return .cancelled }
        let first = seasons.filter { $0.record.introduced.contains(standing) }
            .map(\.record.id).min()
        if let first, season.record.id < first { return .notContested }
        guard season.rules != nil, !season.record.events.isEmpty else { return .unknown }
        return season.standings.contains(standing) ? season.absence(of: standing) : .notContested
    }
}
