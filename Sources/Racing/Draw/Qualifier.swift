public import ShortTrack

/// Somebody who starts in a round after the first: out of an earlier round, or straight from the
/// ranking list.
public struct Qualifier: Hashable, Sendable {
    /// How the start was earned.
    public enum Origin: Hashable, Sendable {
        /// Entered high enough on the ranking list to skip the first round.
        case rankingList(Entry)
        /// Sent on by an earlier round; with the time of the race before the repechage, for
        /// whoever comes through it.
        case race(Advancement, timeBeforeRepechage: RaceTime?)
    }

    /// How the start was earned.
    public let origin: Origin

    /// Who.
    public var competitor: Competitor {
        switch origin {
        case .rankingList(let entry): entry.competitor
        case .race(let advancement, _): advancement.competitor
        }
    }

    /// The number on the helmet cover.
    public var helmet: Int {
        switch origin {
        case .rankingList(let entry): entry.helmet
        case .race(let advancement, _): advancement.row.helmet
        }
    }

    /// The advancement, for whoever comes out of a round.
    public var advancement: Advancement? {
        if case .race(let advancement, _) = origin { advancement } else { nil }
    }

    /// Whether the skater comes out of the repechage into a round that is none of its own.
    func comesFromRepechage(to round: Round) -> Bool {
        !round.isRepechage && advancement?.race.round.isRepechage == true
    }

    var isByReferee: Bool { advancement?.isByReferee ?? false }
}
