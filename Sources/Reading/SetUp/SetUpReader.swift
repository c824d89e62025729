import RecordBook
import ShortTrack

/// Reads the set-up of a season that is run here: stops, events, entries.
struct SetUpReader {
    var outline: Outline
    var bodies: [(stream: RecordBook.Stream, body: Body, path: [String])] = []
    var people = PersonRegister()
    var numbers: [Category: Int] = [:]
    var firstDay: CalendarDate?
    private let file: Incoming

    init(_ file: Incoming) {
        self.file = file
        outline = Outline(code: .setUpInvalid, findings: file.findings)
    }

    mutating func read() -> ReadFile {
        var season: SeasonID?
        var rulebook: String?
        if let root = outline.root(of: file.text) {
            outline.check(root, required: ["season", "title", "rulebook", "competitions"])
            season = outline.value(
                root, "season", expected: "a name of letters, digits and hyphens"
            ) { SeasonID($0) }
            rulebook = outline.value(root, "rulebook", expected: "a rulebook such as 2023-24") {
                SeasonID($0)?.description
            }
            if let title = outline.text(root, "title"), let season {
                bodies.append((.season(season), .title(title), ["title"]))
            }
            for item in outline.items(root, "competitions") ?? [] {
                guard let branch = outline.branch(item.node, at: item.path) else { continue }
                readCompetition(branch, in: season)
            }
        }
        return ReadFile(
            name: file.text.file, format: .seasonSetUp, season: season, rulebookName: rulebook,
            drafts: season.map(drafts) ?? [], findings: outline.findings.all)
    }

    private func drafts(in season: SeasonID) -> [Draft] {
        let names = people.forms.map { form in
            draft(in: .people, .person(form.person), line: form.line, of: season)
        }
        return names
            + bodies.map {
                draft(in: $0.stream, $0.body, line: outline.line(of: $0.path), of: season)
            }
    }

    private func draft(
        in stream: RecordBook.Stream, _ body: Body, line: Int, of season: SeasonID
    ) -> Draft {
        Draft(
            stream: stream, body: body, knownSince: firstDay ?? file.today, actor: file.actor,
            source: Source(
                document: "Set-up of season \(season)", line: line, authority: .officialDecision))
    }
}
