import Racing
public import RecordBook
public import ShortTrack

extension EventRecord {
    /// Who skates for a relay team in a round; nobody while that is not known.
    public func members(of team: Competitor, in round: Round) -> [Competitor] {
        guard team.person == nil, let entry = entering.teams[team.nation]?.value else { return [] }
        return entry.members(entering.lineUps[round]?[team.nation]?.value)
            .map { .skater($0, team.nation) }
    }

    /// Everybody in a team, or who of it skates in a round, where they are named.
    public func skaters(of team: Competitor, in round: Round? = nil) -> [Competitor] {
        let named = round.map { members(of: team, in: $0) } ?? []
        guard team.person == nil, named.isEmpty else { return named }
        return (entering.teams[team.nation]?.value.skaters ?? [])
            .map { .skater($0.person, team.nation) }
    }
}
