import Algorithms
import Rulebook
import ShortTrack

/// Gives out the places of one gender, or of the mixed relay, step by step.
struct PlaceGiver {
    /// Lines of one rank that cannot all have a place, and what is kept for them.
    private struct Tie {
        let rank: Int
        let places: Int
        let athletes: Int
    }

    private struct Holder: Hashable {
        let event: StandingID
        let competitor: Competitor
    }

    private let rule: OlympicQualification
    private let lists: [QualificationList]
    private let draws: [NationInEvent]
    private let isEligible: (Nation) -> Bool
    /// What came of the distances by each way a lot about the last teams can end; empty where
    /// there is none to draw.
    private let ways: [PlaceGiver]
    /// The sure lines of each event by rank.
    private let lines: [StandingID: [Int: [QualificationList.Line]]]
    private(set) var places: NationPlaces
    private(set) var steps: [PlaceStep] = []
    /// The rank from which on nothing is given, because somebody unknown may take the athletes.
    private(set) var openFrom: Int?
    private var guaranteed: [StandingID: Int] = [:]
    private var settled: Set<Holder> = []
    private var ties: [StandingID: Tie] = [:]

    init(
        _ rule: OlympicQualification, _ category: Category, lists: [QualificationList],
        draws: [NationInEvent], ways: [PlaceGiver] = [], isEligible: @escaping (Nation) -> Bool
    ) {
        self.rule = rule
        self.lists = lists
        self.draws = draws
        self.ways = ways
        self.isEligible = isEligible
        places = NationPlaces(rule, category)
        lines = Dictionary(
            uniqueKeysWithValues: lists.map { list in
                // A team that is not the host must be sure beside the host.
                let cap = rule.places(in: list.id) - (list.id.scope == .relay ? 1 : 0)
                return (list.id, Dictionary(grouping: list.certain(within: cap), by: \.rank.best))
            })
    }

    /// The relay first, then all distances at once, rank by rank.
    mutating func giveAll() {
        let relays = lists.map(\.id).filter { $0.scope == .relay }
        let distances = lists.map(\.id).filter { $0.scope != .relay }
        for (events, sure) in [(relays, 1), (distances, rule.host.placesPerEvent)] {
            for event in events where sure > 0 {
                guaranteed[event] = sure
                for _ in 0..<sure {
                    places.give(to: rule.host.nation, in: event)
                    note(event, rule.host.nation, .guaranteed)
                }
            }
            for rank in ranks(of: events) {
                guard events == relays || leavesRoom(at: rank, of: distances) else {
                    openFrom = rank
                    break
                }
                for event in events {
                    if event.scope != .relay, !ways.isEmpty {
                        settle(pending(rank, in: event), in: event)
                        continue
                    }
                    for lines in drawn(pending(rank, in: event), in: event) {
                        offer(lines, in: event)
                    }
                }
            }
        }
    }

    /// Takes places back and gives each to the next on its list whose nation can still take one.
    ///
    /// All are taken back before any is given, so their order is of no consequence. What is not
    /// known in full moves nobody up.
    /// - Returns: those that gave back a place the nation does not have.
    mutating func decline(_ declines: [NationInEvent], movesUp: Bool) -> [NationInEvent] {
        var unfounded: [NationInEvent] = []
        var vacant: [StandingID: Int] = [:]
        for decline in declines.sorted() {
            guard places.places(of: decline.nation, in: decline.event) > 0 else {
                unfounded.append(decline)
                continue
            }
            places.takeBack(from: decline.nation, in: decline.event)
            note(decline.event, decline.nation, .declined)
            vacant[decline.event, default: 0] += 1
        }
        guard movesUp else { return unfounded }
        let gone = Set(declines)
        // Room there was before is not what was given back.
        let spare = vacant.map { ($0.key, places.room(in: $0.key) - $0.value) }
        for (event, count) in spare { places.reserve(places: count, in: event, athletes: 0) }
        let events = lists.map(\.id).filter { vacant[$0] != nil }
        for group in [events.filter { $0.scope == .relay }, events.filter { $0.scope != .relay }] {
            for rank in ranks(of: group) {
                for event in group {
                    release(rank, in: event)
                    let next = pending(rank, in: event).filter {
                        !gone.contains(NationInEvent(event: event, nation: $0.competitor.nation))
                    }
                    for lines in drawn(next, in: event) { offer(lines, in: event, again: true) }
                }
            }
        }
        for (event, count) in spare { places.reserve(places: -count, in: event, athletes: 0) }
        return unfounded
    }

    /// Offers a place to each of the lines of one rank, none of which comes before another.
    ///
    /// Who would be refused as the first of them is refused, whoever the others are. Who would be
    /// given a place as the last of them is given it. What is left for the others they compete
    /// for: it is kept, and they stay tied, unless they are of one nation.
    private mutating func offer(
        _ lines: [QualificationList.Line], in event: StandingID, again: Bool = false
    ) {
        // What the host was sure of anyway is earned by its first lines.
        let covered = lines.filter { $0.competitor.nation == rule.host.nation }
            .prefix(guaranteed[event] ?? 0).map(\.competitor)
        guaranteed[event]? -= covered.count
        var refusals: [Competitor: PlaceRefusal] = [:]
        for competitor in lines.map(\.competitor) where !covered.contains(competitor) {
            refusals[competitor] =
                isEligible(competitor.nation) ? places.refusal(of: competitor, in: event) : .noTeam
        }
        let candidates = lines.map(\.competitor).filter {
            !covered.contains($0) && refusals[$0] == nil
        }
        var tied = places.competing(candidates, in: event)
        for competitor in candidates where !tied.contains(competitor) {
            refusals[competitor] = places.offer(to: competitor, in: event)
        }
        var kept = places
        for competitor in tied { refusals[competitor] = kept.offer(to: competitor, in: event) }
        tied.removeAll { refusals[$0].map { !$0.isShortage } ?? false }
        if !tied.isEmpty {
            let most = places.most(takenBy: tied, in: event)
            ties[event] = Tie(
                rank: lines[0].rank.best, places: most.places, athletes: most.athletes)
            places.reserve(places: most.places, in: event, athletes: most.athletes)
        }
        for line in lines {
            let competitor = line.competitor
            let outcome: PlaceStep.Outcome =
                if covered.contains(competitor) {
                    .earnedGuaranteed
                } else if tied.contains(competitor) {
                    .tied
                } else if let refusal = refusals[competitor] {
                    .refused(refusal)
                } else {
                    again ? .movedUp : .given
                }
            if case .refused = outcome {
                if again, !saysMore(outcome, of: competitor, in: event) { continue }
            } else if outcome != .tied {
                settled.insert(Holder(event: event, competitor: competitor))
            }
            steps.append(
                PlaceStep(
                    event: event, nation: competitor.nation, competitor: competitor,
                    rank: line.rank, outcome: outcome))
        }
    }

    /// Whether somebody passed over for a place given back is so for another reason than before.
    private func saysMore(
        _ outcome: PlaceStep.Outcome, of competitor: Competitor, in event: StandingID
    ) -> Bool {
        if case .refused(.eventIsFull) = outcome { return false }
        if case .refused(.keptForTied) = outcome { return false }
        return steps.last { $0.event == event && $0.competitor == competitor }?.outcome != outcome
    }

    private mutating func release(_ rank: Int, in event: StandingID) {
        guard let tie = ties[event], tie.rank == rank else { return }
        ties[event] = nil
        places.reserve(places: -tie.places, in: event, athletes: -tie.athletes)
    }

    private func pending(_ rank: Int, in event: StandingID) -> [QualificationList.Line] {
        (lines[event]?[rank] ?? []).filter {
            !settled.contains(Holder(event: event, competitor: $0.competitor))
        }
    }

    /// The lines of one rank that are offered a place together: each the lot named on its own, in
    /// its order, then the others.
    private func drawn(
        _ lines: [QualificationList.Line], in event: StandingID
    ) -> [[QualificationList.Line]] {
        let named = draws.filter { $0.event == event }.map { draw in
            lines.filter { $0.competitor.nation == draw.nation }
        }
        let first = Set(named.joined().map(\.competitor))
        let others = lines.filter { !first.contains($0.competitor) }
        return (named + [others]).filter { !$0.isEmpty }
    }

    private func ranks(of events: [StandingID]) -> [Int] {
        Set(events.flatMap { lines[$0].map { Array($0.keys) } ?? [] }).sorted()
    }

    /// The lots by which a tie about the last teams can end, where there are skaters whose places
    /// hang on it.
    var lots: [[NationInEvent]] {
        guard lists.contains(where: { $0.id.scope != .relay }),
            let relay = lists.first(where: { $0.id.scope == .relay })?.id
        else { return [] }
        let tied = steps.filter { $0.event == relay && $0.outcome == .tied }.map(\.nation)
        let left = rule.places(in: relay) - places.given(in: relay)
        return tied.combinations(ofCount: left).map { nations in
            nations.map { NationInEvent(event: relay, nation: $0) }
        }
    }

    /// Gives a place to each of the lines of one rank that gets one however the lot about the last
    /// teams ends; for who gets one by some ends only, it stays open.
    private mutating func settle(_ lines: [QualificationList.Line], in event: StandingID) {
        for line in lines {
            let competitor = line.competitor
            let outcomes = ways.map { $0.outcome(of: competitor, in: event) }
            let outcome =
                Set(outcomes.map(\.isGain)).count == 1 ? outcomes[0] : .awaitsLot
            if outcome == .earnedGuaranteed {
                guaranteed[event]? -= 1
            } else if outcome.isGain {
                places.give(to: competitor, in: event)
            }
            if outcome.isGain { settled.insert(Holder(event: event, competitor: competitor)) }
            steps.append(
                PlaceStep(
                    event: event, nation: competitor.nation, competitor: competitor,
                    rank: line.rank, outcome: outcome))
        }
    }

    private func outcome(of competitor: Competitor, in event: StandingID) -> PlaceStep.Outcome {
        steps.last { $0.event == event && $0.competitor == competitor }?.outcome ?? .awaitsLot
    }

    /// Whether the athletes suffice at a rank, whoever they are that nobody has listed so far.
    ///
    /// A line whose rank is not exact may come as late as the worst it can be.
    private func leavesRoom(at rank: Int, of distances: [StandingID]) -> Bool {
        if !ways.isEmpty { return rank < ways.compactMap(\.openFrom).min() ?? .max }
        let open = lists.filter { !$0.isComplete }
        if open.isEmpty { return true }
        let teams = open.filter { $0.id.scope == .relay }
            .reduce(0) { $0 + max(0, places.room(in: $1.id)) }
        let byRank = distances.map { lines[$0] ?? [:] }
        let latest = byRank.flatMap { $0[rank] ?? [] }.compactMap(\.rank.worst).max() ?? rank
        let relay = lists.first { $0.id.scope == .relay }?.id
        let unseen = byRank.map { lines in
            // Counted already, or part of a team that is.
            let seen = lines.values.joined().filter { line in
                line.rank.worst.map { $0 <= latest } == true
                    && (line.rank.best < rank
                        || relay.map { places.places(of: line.competitor.nation, in: $0) } == 1)
            }
            return max(0, latest - seen.count)
        }
        return places.room >= unseen.reduce(teams * rule.athletes.withRelay, +)
    }

    private mutating func note(
        _ event: StandingID, _ nation: Nation, _ outcome: PlaceStep.Outcome
    ) {
        steps.append(
            PlaceStep(event: event, nation: nation, competitor: nil, rank: nil, outcome: outcome))
    }
}
