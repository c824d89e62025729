import Phrases
public import Rulebook
import ShortTrack

extension ProgressionLine {
    /// Who goes where out of a round whose races have all been skated.
    ///
    /// By place the first of each race, by time the fastest of exactly the next place, by the
    /// referee whoever was advanced; the others who took a place go where the line sends them. A
    /// race with too few finishers gives its places to nobody. A dead heat on the line takes both
    /// on. Torino 2013, 500 m men, heats: the six fastest thirds, from Confortola's 41.861 to
    /// Bykanov's 42.226, and beside them Alvarez, third in 1:03.348 and advanced.
    public func advancement(
        of outcomes: [RaceOutcome], under rule: AdvancedSkaterRule
    ) -> [Advancement] {
        let starts = outcomes.flatMap { outcome in
            outcome.rows.map { RoundStart(race: outcome.race, row: $0, perRace: perRace) }
        }
        let byTime = timePlaces(among: starts, races: outcomes.count, under: rule)
        let lesser = lesserWays(
            of: starts.filter { start in
                !start.isThroughByPlace && start.row.decision == nil
                    && byTime.rank(of: start.row.competitor) == nil
            })
        return starts.map {
            advancement(of: $0, byTime: byTime, lesser[$0.row.competitor], under: rule)
        }
    }

    private func advancement(
        of start: RoundStart, byTime: TimePlaces, _ lesser: LesserWay?,
        under rule: AdvancedSkaterRule
    ) -> Advancement {
        func goes(_ destination: Advancement.Destination, _ mark: Mark?, _ reason: Phrase)
            -> Advancement
        {
            Advancement(
                race: start.race, row: start.row, destination: destination, mark: mark,
                reason: reason)
        }
        if start.row.isExcluded {
            return goes(.out, nil, "\(start.account): out of the distance")
        }
        if start.isThroughByPlace {
            return goes(.round(next), .place(to: next), "\(start.account): \(placeRule)")
        }
        if let decision = start.row.decision {
            return goes(
                .round(target(of: decision.ruling)), decision.ruling.mark,
                "\(start.account), \(decision.inWords)" + effect(of: start, under: rule))
        }
        if let rank = byTime.rank(of: start.row.competitor) {
            return goes(
                .round(next), .time(to: next),
                "\(start.account), \(superlative(rank)) of the \(nextPlaced), "
                    + "\(start.time): \(timeRule)")
        }
        let account: Phrase =
            start.isNextInLine && fastest > 0
            ? "\(start.account), \(byTime.missed(by: start))" : start.account
        if let lesser {
            return goes(
                .round(lesser.round), lesser.mark, "\(account): \(lesser.reason)")
        }
        return goes(.out, nil, "\(account): does not go on")
    }

    /// How those of the next place share out the places given by time.
    private func timePlaces(
        among starts: [RoundStart], races: Int, under rule: AdvancedSkaterRule
    ) -> TimePlaces {
        let advanced = starts.filter { $0.isAdvanced && target(of: $0) == next }
        let places: Int
        var candidates = starts.filter { $0.isNextInLine && !$0.isSentElsewhere(than: next) }
        var reasons: [Phrase] = []
        switch rule {
        case .extra:
            // An advanced skater who would have gone on by time anyway takes that place.
            places = fastest
        case .usesTimePlace:
            candidates.removeAll(where: \.isAdvanced)
            let deadHeats = Dictionary(grouping: starts.filter(\.isThroughByPlace), by: \.race)
                .values.reduce(0) { $0 + max(0, $1.count - perRace) }
            places = max(0, fastest - advanced.count - deadHeats)
            if !advanced.isEmpty { reasons.append("skaters advanced by the referee") }
            if deadHeats > 0 { reasons.append("a dead heat") }
        }
        let order = candidates.sorted { $0.isFaster(than: $1) }
        var through = Array(order.prefix(places))
        // Equal times on the line go on together; a skater without a time is equal to nobody.
        if let last = through.last {
            let rest = order.dropFirst(places)
            if last.row.time != nil {
                through += rest.prefix { $0.row.time == last.row.time }
            } else if !rest.isEmpty {
                through.removeAll { $0.row.time == nil }
            }
        }
        return TimePlaces(
            offered: fastest, places: places, usedBy: reasons.joined(separator: " and "),
            order: order,
            through: through.filter { !$0.isAdvanced }.map(\.row.competitor))
    }

    private func target(of start: RoundStart) -> Round? {
        start.row.decision.map { target(of: $0.ruling) }
    }

    private func target(of ruling: Ruling) -> Round {
        switch ruling {
        case .advancedToFinalA: .finalA
        case .advancedToFinalB: .finalB
        case .advanced, .penalty, .yellowCard, .redCard: next
        }
    }

    private func effect(of start: RoundStart, under rule: AdvancedSkaterRule) -> Phrase {
        guard fastest > 0, target(of: start) == next else { return "" }
        switch rule {
        case .usesTimePlace: return ": uses up a place given by time"
        case .extra: return ": beside those who qualify"
        }
    }

    private var placeRule: Phrase {
        perRace == 1
            ? "the winner of each race goes to \(next.inWords)"
            : "the first \(perRace) of each race go to \(next.inWords)"
    }

    private var timeRule: Phrase {
        fastest == 1
            ? "the fastest of the \(nextPlaced) goes to \(next.inWords)"
            : "the \(fastest) fastest \(nextPlaced) go to \(next.inWords)"
    }

    private var nextPlaced: Phrase { (perRace + 1).skatersOfPlace }

    private func superlative(_ rank: Int) -> Phrase {
        rank == 1 ? "fastest" : "\(rank.asOrdinal) fastest"
    }
}

extension Ruling {
    fileprivate var mark: Mark? {
        switch self {
        case .advanced: .advanced
        case .advancedToFinalA: .advancedToFinalA
        case .advancedToFinalB: .advancedToFinalB
        case .penalty, .yellowCard, .redCard: nil
        }
    }
}
