import ShortTrack

extension PrintedEvent {
    /// The order as far as the finals give it whatever the rules: nothing without Final A.
    ///
    /// Whoever took a place in Final A has it in the event. Final B follows behind all who were
    /// in Final A, as long as no card took one of them out of the order. What became of a
    /// penalised finalist and of those who missed the finals depends on the rulebook.
    var placings: Placings? {
        guard let finalA = rows(of: .finalA) else { return nil }
        var places = Self.places(of: finalA, behind: 0)
        let cards: Set<PrintedStatus> = [.yellowCard, .redCard]
        let isWhole = !finalA.contains { cards.contains($0.status) }
        if isWhole, let finalB = rows(of: .finalB) {
            places += Self.places(of: finalB, behind: finalA.count)
        }
        let some = Placings(event: id, places: places, extent: .some)
        guard !places.isEmpty else { return nil }
        let isPodium = (1...3).allSatisfy { rank in
            places.contains { $0.rank == rank } || some.isSkipped(rank)
        }
        return isPodium ? Placings(event: id, places: places, extent: .podium) : some
    }

    private func rows(of round: Round) -> [PrintedRace.Row]? {
        races.first { $0.race.round == round }?.rows
    }

    private static func places(of rows: [PrintedRace.Row], behind ahead: Int) -> [Place] {
        rows.compactMap { row in
            row.rank.map { Place(rank: ahead + $0, competitor: row.competitor) }
        }
    }
}
