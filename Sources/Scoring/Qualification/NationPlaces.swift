import Rulebook
public import ShortTrack

/// Who has how many places of one gender, and how many athletes that takes.
///
/// A nation with a relay counts as a whole team from the start. Without one it counts as the
/// fewest athletes who can fill its places (or, by another reading, the skaters who earned them):
/// women of Great Britain had 2, 1 and 2 places in Sochi and were two. All 25 nations of the
/// published list add up that way to 60 men and 56 women.
public struct NationPlaces: Hashable, Sendable {
    private let rule: OlympicQualification
    private let category: Category
    /// By nation and event, the skater who earned each place where there is one.
    private var holders: [Nation: [StandingID: [PersonID?]]] = [:]
    private var givenPlaces: [StandingID: Int] = [:]
    private var enlarged: Set<Nation> = []
    private var reservedPlaces: [StandingID: Int] = [:]
    private var reservedAthletes = 0

    init(_ rule: OlympicQualification, _ category: Category) {
        self.rule = rule
        self.category = category
    }

    /// How many athletes of the gender come.
    public private(set) var athletes = 0

    /// The nations with a place, by code.
    public var nations: [Nation] {
        holders.filter { $0.value.values.contains { !$0.isEmpty } }.keys.sorted()
    }

    /// How many places of an event are given.
    public func given(in event: StandingID) -> Int { givenPlaces[event] ?? 0 }

    /// How many places a nation has in an event.
    public func places(of nation: Nation, in event: StandingID) -> Int {
        holders[nation]?[event]?.count ?? 0
    }

    /// How many athletes of the gender a nation brings.
    public func athletes(of nation: Nation) -> Int {
        if category == .mixed { return 0 }
        guard !hasRelay(nation) else {
            return enlarged.contains(nation)
                ? rule.athletes.enlargement?.athletes ?? 0 : rule.athletes.withRelay
        }
        return min(needed(by: nation), rule.athletes.withoutRelay)
    }

    /// How many places of an event are neither given nor kept for tied skaters.
    func room(in event: StandingID) -> Int {
        rule.places(in: event) - given(in: event) - (reservedPlaces[event] ?? 0)
    }

    /// How many athletes may still come.
    var room: Int { rule.athletes.total - athletes - reservedAthletes }

    /// What stands against one more place for a nation; nothing if it can have it.
    /// - Parameter ignoringRoom: whether a place of the event is taken to be free.
    func refusal(
        of competitor: Competitor, in event: StandingID, ignoringRoom: Bool = false
    ) -> PlaceRefusal? {
        let nation = competitor.nation
        let most = event.scope == .relay ? 1 : rule.placesPerNation
        if places(of: nation, in: event) >= most { return .nationIsFull(most) }
        if !ignoringRoom, room(in: event) <= 0 {
            let most = rule.places(in: event)
            return given(in: event) < most ? .keptForTied : .eventIsFull(most)
        }
        if category == .mixed { return nil }
        var after = self
        after.give(to: competitor, in: event)
        let limit = hasRelay(nation) ? athletes(of: nation) : rule.athletes.withoutRelay
        if event.scope != .relay, after.needed(by: nation) > limit {
            return .tooManyOfNation(limit)
        }
        if after.room >= 0 { return nil }
        return after.athletes > rule.athletes.total
            ? .tooManyInAll(rule.athletes.total) : .keptForTied
    }

    mutating func give(to competitor: Competitor, in event: StandingID) {
        give(to: competitor.nation, skater: competitor.person, in: event)
    }

    mutating func give(to nation: Nation, skater: PersonID? = nil, in event: StandingID) {
        let before = athletes(of: nation)
        holders[nation, default: [:]][event, default: []].append(skater)
        givenPlaces[event, default: 0] += 1
        if let larger = rule.athletes.enlargement, hasRelay(nation),
            individualPlaces(of: nation) >= larger.places,
            room >= larger.athletes - rule.athletes.withRelay
        {
            enlarged.insert(nation)
        }
        athletes += athletes(of: nation) - before
    }

    /// Takes a nation's last place in an event back.
    mutating func takeBack(from nation: Nation, in event: StandingID) {
        guard places(of: nation, in: event) > 0 else { return }
        let before = athletes(of: nation)
        holders[nation]?[event]?.removeLast()
        givenPlaces[event, default: 0] -= 1
        if !hasRelay(nation)
            || individualPlaces(of: nation) < rule.athletes.enlargement?.places ?? 0
        {
            enlarged.remove(nation)
        }
        athletes += athletes(of: nation) - before
    }

    /// Keeps places and athletes for whoever of tied skaters will get them.
    mutating func reserve(places: Int, in event: StandingID, athletes: Int) {
        reservedPlaces[event, default: 0] += places
        reservedAthletes += athletes
    }

    private func hasRelay(_ nation: Nation) -> Bool {
        places(of: nation, in: StandingID(category: category, scope: .relay)) > 0
    }

    private func individualPlaces(of nation: Nation) -> Int {
        individual(nation).reduce(0) { $0 + $1.count }
    }

    /// The athletes a nation's individual places take.
    private func needed(by nation: Nation) -> Int {
        let own = individual(nation)
        let most = own.map(\.count).max() ?? 0
        return switch rule.athletes.counting {
        case .places: most
        case .skaters: max(most, Set(own.joined().compactMap(\.self)).count)
        }
    }

    private func individual(_ nation: Nation) -> [[PersonID?]] {
        (holders[nation] ?? [:]).filter { $0.key.scope != .relay }.map(\.value)
    }
}
