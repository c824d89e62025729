import Racing
import ShortTrack

extension RaceStep {
    /// The step, if the race has come far enough for it and it says what it must.
    func checked(against progress: EventProgress) throws(Refusal) -> RaceStep {
        guard let sheet = progress.races.first(where: { $0.race == race }),
            !sheet.startList.starters.isEmpty
        else { throw .notNow("\(race.title) has no starters.") }
        if let why = sheet.state.refusal(of: kind) { throw .notNow("\(race.title) \(why).") }
        if let helmet, !sheet.startList.starters.contains(where: { $0.helmet == helmet }) {
            throw .unknown("helmet \(helmet) in \(race.title)")
        }
        switch kind {
        case .restarted where (reason ?? "").isEmpty: throw .reasonMissing("the false start")
        case .reskate where (reason ?? "").isEmpty: throw .reasonMissing("the re-skate")
        case .called, .started, .restarted, .underReview, .reskate: return self
        }
    }
}
