import Phrases
public import Rulebook
public import ShortTrack

extension StopEntries {
    /// What is wrong with the entries of a nation at the stop, or of all nations.
    public func findings(of nation: Nation? = nil, under limits: EntryLimits?) -> [Finding] {
        nations.filter { nation == nil || $0 == nation }.flatMap { nation in
            events.flatMap { findings(of: nation, in: $0, under: limits) }
                + bothGenders(of: nation)
                + [Category.men, .women].compactMap { overall(of: nation, $0, limits) }
        }
    }

    /// What is wrong with the entry of a nation for an event.
    public func findings(
        of nation: Nation, in event: EventID, under limits: EntryLimits?
    ) -> [Finding] {
        guard let team = team(of: nation, in: event), !team.skaters.isEmpty else { return [] }
        let found = repeated(in: team) + implausible(in: team)
        if event.distance.isRelay {
            return entrants(of: nation, in: event).isEmpty ? [] : found + problems(of: team, limits)
        }
        let entrants = entrants(of: nation, in: event)
        guard let limits, entrants.count > limits.perEvent else { return found }
        return found + [
            Finding(
                .entryOverLimit, .error, subject: team.title,
                found: "\(entrants.count) skaters: \(Self.list(entrants.map(\.competitor)))",
                suggestion: "at most \(limits.perEvent)\(Self.clause)")
        ]
    }

    /// Somebody named twice in one entry.
    private func repeated(in team: TeamEntry) -> [Finding] {
        var seen: Set<PersonID> = []
        return (team.skaters + team.substitutes).filter { !seen.insert($0.person).inserted }.map {
            Finding(
                .entryRepeated, .error, subject: team.title, found: "\(team.competitor($0)) twice",
                suggestion: "each skater once")
        }
    }

    /// A time to be seeded by that nobody skates.
    private func implausible(in team: TeamEntry) -> [Finding] {
        let range = team.event.distance.plausibleTimes
        return (team.skaters + team.substitutes).compactMap { skater in
            guard let time = skater.seedingTime, !range.contains(time.milliseconds),
                let fastest = RaceTime(milliseconds: range.lowerBound)
            else { return nil }
            return Finding(
                .timeImplausible, .error, subject: team.title,
                found: "\(team.competitor(skater)) in \(time) over \(team.event.distance)",
                suggestion: "a seeding time from \(fastest) on, or none")
        }
    }

    private func problems(of team: TeamEntry, _ limits: EntryLimits?) -> [Finding] {
        let members = team.skaters.map(team.competitor)
        var found: [Finding] = []
        let size = limits?.teamMembers ?? LineUp.size...Int.max
        if !size.contains(members.count) {
            found.append(
                Finding(
                    .teamUnfit, .error, subject: team.title,
                    found: "\(members.count) members: \(Self.list(members))",
                    suggestion: limits == nil
                        ? "at least \(LineUp.size)"
                        : "\(size.lowerBound) to \(size.upperBound)\(Self.clause)"))
        }
        if team.event.category == .mixed {
            let counts = [Category.women, .men].map { category in
                team.skaters.count { $0.category == category }
            }
            if counts.contains(where: { $0 < LineUp.size / 2 }) {
                found.append(
                    Finding(
                        .teamUnfit, .error, subject: team.title,
                        found: "\(counts[0]) women and \(counts[1]) men: \(Self.list(members))",
                        suggestion: "two women and two men, who skate in a race"))
            }
        }
        return found
    }

    /// Somebody of a nation entered among the women and among the men.
    private func bothGenders(of nation: Nation) -> [Finding] {
        skaters(of: nation, .men).intersection(skaters(of: nation, .women)).sorted().map {
            Finding(
                .entryRepeated, .error, subject: "\(nation)",
                found: "\(Competitor.skater($0, nation)) among the women and among the men",
                suggestion: "one of the two")
        }
    }

    /// Too many different skaters of a gender.
    private func overall(
        of nation: Nation, _ category: Category, _ limits: EntryLimits?
    ) -> Finding? {
        let skaters = skaters(of: nation, category)
        guard let limit = limits?.perGender, skaters.count > limit else { return nil }
        return Finding(
            .entryOverLimit, .error, subject: "\(nation), \(category)",
            found: """
                \(skaters.count) different skaters: \
                \(Self.list(skaters.sorted().map { .skater($0, nation) }))
                """,
            suggestion: "at most \(limit) at a stop\(Self.clause)")
    }

    private static var clause: String { ", by the clause on \(Clause.Name.entries.rawValue)" }

    private static func list(_ competitors: [Competitor]) -> String {
        competitors.map(\.description).joined(separator: ", ")
    }
}

extension TeamEntry {
    /// "KOR, men's 500 m".
    public var title: String {
        "\(nation), \(event.category.possessive.lowercased()) \(event.title)"
    }
}
