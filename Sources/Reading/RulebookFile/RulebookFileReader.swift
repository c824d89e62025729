import RecordBook
import Rulebook
import ShortTrack

/// Reads a rulebook file; with one mistake in it nothing is taken.
struct RulebookFileReader {
    var outline: Outline
    private let file: Incoming

    init(_ file: Incoming) {
        self.file = file
        outline = Outline(code: .rulebookInvalid, findings: file.findings)
    }

    mutating func read(for season: SeasonID?) -> ReadFile {
        guard let root = outline.root(of: file.text) else { return readFile(nil, []) }
        outline.check(
            root,
            required: [
                "rulebook", "title", "points", "tables", "counting", "ties", "overall",
                "officiating", "evidence",
            ],
            optional: [
                "season", "in force from", "all-round", "team standing", "progression",
                "draw", "entries", "helmets", "olympic qualification",
            ])
        let expected = "a name of letters, digits and hyphens such as 2023-24"
        let id = outline.value(root, "rulebook", expected: expected) { SeasonID($0) }
        let own = outline.value(root, "season", expected: expected) { SeasonID($0) }
        let since = outline.value(root, "in force from", expected: "a day such as 2023-10-20") {
            CalendarDate($0)
        }
        let rules = rules(of: root, id: id?.description)
        for problem in rules?.problems ?? [] {
            outline.refuse(problem.path, found: problem.found, expected: problem.expected)
        }
        guard let rules, let season = season ?? own ?? id, outline.findings.all.isEmpty else {
            return readFile(season, [])
        }
        let draft = Draft(
            stream: .season(season), body: .rulebook(rules), knownSince: since ?? file.today,
            actor: file.actor,
            source: Source(
                document: "Rulebook \(rules.id)", line: outline.line(of: ["rulebook"]),
                authority: .page))
        return readFile(season, [draft])
    }

    private func readFile(_ season: SeasonID?, _ drafts: [Draft]) -> ReadFile {
        ReadFile(
            name: file.text.file, format: .rulebook, season: season, drafts: drafts,
            findings: outline.findings.all)
    }

    private mutating func rules(of root: Branch, id: String?) -> Rules? {
        // Everything is read before anything is missed, so that one reading finds every mistake.
        let title = outline.text(root, "title")
        let tables = pointsTables(of: root)
        let use = tableUse(of: root)
        let counting = counting(of: root)
        let ties = ties(of: root)
        let overall = overall(of: root)
        let allRound = allRound(of: root)
        let team = team(of: root)
        let officiating = officiating(of: root)
        let progression = progression(of: root)
        let draw = draw(of: root)
        let entryLimits = entryLimits(of: root)
        let helmets = helmets(of: root)
        let olympic = olympic(of: root)
        let evidence = evidence(of: root)
        guard let id, let title, let tables, let use, let counting, let ties, let overall,
            let allRound, let team, let officiating, let progression, let draw, let entryLimits,
            let helmets, let evidence
        else { return nil }
        return Rules(
            id: id, title: title, pointsTables: tables, tableUse: use, counting: counting,
            eventTie: ties.event, standingTie: ties.standing,
            penaltyInFinalA: officiating.penalty, yellowCard: officiating.yellowCard,
            missedStart: officiating.missedStart, overall: overall, allRound: allRound, team: team,
            advancedSkater: officiating.advanced, progression: progression,
            draw: draw, entryLimits: entryLimits, helmets: helmets, olympic: olympic,
            evidence: evidence)
    }
}
