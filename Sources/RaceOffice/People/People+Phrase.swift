public import Phrases
public import RecordBook
public import ShortTrack

extension People {
    /// A competitor in words: "Park Ji-won", or the nation's name for a team.
    public func naming(_ competitor: Competitor) -> Phrase {
        competitor.person == nil ? competitor.nation.phrase : "\(name(of: competitor))"
    }
}
