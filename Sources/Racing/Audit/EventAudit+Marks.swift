import Rulebook
import ShortTrack

extension EventAudit {
    /// Every mark against the printed rule, the results and the season's way with the advanced.
    ///
    /// A mark that is missing counts as one that is not explained. Marks of a rule that is not
    /// understood are not explained either; that they are not is said once, with the rule. Where
    /// ranks cannot be right, that is said alone: once they are, the marks are held against them.
    mutating func checkMarks(of round: AuditedRound, by rule: PrintedRule?) {
        mismarked.subtract(round.rows.map(\.competitor))
        guard let rule, let rules else {
            for race in round.races {
                for row in race.rows {
                    guard let mark = row.mark else { continue }
                    tally.add(.marks, held: 0)
                    guard round.round.isFinal else { continue }
                    report(
                        .markUnexplained, .error, row, in: race.race,
                        found: "\(row.who) is marked \(mark)",
                        suggestion: "no mark: a final sends nobody on")
                }
            }
            return
        }
        let expected = rule.line(
            from: round.round, races: round.races.count,
            lesserFinalOf: rules.finalBSizes[round.races[0].race.event.distance.metres]
        ).advancement(of: round.races.map(RaceOutcome.init), under: rules.advancedSkater)
        for (index, row) in round.rows.enumerated() {
            let verdict = MarkVerdict(
                printed: row.mark, expected: expected[index], rule: rule,
                takesPlace: row.status.takesPlace && row.rank != nil)
            guard verdict.isMarked else { continue }
            tally.add(.marks, held: verdict.isExplained ? 1 : 0)
            guard !verdict.isExplained else { continue }
            mismarked.insert(row.competitor)
            guard !rests(on: brokenRaces, verdict, in: expected[index].race, of: round) else {
                continue
            }
            report(
                .markUnexplained, .error, row, in: expected[index].race,
                found: row.who + (row.mark.map { " is marked \($0)" } ?? " has no mark"),
                suggestion: "\(verdict.right): \(expected[index].reason) (rule: \"\(round.rule)\")")
        }
    }

    /// Whether a mark follows from ranks that cannot be right: those of its race, or where a time
    /// decides, of any race of the round.
    private func rests(
        on broken: Set<RaceID>, _ verdict: MarkVerdict, in race: RaceID, of round: AuditedRound
    ) -> Bool {
        broken.contains(race)
            || verdict.isByTime && round.races.contains { broken.contains($0.race) }
    }
}

/// A printed mark beside the one that follows from the rule.
private struct MarkVerdict {
    let printed: Mark?
    let expected: Advancement
    let rule: PrintedRule
    /// Whether there is a place that may lead to the lesser final.
    let takesPlace: Bool

    private var lesser: Round { rule.consolation?.round ?? .finalB }

    /// Whether the place leads to the lesser final; nothing where nobody says it.
    private var goesToLesserFinal: Bool? {
        guard takesPlace else { return false }
        guard rule.consolation != nil else { return nil }
        return expected.destination == .round(lesser) && expected.mark?.isByReferee != true
    }

    /// The mark of who goes on otherwise.
    private var mark: Mark? { goesToLesserFinal == true ? nil : expected.mark }

    /// Whether there is a mark or should be one.
    var isMarked: Bool { printed != nil || mark != nil || goesToLesserFinal == true }

    var isExplained: Bool {
        guard let printed else { return mark == nil && goesToLesserFinal != true }
        let goal = printed.final ?? rule.next
        if let mark {
            return expected.destination == .round(goal)
                && mark.isByReferee == printed.isByReferee && mark.isByTime == printed.isByTime
        }
        return goal == lesser && rule.next == .finalA && !printed.isByReferee
            && (goesToLesserFinal ?? true)
    }

    /// Whether a time decides about it.
    var isByTime: Bool { printed?.isByTime == true || expected.mark?.isByTime == true }

    /// The mark that would be right, in words.
    var right: String {
        mark?.rawValue
            ?? (goesToLesserFinal == true ? "\(lesser.title)" : "no mark")
    }
}

extension RaceOutcome {
    /// A race as printed: the rulings are in the ranks already.
    fileprivate init(_ printed: PrintedRace) {
        self.init(
            race: printed.race,
            rows: printed.rows.enumerated().map { index, row in
                Row(
                    competitor: row.competitor, helmet: row.helmet ?? 0,
                    position: row.startPosition ?? index + 1,
                    place: row.status.ruling == nil ? row.rank : nil, recordedPlace: row.rank,
                    finish: row.finish, time: row.time,
                    decision: (row.status.ruling ?? row.mark?.ruling).map {
                        Decision(
                            race: printed.race, competitor: row.competitor, ruling: $0, reason: "")
                    })
            })
    }
}

extension PrintedRace.Row {
    fileprivate var finish: Finish {
        switch status {
        case .finished, .penalty, .disqualified, .yellowCard, .redCard: .finished
        case .noTime: .noTime
        case .didNotFinish: .didNotFinish
        case .didNotStart, .withdrawn: .didNotStart
        }
    }
}
