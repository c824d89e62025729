public import Racing
public import RecordBook
import Rulebook
public import ShortTrack

extension SeasonView {
    /// The one line of work of an event: every step with what was done or what is missing.
    public func workLine(of record: EventRecord) -> [WorkStep] {
        [entriesStep(record), rankingListStep(record)]
            + (progress(of: record).map { progress in
                progress.workLine(signed: record.signedRounds).map {
                    $0.kind == .startLists ? naming(unnamedTeams(in: progress, of: record), $0) : $0
                }
            }
                ?? WorkStep.Kind.allCases.dropFirst(2).map {
                    WorkStep($0, .missing, "needs a rulebook")
                })
    }

    /// The relay teams of the rounds under way whose members nobody has named yet; a team no larger
    /// than a race has nobody to choose.
    private func unnamedTeams(in progress: EventProgress, of record: EventRecord) -> [Nation] {
        guard record.event.id.distance.isRelay else { return [] }
        return progress.roundsUnderWay.filter { round in
            progress.races(of: round).allSatisfy { $0.result == nil }
        }
        .flatMap { round in
            progress.races(of: round).flatMap(\.startList.starters).map(\.competitor.nation)
                .filter { nation in
                    let team = record.entering.teams[nation]?.value
                    return team?.members(record.entering.lineUps[round]?[nation]?.value).isEmpty
                        == true
                }
        }
        .sorted()
    }

    private func naming(_ teams: [Nation], _ step: WorkStep) -> WorkStep {
        guard !teams.isEmpty else { return step }
        let codes = teams.map(\.code).joined(separator: ", ")
        return WorkStep(
            step.kind, step.state, "\(step.words); members not named: \(codes)", race: step.race)
    }

    /// The rounds whose start lists are signed next.
    public func roundsToSign(of record: EventRecord) -> [Round] {
        progress(of: record.event.id)?.roundsToSign(signed: record.signedRounds) ?? []
    }

    /// The event as it is run, or as one that nobody is drawn in yet.
    private func progress(of record: EventRecord) -> EventProgress? {
        let id = record.event.id
        return progress(of: id)
            ?? rules.map { EventProgress(event: id, rules: $0, entries: [], races: []) }
    }

    private func entriesStep(_ record: EventRecord) -> WorkStep {
        let (id, entering) = (record.event.id, record.entering)
        let entries = stopEntries(of: id.competition)
        let count =
            entering.stage == .published
            ? record.entries.count : entries.entrants(in: id).count
        var words = ["\(count == 0 ? "nobody" : "\(count)") entered"]
        let withdrawn = record.entries.count { entering.withdrawals[$0.competitor] != nil }
        if withdrawn > 0 { words.append("\(withdrawn) withdrawn since") }
        var state = count == 0 ? WorkStep.State.now : .done
        switch entering.stage {
        case .notOpened:
            words.append("the registry is not open")
            state = .now
        case .open:
            words.append("the registry is open")
            state = .now
        case .closed, .published: break
        }
        if entering.stage != .published {
            let wrong = entries.nations.count { nation in
                entries.findings(of: nation, in: id, under: rules?.entryLimits)
                    .contains { $0.severity == .error }
            }
            if wrong > 0 {
                words.append(
                    "\(wrong) \(wrong == 1 ? "nation has" : "nations have") to be put right")
                state = .now
            }
        }
        let asked = entering.requests.count
        if asked > 0 {
            words.append("\(asked) \(asked == 1 ? "withdrawal" : "withdrawals") asked for")
            state = .now
        }
        return WorkStep(.entries, state, words.joined(separator: ", "))
    }

    private func rankingListStep(_ record: EventRecord) -> WorkStep {
        let id = record.event.id
        switch record.entering.stage {
        case .published: return WorkStep(.rankingList, .done, "published")
        case _ where stopEntries(of: id.competition).entrants(in: id).isEmpty:
            return WorkStep(.rankingList, .missing, "needs entries")
        case .closed: return WorkStep(.rankingList, .now, "not published")
        case .notOpened, .open:
            return WorkStep(.rankingList, .missing, "needs the registry closed")
        }
    }
}

extension EventRecord {
    /// The rounds whose start lists are signed as they are.
    fileprivate var signedRounds: Set<Round> {
        Set(races.keys.map(\.round)).filter { signature(of: $0) != nil }
    }
}
