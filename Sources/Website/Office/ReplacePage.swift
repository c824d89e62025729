import Phrases
import Publishing
import RaceOffice
import Racing
import RecordBook
import ShortTrack

/// The form by which the right statement is put in the place of a wrong one, at its time.
struct ReplacePage {
    /// The kinds it can be done with.
    static let kinds: [Body.Kind] = [.result, .decision, .step]

    let document: Document

    /// - Returns: nothing for a statement that no longer counts or cannot be replaced.
    init?(_ page: OfficeEventPage, statement number: Int, in state: OfficeState) {
        guard let entry = state.historyEntry(of: number), entry.isUndone(by: page.role),
            entry.statement.body.event == page.page.id,
            let race = entry.statement.body.race.flatMap({ page.page.record.races[$0] })
        else { return nil }
        var content: [String: Any] = [
            "title": page.title, "race": race.id.title, "number": "\(number)",
            "what": page.season.people.naming(in: entry.statement.body.sentence),
            "when": page.page.when(entry.statement.recordedAt), "who": entry.statement.actor,
            "path": page.path, "racePath": "\(page.path)/\(race.id.slug)",
            "seen": "\(race.latest)", "result": false, "decision": false, "step": false,
        ]
        switch entry.statement.body {
        case .result:
            content["result"] = [
                "rows": ResultForm(race, in: page.season).content(typed: nil)
            ]
        case .decision(let decision):
            content["decision"] = [
                "starters": (race.startList?.starters ?? []).map { starter in
                    [
                        "value": "\(starter.competitor)",
                        "title": "\(starter.helmet) \(page.season.name(starter.competitor))",
                        "isChosen": starter.competitor == decision.competitor,
                    ] as [String: Any]
                },
                "rulings": Ruling.allCases.map {
                    [
                        "value": $0.rawValue, "title": $0.title,
                        "isChosen": $0 == decision.ruling,
                    ] as [String: Any]
                },
                "codes": OfficeEventPage.codes(
                    in: race.id.event, chosen: decision.code?.rawValue),
                "reason": decision.reason,
            ]
        case .step(let step):
            content["step"] = [
                "kinds": RaceStep.Kind.allCases.map {
                    ["value": $0.rawValue, "title": $0.button, "isChosen": $0 == step.kind]
                        as [String: Any]
                },
                "helmet": step.helmet.map { "\($0)" } ?? "", "reason": step.reason ?? "",
            ]
        default: return nil
        }
        document = Document(
            "office-replace", title: "In its place, \(page.title)",
            crumbs: [
                Crumb("Race office", "/office"), Crumb("\(page.title)", page.path),
                Crumb("History", page.path + "/history"),
            ],
            content: content)
    }
}
