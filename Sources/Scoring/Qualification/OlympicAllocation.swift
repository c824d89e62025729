import Rulebook
public import ShortTrack

/// The places one gender, or the mixed relay, has at the Games, with every step that led there.
///
/// The relay comes first; then all distances at once, rank by rank. A tie about the last place
/// stays a tie: the place is kept for those who share the rank. Where lists end because results
/// are not known, only what is sure whatever those results are is given.
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
    public let unfounded: [PlaceDecline]

    /// Whether every list is known in full, so that every place is what it is.
    public var isComplete: Bool { lists.allSatisfy(\.isComplete) }

    /// Gives the places out.
    /// - Parameters:
    ///   - lists: the lists of the category.
    ///   - declines: what nations give back, in any order.
    ///   - isEligible: whether a nation can make up a team, for the mixed relay.
    init(
        _ rule: OlympicQualification, _ category: Category, lists: [QualificationList],
        declines: [PlaceDecline], isEligible: @escaping (Nation) -> Bool = { _ in true }
    ) {
        self.category = category
        self.lists = lists
        var giver = PlaceGiver(rule, category, lists: lists, isEligible: isEligible)
        giver.giveAll()
        unfounded = giver.decline(
            declines.filter { $0.event.category == category },
            movesUp: lists.allSatisfy(\.isComplete))
        places = giver.places
        steps = giver.steps
        openFrom = giver.openFrom
    }

    /// Who stands by for an event, in the order of its list.
    ///
    /// A nation that gave a place back in the event, or is full in it, stands by no more.
    public func reserve(for event: StandingID) -> [PlaceReserve] {
        let own = steps.filter { $0.event == event }
        let gone = Set(own.filter { $0.outcome == .declined }.map(\.nation))
        var latest: [Competitor: PlaceStep.Outcome] = [:]
        for step in own {
            if let competitor = step.competitor { latest[competitor] = step.outcome }
        }
        let lines = lists.first { $0.id == event }?.lines ?? []
        return lines.compactMap { line in
            switch latest[line.competitor] {
            case .refused, .tied: break
            default: return nil
            }
            let obstacle = places.refusal(of: line.competitor, in: event, ignoringRoom: true)
            if case .nationIsFull = obstacle { return nil }
            return gone.contains(line.competitor.nation)
                ? nil : PlaceReserve(line: line, obstacle: obstacle)
        }
    }
}
