import ShortTrack

/// The races of one round of an event, as printed.
struct AuditedRound {
    let round: Round
    /// The number of the round within the event, where printed.
    let number: Int?
    let races: [PrintedRace]

    /// The rule printed under the round; empty where none is.
    var rule: String { races.lazy.map(\.rule).first { !$0.isEmpty } ?? "" }

    /// The races under which another rule is printed; a round has one.
    var otherRules: [Finding] {
        let rule = rule
        return races.filter { !$0.rule.isEmpty && $0.rule != rule }.map { race in
            Finding(
                .ruleNotUnderstood, .warning, line: race.rows.first?.line,
                subject: "\(race.race)",
                found: "another rule than under the races before: \"\(race.rule)\"",
                suggestion: "one rule for the round; its marks are held against \"\(rule)\"")
        }
    }

    var rows: [PrintedRace.Row] { races.flatMap(\.rows) }

    /// The rounds of an event in the order they were skated: by number, Final B before Final A.
    static func all(of event: PrintedEvent) -> [AuditedRound] {
        Dictionary(grouping: event.races, by: \.race.round)
            .map { round, races in
                AuditedRound(
                    round: round, number: races.lazy.compactMap(\.roundNumber).first,
                    races: races.sorted { $0.race.number < $1.race.number })
            }
            .sorted { first, second in
                if let one = first.number, let other = second.number, one != other {
                    return one < other
                }
                return first.round < second.round
            }
    }
}
