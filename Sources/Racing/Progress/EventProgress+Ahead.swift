public import ShortTrack

extension EventProgress {
    /// Whether somebody starts in a round, or still may.
    ///
    /// A round that is drawn has the starters of its start lists. One that is not is open to
    /// whoever has a race ahead, and to whoever is in no race yet.
    public func mayStart(_ competitor: Competitor, in round: Round) -> Bool {
        func starts(_ round: Round) -> Bool {
            races(of: round).contains { sheet in
                sheet.startList.starters.contains { $0.competitor == competitor }
            }
        }
        guard !drawnRounds.contains(round) else { return starts(round) }
        guard let last = drawnRounds.last(where: starts) else {
            return drawnRounds.isEmpty || directEntries.contains { $0.competitor == competitor }
        }
        return isBefore(last, round) && classification.stillRacing.contains(competitor)
    }
}
