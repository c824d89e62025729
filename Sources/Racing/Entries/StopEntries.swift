public import ShortTrack

/// The entries of a stop, nation by nation, with what was withdrawn: who is to skate what.
public struct StopEntries: Sendable {
    /// A competitor who is to skate an event, as the nation's entry has it.
    public struct Entrant: Hashable, Sendable {
        /// Who.
        public let competitor: Competitor
        /// The time to be seeded by, where the nation gave one.
        public let seedingTime: RaceTime?
        /// The place in the team's order, from 1.
        public let order: Int
        /// Whose place a substitute took.
        public let replaced: Competitor?
    }

    private let teams: [EventID: [Nation: TeamEntry]]
    private let withdrawals: [EventID: [Competitor: Withdrawal]]

    /// Puts the entries of a stop together.
    /// - Parameters:
    ///   - teams: what each nation entered last for each event.
    ///   - withdrawals: who was withdrawn from which event.
    public init(teams: [TeamEntry], withdrawals: [Withdrawal]) {
        self.teams = Dictionary(grouping: teams, by: \.event).mapValues { teams in
            Dictionary(teams.map { ($0.nation, $0) }, uniquingKeysWith: { $1 })
        }
        self.withdrawals = Dictionary(grouping: withdrawals, by: \.event).mapValues { list in
            Dictionary(list.map { ($0.competitor, $0) }, uniquingKeysWith: { $1 })
        }
    }

    /// The same entries with one of them replaced.
    public func replacing(_ team: TeamEntry) -> StopEntries {
        StopEntries(
            teams: teams.values.flatMap(\.values)
                .filter { ($0.event, $0.nation) != (team.event, team.nation) } + [team],
            withdrawals: withdrawals.values.flatMap(\.values))
    }

    /// The same entries after a withdrawal.
    public func withdrawing(_ withdrawal: Withdrawal) -> StopEntries {
        StopEntries(
            teams: teams.values.flatMap(\.values),
            withdrawals: withdrawals.values.flatMap(\.values) + [withdrawal])
    }

    /// What a nation entered for an event.
    public func team(of nation: Nation, in event: EventID) -> TeamEntry? { teams[event]?[nation] }

    /// The events somebody is entered for, in an order that never changes.
    public var events: [EventID] { teams.keys.sorted { $0.description < $1.description } }

    /// The nations with an entry anywhere at the stop.
    public var nations: [Nation] { Set(teams.values.flatMap(\.keys)).sorted() }

    /// Everybody who is to skate an event, nation by nation in the teams' orders.
    public func entrants(in event: EventID) -> [Entrant] {
        (teams[event] ?? [:]).sorted { $0.key < $1.key }.flatMap { entrants(of: $0.key, in: event) }
    }

    /// Who of a nation is to skate an event, in the team's order.
    ///
    /// A relay has one entrant, the team. A substitute stands where the withdrawn stood.
    public func entrants(of nation: Nation, in event: EventID) -> [Entrant] {
        guard let team = teams[event]?[nation] else { return [] }
        if event.distance.isRelay {
            let competitor = Competitor.team(nation)
            return team.skaters.isEmpty || withdrawals[event]?[competitor] != nil
                ? [] : [Entrant(competitor: competitor, seedingTime: nil, order: 1, replaced: nil)]
        }
        return team.skaters.enumerated().compactMap { index, skater in
            entrant(skater, of: team, order: index + 1, replaced: nil, left: team.substitutes.count)
        }
    }

    /// The skater, or who skates instead; a substitute may be withdrawn too.
    private func entrant(
        _ skater: TeamEntry.Skater, of team: TeamEntry, order: Int, replaced: Competitor?,
        left: Int
    ) -> Entrant? {
        let competitor = team.competitor(skater)
        guard let withdrawal = withdrawals[team.event]?[competitor] else {
            return Entrant(
                competitor: competitor, seedingTime: skater.seedingTime, order: order,
                replaced: replaced)
        }
        guard left > 0, let person = withdrawal.substitute,
            let substitute = team.substitutes.first(where: { $0.person == person })
        else { return nil }
        return entrant(substitute, of: team, order: order, replaced: competitor, left: left - 1)
    }

    /// The substitutes of a team who skate for nobody yet and are not withdrawn themselves.
    public func freeSubstitutes(of nation: Nation, in event: EventID) -> [TeamEntry.Skater] {
        guard let team = teams[event]?[nation] else { return [] }
        let skating = Set(entrants(of: nation, in: event).map(\.competitor))
        return team.substitutes.filter {
            let competitor = team.competitor($0)
            return !skating.contains(competitor) && withdrawals[event]?[competitor] == nil
        }
    }

    /// Everybody of a nation who is to skate something, members of relay teams among them.
    /// - Parameter category: women or men.
    public func skaters(of nation: Nation, _ category: Category) -> Set<PersonID> {
        var skaters: Set<PersonID> = []
        for (event, teams) in teams {
            guard let team = teams[nation] else { continue }
            let entrants = entrants(of: nation, in: event)
            if event.distance.isRelay {
                guard !entrants.isEmpty else { continue }
                skaters.formUnion(
                    team.skaters.filter { team.category(of: $0) == category }.map(\.person))
            } else if event.category == category {
                skaters.formUnion(entrants.compactMap(\.competitor.person))
            }
        }
        return skaters
    }
}
