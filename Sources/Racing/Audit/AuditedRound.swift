import Phrases
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

    /// Whether it was printed by which rule and who goes on.
    var isMarked: Bool { !rule.isEmpty || rows.contains { $0.mark?.isPrinted == true } }

    /// The rounds of an event in the order they were skated, Final B before Final A: by number,
    /// unless the numbers contradict the order rounds are skated in.
    static func all(of event: PrintedEvent) -> [AuditedRound] {
        let rounds = Dictionary(grouping: event.races, by: \.race.round)
            .map { round, races in
                AuditedRound(
                    round: round, number: races.lazy.compactMap(\.roundNumber).first,
                    races: races.sorted { $0.race.number < $1.race.number })
            }
            .sorted { $0.round < $1.round }
        guard misnumbered(rounds).isEmpty else { return rounds }
        return rounds.enumerated().sorted { first, second in
            if let one = first.element.number, let other = second.element.number, one != other {
                return one < other
            }
            return first.offset < second.offset
        }
        .map(\.element)
    }

    /// Neighbours of the main rounds, in the order they are skated in, whose numbers are not.
    static func misnumbered(_ rounds: [AuditedRound]) -> [(AuditedRound, AuditedRound)] {
        let main = rounds.filter { !$0.round.isRepechage && $0.number != nil }
            .sorted { $0.round < $1.round }
        return zip(main, main.dropFirst()).filter { before, round in
            (round.number ?? 0) < (before.number ?? 0)
        }
    }
}

extension Mark {
    /// Whether only the page tells it; that the referee sends somebody on is a ruling as well.
    var isPrinted: Bool { ruling == nil }
}
