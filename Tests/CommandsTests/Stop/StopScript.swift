import RecordBook
import ShortTrack

/// The acts of a stop as its operators send them, read off the ledger of a stop that was run.
struct StopScript {
    private(set) var acts: [StopAct] = []
    private var names: [PersonID: String] = [:]
    private var starters: [RaceID: [StartList.Starter]] = [:]
    private var drawn: Set<EventID> = []
    private var isClosed = false

    /// - Parameters:
    ///   - setting: what was stated before anybody was entered.
    ///   - statements: the stop.
    init(setting: [Statement], statements: [Statement]) {
        for case .person(let person) in setting.map(\.body) { names[person.id] = person.name }
        for (index, statement) in statements.enumerated() {
            if let act = act(statement.body, end: index + 1) {
                acts.append(act)
            } else if !isPartOfPublishing(statement.body), let last = acts.indices.last {
                acts[last].end = index + 1
            }
        }
    }

    /// The act that leaves a statement; nothing for one that follows from the act before.
    private mutating func act(_ body: Body, end: Int) -> StopAct? {
        switch body {
        case .registry(let registry):
            isClosed = !registry.isOpen
            return entering(
                registry.event, "registry", ["registry": isClosed ? "closed" : "open"], end)
        case .entry(let team): return entering(team.event, "entries", fields(of: team), end)
        case .entries(let list) where isClosed:
            isClosed = false
            return published(list, end)
        case .withdrawal(let one):
            return entering(
                one.event, "withdrawal",
                [
                    "competitor": "\(one.competitor)", "reason": one.reason, "confirmed": "yes",
                    "substitute": one.substitute.map { "\(one.competitor.nation):\($0)" } ?? "",
                ], end)
        case .startList(let list):
            starters[list.race] = list.starters
            // The other races of the first round, and all later ones, follow.
            guard let lot = list.lot, drawn.insert(list.race.event).inserted else { return nil }
            let path = "/office/\(list.race.event)"
            return StopAct(page: path, path: path + "/draw", ["lot": "\(lot)"], end: end)
        case .signed(let round):
            let stop = "/office/\(round.event.competition)/documents"
            let page = "\(stop)/start-list-\(round.event.slug)-\(round.round.rawValue)"
            return StopAct(page: page, path: page + "/sign", ["round": "\(round)"], end: end)
        case .step(let step): return racing(step.race, "step", ["step": step.kind.rawValue], end)
        case .result(let result): return racing(result.race, "result", fields(of: result), end)
        case .decision(let decision):
            return racing(
                decision.race, "ruling",
                [
                    "competitor": "\(decision.competitor)", "ruling": decision.ruling.rawValue,
                    "code": decision.code?.rawValue ?? "", "reason": decision.reason,
                    "confirmed": "yes",
                ], end)
        case .official(let race): return racing(race, "official", [:], end)
        default: return nil
        }
    }

    /// Whether helmet numbers are given out with the list that is published next.
    private func isPartOfPublishing(_ body: Body) -> Bool {
        if case .helmets = body { isClosed } else { false }
    }

    private func entering(
        _ event: EventID, _ form: String, _ fields: [String: String], _ end: Int
    ) -> StopAct {
        let path = "/office/\(event)"
        return StopAct(page: path + "/entries", path: "\(path)/\(form)", fields, end: end)
    }

    private func published(_ list: EntryList, _ end: Int) -> StopAct {
        let path = "/office/\(list.event)"
        return StopAct(
            page: path + "/ranking-list", path: path + "/publish",
            ["lot": "\(list.lot ?? 1)"], end: end)
    }

    private func racing(
        _ race: RaceID, _ form: String, _ fields: [String: String], _ end: Int
    ) -> StopAct {
        let path = "/office/\(race.event)/\(race.slug)"
        return StopAct(page: path, path: "\(path)/\(form)", fields, end: end)
    }

    private func fields(of team: TeamEntry) -> [String: String] {
        var fields = ["nation": team.nation.code]
        for (row, skater) in zip(1..., team.skaters + team.substitutes) {
            fields["name-\(row)"] = names[skater.person]
            fields["time-\(row)"] = skater.seedingTime.map { "\($0)" }
            fields["category-\(row)"] = skater.category?.rawValue
            if row > team.skaters.count { fields["substitute-\(row)"] = "yes" }
        }
        return fields
    }

    private func fields(of result: RecordedResult) -> [String: String] {
        var fields: [String: String] = [:]
        var place: Int?
        for (number, row) in zip(1..., result.rows) {
            let helmet = starters[result.race]?.first { $0.competitor == row.competitor }?.helmet
            let isShared = row.place != nil && row.place == place
            place = row.place
            fields["helmet-\(number)"] = (isShared ? "=" : "") + "\(helmet ?? 0)"
            fields["time-\(number)"] =
                switch row.finish {
                case .finished: row.time.map { "\($0)" }
                case .noTime: "n"
                case .didNotFinish: "f"
                case .didNotStart: "s"
                }
        }
        return fields
    }
}
