public import ShortTrack

extension EventProgress {
    /// Who stands on the start list of a race that is not skated yet and was withdrawn since: they
    /// do not start, and nobody else takes the start.
    public func withdrawnStarters(of race: RaceID) -> Set<Competitor> {
        guard !withdrawn.isEmpty, let sheet = races.first(where: { $0.race == race }),
            sheet.result == nil
        else { return [] }
        return withdrawn.intersection(sheet.startList.starters.map(\.competitor))
    }

    /// Whether somebody withdrawn is not drawn in the repechage.
    func staysAway(_ competitor: Competitor) -> Bool {
        withdrawn.contains(competitor)
            && !drawnRounds.contains { $0.isRepechage && isStarter(competitor, in: $0) }
    }

    /// Whether somebody is on a start list of a round.
    func isStarter(_ competitor: Competitor, in round: Round) -> Bool {
        races(of: round).contains { sheet in
            sheet.startList.starters.contains { $0.competitor == competitor }
        }
    }
}
