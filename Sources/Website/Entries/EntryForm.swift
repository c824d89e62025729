import HTTPTypes
import RaceOffice
import RecordBook
import Rulebook
import ShortTrack

/// The form by which a nation is entered for an event: a row a skater, in the team's order.
struct EntryForm {
    let event: EventID
    let nation: Nation
    let season: SeasonView

    /// How many rows a form can have; more are cut off.
    static let mostRows = 12

    init(event: EventID, nation: Nation, in season: SeasonView) {
        self.event = event
        self.nation = nation
        self.season = season
    }

    /// Reads what was entered; a wrong cell is named with its row.
    func act(from form: Form) throws(Problem) -> EntryAct {
        var wrong: [String] = []
        var rows: [(order: Int, skater: TeamEntry.Skater, isSubstitute: Bool)] = []
        var people: [Person] = []
        for row in 1...Self.mostRows {
            let name = form["name-\(row)"]
            guard !name.isEmpty else { continue }
            let time = form["time-\(row)"]
            if !time.isEmpty, RaceTime(time) == nil {
                wrong.append("\(name): “\(time)” is not a time such as 41.203 or 1:24.310.")
            }
            let order = form["order-\(row)"]
            if !order.isEmpty, Int(order) == nil {
                wrong.append("\(name): “\(order)” is not a place in the order.")
            }
            guard let person = season.people.person(named: name, of: nation) else {
                wrong.append("“\(name)” is not a name.")
                continue
            }
            people.append(person)
            rows.append(
                (
                    Int(order) ?? row,
                    TeamEntry.Skater(
                        person: person.id, category: Category(rawValue: form["category-\(row)"]),
                        seedingTime: RaceTime(time)), form["substitute-\(row)"] == "yes"
                ))
        }
        if form["new"] != "yes" { wrong += doubts(about: people.map(\.name)) }
        guard wrong.isEmpty else { throw Problem.unfit(wrong) }
        let sorted = rows.enumerated().sorted {
            ($0.element.order, $0.offset) < ($1.element.order, $1.offset)
        }.map(\.element)
        return .enter(
            TeamEntry(
                event: event, nation: nation,
                skaters: sorted.filter { !$0.isSubstitute }.map(\.skater),
                substitutes: sorted.filter(\.isSubstitute).map(\.skater),
                remark: form["remark"].isEmpty ? nil : form["remark"]), people: people)
    }

    /// New names that look like a slip of a known one.
    private func doubts(about names: [String]) -> [String] {
        names.compactMap { name in
            season.lookalike(of: name, from: nation).map {
                "“\(name)” is not known here. Did you mean \($0)? If not, tick that the names are "
                    + "right."
            }
        }
    }

    /// The names of a form just refused that look like a slip.
    private func isDoubted(_ form: Form?) -> Bool {
        guard let form else { return false }
        return !doubts(about: (1...Self.mostRows).map { form["name-\($0)"] }.filter { !$0.isEmpty })
            .isEmpty
    }

    /// The form with what is in the records, or with what was just entered and refused.
    func content(entered form: Form?) -> [String: Any] {
        let team = season.record[event]?.teamEntries.first { $0.nation == nation }
        let skaters = team?.skaters ?? []
        let all = skaters + (team?.substitutes ?? [])
        let limits = season.rules?.entryLimits
        let isRelay = event.distance.isRelay
        let usual = isRelay ? limits?.teamMembers.upperBound ?? 5 : (limits?.perEvent ?? 4) + 3
        let count = min(Self.mostRows, max(usual, all.count + 1))
        return [
            "code": nation.code, "nation": nation.name, "isRelay": isRelay,
            "isMixed": event.category == .mixed, "isEntered": form != nil,
            "isDoubted": isDoubted(form), "isNew": form?["new"] == "yes",
            "limit": limits?.sentence as Any? ?? false,
            "remark": form?["remark"] ?? team?.remark ?? "",
            "known": season.names(of: nation).map { ["name": $0] },
            "rows": (1...count).map { row -> [String: Any] in
                let skater = row <= all.count ? all[row - 1] : nil
                func value(_ field: String, _ recorded: String?) -> String {
                    form?["\(field)-\(row)"] ?? recorded ?? ""
                }
                let category = value("category", skater?.category?.rawValue)
                return [
                    "row": "\(row)", "order": value("order", skater == nil ? nil : "\(row)"),
                    "name": value(
                        "name", skater.map { season.name(.skater($0.person, nation)) }),
                    "time": value("time", skater?.seedingTime.map { "\($0)" }),
                    "isWoman": category == "women", "isMan": category == "men",
                    "isSubstitute": value(
                        "substitute", row > skaters.count && skater != nil ? "yes" : nil)
                        == "yes",
                ]
            },
        ]
    }
}
