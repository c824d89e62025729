import RaceOffice
import Racing
import RecordBook
import ShortTrack

extension OfficeEventPage {
    /// How far a race has come, what was noted of it, and the steps the role may take now.
    func steps(of race: RaceRecord, entered form: Form?) -> [String: Any] {
        let state = progress.races.first { $0.race == race.id }?.state ?? .scheduled
        let open = RaceStep.Kind.allCases.filter { kind in
            state.refusal(of: kind) == nil && may(kind.isOnIce ? .start : .review)
        }
        return [
            "state": state.title,
            "steps": race.steps.isEmpty
                ? false : race.steps.map(note).joined(separator: "; ") as Any,
            "setAside": race.setAside.map(line),
            "hasButtons": !open.isEmpty,
            "buttons": open.filter { !$0.needsReason }.map(content),
            "reasoned": open.filter(\.needsReason).map { kind in
                let isEntered = form?["step"] == kind.rawValue
                return content(kind).merging([
                    "isFalseStart": kind == .restarted, "isEntered": isEntered,
                    "reason": isEntered ? form?["reason"] ?? "" : "",
                    "helmets": (race.startList?.starters ?? []).map { starter in
                        [
                            "value": "\(starter.helmet)",
                            "title": "\(starter.helmet) \(season.name(starter.competitor))",
                            "isChosen": isEntered && form?["helmet"] == "\(starter.helmet)",
                        ] as [String: Any]
                    },
                ]) { $1 }
            },
        ]
    }

    private func content(_ kind: RaceStep.Kind) -> [String: Any] {
        ["value": kind.rawValue, "button": kind.button]
    }

    /// "Restarted 14:05:12 UTC (helmet 31, moved before the start)".
    func note(_ step: SeasonRecord.Claim<RaceStep>) -> String {
        let why = [step.value.helmet.map { "helmet \($0)" }, step.value.reason]
            .compactMap(\.self).joined(separator: ", ")
        return step.value.kind.past + " "
            + season.clock(step.statement.recordedAt, at: page.id.competition)
            + (why.isEmpty ? "" : " (\(why))")
    }

    /// The race after the rulings: "1 Kim 41.203, 2 Liu 41.310 ADV, PEN Roy 41.102".
    func line(_ outcome: RaceOutcome) -> String {
        outcome.rows.map { row in
            let ruling = row.decision?.ruling
            return [
                row.isExcluded ? ruling?.rawValue : row.place.map { "\($0)" },
                season.name(row.competitor),
                row.finish == .finished ? row.time.map { "\($0)" } : row.finish.title.lowercased(),
                row.isExcluded ? nil : ruling?.rawValue,
            ].compactMap(\.self).joined(separator: " ")
        }.joined(separator: ", ")
    }

    /// A race as it was taken down: "1 Kim 41.203, 2 Liu 41.310, Roy did not finish".
    func line(_ result: RecordedResult) -> String {
        result.rows.sorted { ($0.place ?? .max) < ($1.place ?? .max) }.map { row in
            [
                row.place.map { "\($0)" }, season.name(row.competitor),
                row.finish == .finished ? row.time.map { "\($0)" } : row.finish.title.lowercased(),
            ].compactMap(\.self).joined(separator: " ")
        }.joined(separator: ", ")
    }
}

extension RaceStep.Kind {
    /// Whether a reason must be given.
    fileprivate var needsReason: Bool { self == .restarted || self == .reskate }
}
