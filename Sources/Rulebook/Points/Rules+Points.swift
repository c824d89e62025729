public import ShortTrack

extension Rules {
    /// The table an event is paid by; missing where what it pays is not known.
    public func pointsTable(for event: EventID) -> PointsTable? {
        let name =
            event.distance.isRelay
            ? tableUse.relay
            : event.occurrence.isSecondOfDoubled ? tableUse.secondRace : tableUse.individual
        return pointsTables.first { $0.name == name }
    }

    /// Whether what an event pays is known of every kind of event.
    package var priceAllEvents: Bool {
        [tableUse.individual, tableUse.secondRace, tableUse.relay].allSatisfy { name in
            pointsTables.contains { $0.name == name }
        }
    }

    /// The points a place earns in an event; missing where what it pays is not known.
    ///
    /// Seoul 2023, women's 500 m: two skaters share first place and get 100 each.
    /// - Parameters:
    ///   - rank: the place, from 1.
    ///   - sharers: how many competitors hold the place, at least 1.
    ///   - event: the event, which decides the table.
    public func points(
        forRank rank: Int, sharedBy sharers: Int, in event: EventID
    ) -> PointsAward? {
        precondition(sharers >= 1, "A place is held by somebody.")
        guard let table = pointsTable(for: event) else { return nil }
        guard eventTie == .averaged, sharers > 1 else { return table.award(forRank: rank) }
        let awards = (rank..<rank + sharers).map { table.award(forRank: $0) }
        func mean(_ values: [Points]) -> Points {
            let sum = values.reduce(.zero, +).hundredths
            return Points(hundredths: (sum * 2 + sharers) / (2 * sharers))
        }
        let low = mean(awards.map(\.lowest))
        let high = mean(awards.map(\.highest))
        return low == high ? .exactly(low) : .between(low, high)
    }
}
