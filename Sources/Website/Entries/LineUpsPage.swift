import HTTPTypes
import Phrases
import RaceOffice
import Racing
import RecordBook
import ShortTrack

/// Who of each relay team skates in a round.
struct LineUpsPage {
    let screen: EntryScreen
    /// The round asked for; the one that comes next where it is missing.
    let asked: Round?

    private var season: SeasonView { screen.season }
    private var progress: EventProgress? { season.progress(of: screen.id) }

    var document: Document {
        let round = round
        return screen.document(
            "office-line-ups", "Members",
            content: [
                "round": round?.rawValue ?? "", "roundTitle": round?.title.lowercased() ?? "",
                "rounds": rounds.map {
                    [
                        "title": $0.title, "isCurrent": $0 == round,
                        "path": "\(screen.path)/line-ups?round=\($0.rawValue)",
                    ] as [String: Any]
                },
                "teams": round.map { round in teams(in: round).map { content($0, in: round) } }
                    ?? [],
                "isEmpty": round == nil, "may": screen.may(.enter),
            ])
    }

    /// The rounds that are drawn, and the first one before it is.
    private var rounds: [Round] {
        guard let progress else { return [] }
        return progress.drawnRounds.isEmpty
            ? Array(progress.ladder?.rounds.prefix(1) ?? []) : progress.drawnRounds
    }

    private var round: Round? {
        if let asked, rounds.contains(asked) { return asked }
        return progress?.unskatedRaces.first?.round ?? rounds.last
    }

    private func teams(in round: Round) -> [TeamEntry] {
        let starters = progress?.races(of: round).flatMap(\.startList.starters).map(\.competitor)
        let nations = Set((starters ?? []).map(\.nation))
        return screen.record.teamEntries.filter { screen.sees($0.nation) }.filter {
            nations.isEmpty ? !$0.skaters.isEmpty : nations.contains($0.nation)
        }.sorted { $0.nation < $1.nation }
    }

    private func content(_ team: TeamEntry, in round: Round) -> [String: Any] {
        let lineUp = screen.record.entering.lineUps[round]?[team.nation]?.value
        let named = team.members(lineUp)
        let isRefused = screen.refused?.form["nation"] == team.nation.code
        return [
            "code": team.nation.code, "nation": team.nation.name, "isEntered": isRefused,
            "named": named.isEmpty
                ? "not named yet"
                : named.map { season.people.name(of: $0) }.joined(separator: ", "),
            "members": team.skaters.enumerated().map { index, skater -> [String: Any] in
                [
                    "field": "member-\(index + 1)", "value": "\(skater.person)",
                    "name": season.name(team.competitor(skater))
                        + (skater.category.map { $0 == .women ? " (woman)" : " (man)" } ?? ""),
                    "isChosen": isRefused
                        ? screen.refused?.form["member-\(index + 1)"] == "\(skater.person)"
                        : named.contains(skater.person),
                ]
            },
        ]
    }
}

extension LineUp {
    /// Reads the members ticked in a form.
    init(_ form: Form, in event: EventID) throws(Problem) {
        guard let round = Round(rawValue: form["round"]), let nation = Nation(form["nation"]) else {
            throw .unfit("Choose a round and a team.")
        }
        self.init(
            event: event, round: round, nation: nation,
            members: (1...EntryForm.mostRows).compactMap { PersonID(form["member-\($0)"]) })
    }
}
