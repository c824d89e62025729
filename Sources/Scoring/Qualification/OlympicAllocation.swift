import Rulebook
public import ShortTrack

/// The places one gender, or the mixed relay, has at the Games, with every step that led there.
///
/// The relay comes first; then all distances at once, rank by rank. A tie about the last place
/// stays a tie until a lot decides it: the place is kept for those who share the rank. Where lists
/// end because results are not known, only what is sure whatever those results are is given.
public struct OlympicAllocation: Hashable, Sendable {
    /// Whose places.
    public let category: Category
    /// The lists they were given by.
    public let lists: [QualificationList]
    /// Who has how many.
    public let places: NationPlaces
    /// How it came about, in order.
    public let steps: [PlaceStep]
    /// The rank from which on nothing was given, because results that are not known may decide
    /// whose athletes may come.
    public let openFrom: Int?
    /// Places given back by nations that do not have them.
    public let unfounded: [NationInEvent]
    /// Lots for nations that share no rank.
    public let unfoundedDraws: [NationInEvent]

    /// Whether every list is known in full, so that every place is what it is.
    public var isComplete: Bool { lists.allSatisfy(\.isComplete) }

    /// Gives the places out.
    /// - Parameters:
    ///   - lists: the lists of the category.
    ///   - decisions: what nations give back, and lots about shared ranks.
    ///   - isEligible: whether a nation can make up a team, for the mixed relay.
    init(
        _ rule: OlympicQualification, _ category: Category, lists: [QualificationList],
        _ decisions: PlaceDecisions, isEligible: @escaping (Nation) -> Bool = { _ in true }
    ) {
        self.category = category
        self.lists = lists
        func giver(_ draws: [NationInEvent], ways: [PlaceGiver] = []) -> PlaceGiver {
            var giver = PlaceGiver(
                rule, category, lists: lists, draws: decisions.draws + draws, ways: ways,
                isEligible: isEligible)
            giver.giveAll()
            return giver
        }
        let first = giver([])
        let ways = first.lots.map { giver($0) }
        var giver = ways.isEmpty ? first : giver([], ways: ways)
        unfounded = giver.decline(
            decisions.declines.filter { $0.event.category == category },
            movesUp: lists.allSatisfy(\.isComplete))
        places = giver.places
        steps = giver.steps
        openFrom = giver.openFrom
        unfoundedDraws = decisions.draws.filter { draw in
            draw.event.category == category
                && !lists.contains { $0.id == draw.event && $0.sharesRank(draw.nation) }
        }
    }

    /// What came of each line of an event in the end.
    ///
    /// Places belong to nations; of several who stand for one, those last on the list lose the
    /// places it gives back.
    public func outcomes(in event: StandingID) -> [Competitor: PlaceStep] {
        var outcomes: [Competitor: PlaceStep] = [:]
        var givenBack: [Nation: Int] = [:]
        for step in steps where step.event == event {
            if let competitor = step.competitor {
                outcomes[competitor] = step
            } else if step.outcome == .declined {
                givenBack[step.nation, default: 0] += 1
            }
        }
        for line in lines(of: event).reversed() {
            let nation = line.competitor.nation
            switch outcomes[line.competitor]?.outcome {
            case .given, .earnedGuaranteed, .movedUp: break
            default: continue
            }
            guard let count = givenBack[nation], count > 0 else { continue }
            givenBack[nation] = count - 1
            outcomes[line.competitor] = PlaceStep(
                event: event, nation: nation, competitor: line.competitor, rank: line.rank,
                outcome: .declined)
        }
        return outcomes
    }

    private func lines(of event: StandingID) -> [QualificationList.Line] {
        lists.first { $0.id == event }?.lines ?? []
    }

    /// Who stands by for an event, in the order of its list.
    ///
    /// A nation that gave a place back in the event, or is full in it, stands by no more.
    public func reserve(for event: StandingID) -> [PlaceReserve] {
        let gone = Set(
            steps.filter { $0.event == event && $0.outcome == .declined }.map(\.nation))
        let outcomes = outcomes(in: event)
        return lines(of: event).compactMap { line in
            switch outcomes[line.competitor]?.outcome {
            case .refused, .tied, .awaitsLot: break
            default: return nil
            }
            let obstacle = places.refusal(of: line.competitor, in: event, ignoringRoom: true)
            if case .nationIsFull = obstacle { return nil }
            return gone.contains(line.competitor.nation)
                ? nil : PlaceReserve(line: line, obstacle: obstacle)
        }
    }
}
