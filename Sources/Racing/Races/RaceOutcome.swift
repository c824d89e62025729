import Phrases
public import ShortTrack

/// A race after the rulings: the order everything else is derived from.
///
/// A penalised skater loses the place and those behind move up; an advanced skater keeps the
/// place crossed in, for being advanced changes who goes on and nothing else.
public struct RaceOutcome: Hashable, Sendable {
    /// What became of one starter.
    public struct Row: Hashable, Sendable {
        /// Who.
        public let competitor: Competitor
        /// The number on the helmet cover.
        public let helmet: Int
        /// Start position, 1 on the inside.
        public let position: Int
        /// Place after the rulings; missing for whoever has none.
        public let place: Int?
        /// Place as recorded, before any ruling.
        public let recordedPlace: Int?
        /// How the starter came through.
        public let finish: Finish
        /// The time, where one was taken.
        public let time: RaceTime?
        /// What the referee decided, where something was.
        public let decision: Decision?

        /// Whether the referee took the skater out of the race.
        public var isExcluded: Bool { decision?.ruling.excludes ?? false }
    }

    /// The race.
    public let race: RaceID
    /// The starters by place; then who did not finish, did not start, was penalised.
    public let rows: [Row]

    /// The row of a starter.
    public subscript(competitor: Competitor) -> Row? {
        rows.first { $0.competitor == competitor }
    }
}

extension RaceSheet {
    /// A starter the recorder left out counts as not having started, so that nobody is lost.
    static func outcome(
        _ startList: StartList, _ result: RecordedResult?, _ decisions: [Decision]
    ) -> RaceOutcome? {
        guard let result else { return nil }
        func decision(on competitor: Competitor) -> Decision? {
            decisions.last { $0.competitor == competitor }
        }
        let recorded = Dictionary(
            result.rows.map { ($0.competitor, $0) }, uniquingKeysWith: { first, _ in first })
        let kept = startList.starters.compactMap { starter in
            decision(on: starter.competitor)?.ruling.excludes == true
                ? nil : recorded[starter.competitor]?.place
        }
        let rows = startList.starters.map { starter in
            let row = recorded[starter.competitor]
            let decision = decision(on: starter.competitor)
            let isExcluded = decision?.ruling.excludes == true
            return RaceOutcome.Row(
                competitor: starter.competitor, helmet: starter.helmet,
                position: starter.position,
                place: isExcluded
                    ? nil : row?.place.map { place in 1 + kept.count { $0 < place } },
                recordedPlace: row?.place, finish: row?.finish ?? .didNotStart, time: row?.time,
                decision: decision)
        }
        return RaceOutcome(
            race: startList.race,
            rows: rows.sorted {
                ($0.place ?? .max, $0.lateness, $0.position)
                    < ($1.place ?? .max, $1.lateness, $1.position)
            })
    }
}

extension RaceOutcome.Row {
    /// The order of those without a place: not finished, not started, penalised, cards.
    var lateness: Int {
        switch decision?.ruling {
        case .penalty: 3
        case .yellowCard: 4
        case .redCard: 5
        default: finish == .didNotStart ? 2 : finish == .didNotFinish ? 1 : 0
        }
    }

    /// What became of the starter, in words: "2nd", "penalty (C1)", "did not finish".
    var account: Phrase {
        if let decision, decision.ruling.excludes { return decision.inWords }
        if let place { return place.asOrdinal }
        return finish == .didNotStart ? "did not start" : "did not finish"
    }
}

extension Decision {
    /// The ruling with its reason: "penalty (C1)", "advanced (pushed at the finish)".
    var inWords: Phrase {
        let word = Phrase(word: ruling.title.uncapitalised)
        return why.isEmpty ? word : "\(word) (\(why))"
    }
}
