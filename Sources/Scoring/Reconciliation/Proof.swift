import Phrases
public import Rulebook
public import ShortTrack

/// Why a total is what it is, and what that says about the published one.
public struct Proof: Hashable, Sendable {
    /// Which table.
    public let standing: StandingID
    /// Whose total; missing where the published line names nobody.
    public let competitor: Competitor?
    /// The results it is made of: one sheet, one for each distance of an overall
    /// total, or one for each skater of a nation.
    public let sheets: [ScoreSheet]
    /// The total as it follows from what is known; missing where the rules of the table are not.
    public let total: TotalRange?
    /// The published total, where there is one.
    public let published: Points?
    /// The verdict on the published total.
    public let verdict: Verdict?
    /// Who may have a published total that names nobody, among those with a known place.
    public let candidates: [Competitor]
    /// The rules used, by the names they are cited by.
    public let clauses: [Clause.Name]
}

extension Proof {
    /// What can be said of a published total while no rulebook is in force.
    public init(withoutRules claim: StandingClaim) {
        self.init(
            standing: claim.standing, competitor: claim.competitor, sheets: [], total: nil,
            published: claim.points, verdict: .open(needs: "a rulebook"), candidates: [],
            clauses: [])
    }
}
