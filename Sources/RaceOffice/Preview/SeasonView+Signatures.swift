import RecordBook
import ShortTrack

extension SeasonView {
    /// The signed start lists that statements would change, in sentences: their signatures would
    /// be void.
    func signatures(voidedBy bodies: [Body]) -> [String] {
        let changed = bodies.compactMap { body -> RoundID? in
            guard case .startList(let list) = body else { return nil }
            return RoundID(event: list.race.event, round: list.race.round)
        }
        return Set(changed).compactMap { round in
            record[round.event]?.signature(of: round.round).map {
                "Start lists, \(round.title): the signature of \($0.actor) is void by this."
            }
        }
        .sorted()
    }
}
