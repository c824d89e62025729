import Phrases
import RaceOffice
import Racing
import RecordBook
import Rulebook
import ShortTrack

/// Who is entered for an event, nation by nation: enter, order, substitute, withdraw.
struct EntriesPage {
    let screen: EntryScreen
    /// The nation whose entry is being changed.
    let nation: Nation?

    private var season: SeasonView { screen.season }
    private var id: EventID { screen.id }

    var document: Document {
        var document = screen.document(
            "office-entries", "Entries",
            content: [
                "table": table as Any? ?? false, "findings": findings,
                "mayOpen": screen.may(.seed) && !screen.isDrawn && screen.stage != .open,
                "mayClose": screen.may(.seed) && screen.stage == .open,
                "isPublished": screen.stage == .published,
                "registryReason": screen.entered("reason", with: "registry"),
                "nations": nations, "hasNations": !nations.isEmpty,
                "nationTitle": screen.by.nation?.name as Any? ?? false,
                "form": form as Any? ?? false,
                "withdraw": withdraw as Any? ?? false,
                "withdrawals": screen.undoable(withdrawals),
                "withdrawn": withdrawals.map(\.title),
            ])
        // Loaded again it shows the same nation's form.
        if let nation, screen.by.nation == nil {
            document.path = document.path.map { "\($0)?nation=\(nation)" }
        }
        return document
    }

    private var findings: [String] {
        let entries = screen.entries
        return entries.nations.filter(screen.sees).flatMap {
            entries.findings(of: $0, in: id, under: season.rules?.entryLimits)
        }.map { season.people.naming(in: $0.words) }
    }

    private var teams: [TeamEntry] {
        screen.record.teamEntries.filter { !$0.skaters.isEmpty && screen.sees($0.nation) }.sorted {
            $0.nation < $1.nation
        }
    }

    private var table: TableModel? {
        guard !teams.isEmpty else { return nil }
        let isRelay = id.distance.isRelay
        let entered = teams.flatMap { screen.entries.entrants(of: $0.nation, in: id) }.count
        return TableModel(
            caption: "Entries by nation",
            columns: ["Nation", isRelay ? "Members" : "Skaters in the team's order"]
                .map { .init(title: $0) }
                + (isRelay ? [] : [.init(title: "Substitutes")])
                + [.init(title: "Remark to the referee")],
            rows: teams.map { team in
                [
                    CellModel(
                        text: "\(team.nation)",
                        path: "\(screen.path)/entries?nation=\(team.nation)",
                        isHeader: true),
                    CellModel(text: names(team.skaters, of: team)),
                ]
                    + (isRelay ? [] : [CellModel(text: names(team.substitutes, of: team))])
                    + [CellModel(text: team.remark ?? "")]
            },
            notes: [
                "\(entered) entered by \(teams.count.counted("nation", "nations"))."
            ])
    }

    private func names(_ skaters: [TeamEntry.Skater], of team: TeamEntry) -> String {
        skaters.map { skater in
            let name = season.name(team.competitor(skater))
            let notes = [
                skater.category.map { $0 == .women ? "woman" : "man" },
                skater.seedingTime.map { "\($0)" },
                screen.record.entering.withdrawals[team.competitor(skater)] == nil
                    ? nil : "withdrawn",
            ].compactMap(\.self)
            return notes.isEmpty ? name : "\(name) (\(notes.joined(separator: ", ")))"
        }.joined(separator: ", ")
    }

    /// The nations to choose from: those at the stop first.
    private var nations: [[String: Any]] {
        guard canEnter, screen.by.nation == nil else { return [] }
        let known = Set(screen.entries.nations).union(Nation.allKnown).sorted()
        return known.map {
            ["code": $0.code, "title": "\($0) \($0.name)", "isChosen": $0 == nation]
        }
    }

    private var canEnter: Bool {
        screen.may(.enter)
            && (screen.stage == .open || screen.stage == .closed && screen.by.nation == nil)
    }

    private var form: [String: Any]? {
        guard canEnter, let nation else { return nil }
        let entered = screen.refused?.form.fields["name-1"] == nil ? nil : screen.refused?.form
        return EntryForm(event: id, nation: nation, in: season).content(entered: entered)
    }

    private var withdraw: [String: Any]? {
        guard screen.may(.enter), screen.stage != .notOpened else { return nil }
        let entrants =
            screen.isDrawn
            ? screen.record.entries.map(\.competitor)
                .filter { screen.record.entering.withdrawals[$0] == nil }
            : screen.entries.entrants(in: id).map(\.competitor)
        let own = entrants.filter { screen.sees($0.nation) }
        guard !own.isEmpty else { return nil }
        let free = screen.entries.nations.filter(screen.sees).flatMap { nation in
            screen.entries.freeSubstitutes(of: nation, in: id)
                .map { Competitor.skater($0.person, nation) }
        }
        let isEntered = screen.refused?.form.fields["substitute"] != nil
        return [
            "competitors": screen.options(
                own.sorted { title($0) < title($1) },
                chosen: screen.entered("competitor", with: "substitute")),
            "substitutes": screen.isDrawn
                ? []
                : screen.options(free, chosen: screen.entered("substitute", with: "substitute")),
            "hasSubstitutes": !screen.isDrawn && !free.isEmpty, "isDrawn": screen.isDrawn,
            "reason": screen.entered("reason", with: "substitute"), "isEntered": isEntered,
            "isRequest": screen.by.nation != nil,
        ]
    }

    private func title(_ competitor: Competitor) -> String {
        "\(competitor.nation) \(season.name(competitor))"
    }

    private var withdrawals: [(statement: Int, title: String)] {
        let record = screen.record.entering
        return [record.withdrawals, record.requests].flatMap(\.values)
            .filter { screen.sees($0.value.competitor.nation) }
            .sorted { $0.statement.sequence < $1.statement.sequence }.map { claim in
                let withdrawal = claim.value
                let substitute = withdrawal.substitute.map {
                    ", \(season.people.name(of: $0)) instead"
                }
                return (
                    claim.statement.sequence,
                    (withdrawal.isRequest == true ? "asked for, " : "")
                        + "\(title(withdrawal.competitor))\(substitute ?? ""): "
                        + withdrawal.reason
                )
            }
    }
}
