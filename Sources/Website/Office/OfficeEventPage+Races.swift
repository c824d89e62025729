import RaceOffice
import Racing
import RecordBook
import ShortTrack

extension OfficeEventPage {
    /// The rounds with starters, those under way first and open, the others folded; the finals
    /// together.
    var rounds: [[String: Any]] {
        let open = progress.roundsUnderWay
        let others = progress.drawnRounds.filter { !open.contains($0) }.reversed().map { [$0] }
        return ((open.isEmpty ? [] : [open]) + others).map { rounds in
            let states = Set(rounds.map { progress.state(of: $0) })
            let isFinal = rounds.allSatisfy(\.isFinal)
            return [
                "slug": isFinal ? "finals" : rounds.map(\.rawValue).joined(separator: "-"),
                "title": isFinal ? "Finals" : rounds.map(\.title).joined(separator: ", "),
                "isOpen": rounds == open,
                "state": (states.count == 1 ? states.first ?? .underWay : .underWay).rawValue,
                "races": rounds.flatMap(progress.races).map(row),
                "official": may(.makeOfficial) ? rounds.compactMap(official) : [],
            ]
        }
    }

    /// The form that declares several races of a round official at once.
    private func official(_ round: Round) -> [String: Any]? {
        let count = progress.racesToMakeOfficial(in: round).count
        return count < 2 ? nil : ["round": round.rawValue, "count": count]
    }

    /// A race in a line: where it is worked on, its state, and how they came in or who starts.
    private func row(_ sheet: RaceSheet) -> [String: Any] {
        let record = page.record.races[sheet.race]
        let absent = progress.withdrawnStarters(of: sheet.race)
        return [
            "path": "\(path)/\(sheet.race.slug)", "title": sheet.race.title,
            "state": sheet.state.title, "isOfficial": sheet.isOfficial,
            "detail": sheet.outcome.map(line)
                ?? sheet.startList.starters.map { starter in
                    "\(starter.helmet) \(season.name(starter.competitor))"
                        + (absent.contains(starter.competitor) ? " (withdrawn)" : "")
                }
                .joined(separator: ", "),
            "hasCamera": record?.photoFinishes.isEmpty == false && sheet.result == nil,
        ]
    }

    /// What is to be done next in the event, as a link; nothing where only this race is left.
    func next(besides race: RaceID) -> [String: Any]? {
        let races: [RaceID] =
            switch progress.next {
            case .record(let races), .makeOfficial(let races): races
            default: []
            }
        guard let next = races.first(where: { $0 != race }) else { return nil }
        return ["path": "\(path)/\(next.slug)", "title": next.title]
    }

    /// The reason codes that fit a ruling in an event.
    static func codes(in event: EventID, chosen: String?) -> [[String: Any]] {
        ReasonCode.allCases.filter { code in Ruling.allCases.contains { code.fits($0, in: event) } }
            .map { code in
                [
                    "value": code.rawValue, "title": code.title,
                    "isChosen": code.rawValue == chosen,
                ]
            }
    }

    /// The last step, which can be taken back: on the ice by who notes it, else by the referee.
    func withdrawableStep(of race: RaceRecord) -> [[String: Any]] {
        guard let step = race.steps.last, may(step.value.kind.isOnIce ? .start : .correct) else {
            return []
        }
        return [["statement": "\(step.statement.sequence)", "title": note(step)]]
    }

    /// What can be taken back: rulings, and the word that the race is official.
    func withdrawable(in race: RaceRecord) -> [[String: Any]] {
        let rulings = race.decisions.map { ruled -> [String: Any] in
            [
                "statement": "\(ruled.statement.sequence)",
                "title": "\(ruled.decision.ruling.title), "
                    + "\(season.name(ruled.decision.competitor)): \(ruled.decision.why)",
            ]
        }
        let official = race.officialStatement.map { statement -> [String: Any] in
            ["statement": "\(statement.sequence)", "title": "Declared official"]
        }
        return rulings + (official.map { [$0] } ?? [])
    }
}
