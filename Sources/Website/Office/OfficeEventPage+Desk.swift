import RaceOffice
import Racing
import RecordBook
import ShortTrack

/// The referee's desk: the time for protests, the protests, and the locks on rounds.
extension OfficeEventPage {
    /// What the part of the page shows.
    var desk: [String: Any] {
        let rounds = progress.drawnRounds
        return [
            "isOpen": !rounds.isEmpty,
            "clocks": page.record.protestTimes(in: progress).map(clock),
            "protests": page.record.protests.map(content),
            "mayProtest": may(.protest) && !rounds.isEmpty,
            "rounds": rounds.map {
                option(
                    $0.rawValue, $0.title,
                    isChosen: entered("protest-text")?["round"] == $0.rawValue)
            },
            "kinds": Protest.Kind.allCases.map {
                option(
                    $0.rawValue, $0.title, isChosen: entered("protest-text")?["kind"] == $0.rawValue
                )
            },
            "isProtesting": entered("protest-text") != nil,
            "nation": entered("protest-text")?["nation"] ?? "",
            "protestText": entered("protest-text")?["reason"] ?? "",
            "locks": rounds.map(lock), "mayLock": may(.lock),
        ]
    }

    private func clock(_ time: ProtestTime) -> [String: Any] {
        let left = time.secondsLeft(at: now)
        return [
            "round": time.round.title, "ends": page.when(time.ends(for: .round)),
            "calculationEnds": page.when(time.ends(for: .calculation)),
            "seconds": "\(left)", "isRunning": left > 0,
            "left": "\(left / 60):" + (left % 60 < 10 ? "0" : "") + "\(left % 60)",
        ]
    }

    private func content(_ record: ProtestRecord) -> [String: Any] {
        let protest = record.protest
        let isEntered = refused?.form["protest"] == protest.slug
        return [
            "title": protest.title, "round": protest.round.title, "kind": protest.kind.title,
            "text": protest.text, "slug": protest.slug,
            "made": "\(page.when(record.made.recordedAt)), \(record.made.actor)",
            "verdict": record.decided.map { decided in
                [
                    "outcome": protest.verdict?.outcome.title ?? "",
                    "text": protest.verdict?.text ?? "",
                    "decided": "\(page.when(decided.recordedAt)), \(decided.actor)",
                ]
            } as Any? ?? false,
            "mayDecide": record.decided == nil && may(.rule), "isDeciding": isEntered,
            "verdictText": isEntered ? refused?.form["reason"] ?? "" : "",
            "outcomes": Protest.Outcome.allCases.map {
                option(
                    $0.rawValue, $0.title,
                    isChosen: isEntered && refused?.form["outcome"] == $0.rawValue)
            },
        ]
    }

    private func lock(_ round: Round) -> [String: Any] {
        let standing = page.record.lock(on: round)
        let isEntered = refused?.form["lock"] == round.rawValue
        return [
            "round": round.rawValue, "title": round.title, "isLocked": standing != nil,
            "words": standing.map {
                "locked by \($0.statement.actor) on \(page.when($0.statement.recordedAt)): "
                    + $0.value.reason
            } ?? "open",
            "isEntered": isEntered, "reason": isEntered ? refused?.form["reason"] ?? "" : "",
            "becomes": standing == nil ? "yes" : "no",
        ]
    }

    /// The form just refused, where it was the one with this mark.
    private func entered(_ mark: String) -> Form? {
        refused.flatMap { $0.form["mark"] == mark ? $0.form : nil }
    }

    private func option(_ value: String, _ title: String, isChosen: Bool) -> [String: Any] {
        ["value": value, "title": title, "isChosen": isChosen]
    }
}
