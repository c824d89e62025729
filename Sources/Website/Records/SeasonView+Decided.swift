import Phrases
import RaceOffice
import RecordBook
import Scoring
import ShortTrack

extension SeasonView {
    /// Whether all events of a table have been held, whatever is known of their order.
    func isOver(_ standing: StandingID) -> Bool {
        guard let results else { return true }
        let held = Set(results.outcomes.map(\.event.id))
        let events =
            standing.scope == .nations ? record.events : record.events(for: standing)
        return events.allSatisfy { held.contains($0.event.id) }
    }

    /// What stands where nobody is known to have won a table.
    func absence(of standing: StandingID) -> Absence {
        if record.state?.value == .cancelled { return .cancelled }
        return isOver(standing) ? .unknown : .undecided
    }
}
