public import ShortTrack

/// The cards shown at a competition: who is out of it, and why.
///
/// Two yellow cards of a skater in one competition make a red one, and a red card ends the
/// competition for the skater. A team's cards concern its event alone: whether they count
/// against its skaters is not known.
public struct Cards: Hashable, Sendable {
    /// The card that ended the competition for somebody.
    private struct End: Hashable {
        let race: RaceID
        let reason: String
    }

    private let ends: [Competitor: End]

    /// Reads the cards off the rulings of all events of one competition.
    /// - Parameter decisions: the rulings that stand, in the order they were made.
    public init(_ decisions: [Decision]) {
        var warned: [Competitor: RaceID] = [:]
        var ends: [Competitor: End] = [:]
        for decision in decisions where decision.competitor.person != nil {
            let (skater, race) = (decision.competitor, decision.race)
            guard ends[skater] == nil else { continue }
            switch (decision.ruling, warned[skater]) {
            case (.redCard, _):
                ends[skater] = End(
                    race: race, reason: "red card at the competition: \(race.inWordsOfStop)")
            case (.yellowCard, nil): warned[skater] = race
            case (.yellowCard, let first?):
                ends[skater] = End(
                    race: race,
                    reason: "second yellow card at the competition: \(first.inWordsOfStop) and "
                        + race.inWordsOfStop)
            default: continue
            }
        }
        self.ends = ends
    }

    /// Who may not start any more at the competition, and why.
    ///
    /// "second yellow card at the competition: 500 m semifinal 1 and 1000 m heat 3".
    public var barred: [Competitor: String] { ends.mapValues(\.reason) }

    /// The rulings of an event as they count: the second yellow card of a skater is a red one.
    public func asTheyCount(_ decisions: [Decision]) -> [Decision] {
        decisions.map { decision in
            guard decision.ruling == .yellowCard, let end = ends[decision.competitor],
                end.race == decision.race
            else { return decision }
            return Decision(
                race: decision.race, competitor: decision.competitor, ruling: .redCard,
                code: decision.code,
                reason: [decision.reason, end.reason].filter { !$0.isEmpty }
                    .joined(separator: ", "))
        }
    }
}

extension RaceID {
    /// "500 m semifinal 1".
    fileprivate var inWordsOfStop: String { "\(event.title) \(inWords)" }
}
