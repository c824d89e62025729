import RecordBook
import ShortTrack

/// Reads a table of entries: a statement for each event and nation.
///
/// The table is taken whole or not at all.
struct EntriesReader {
    /// What one statement is made of.
    private struct Team: Hashable {
        let event: EventID
        let nation: Nation
    }

    private let file: Incoming
    private var findings: Findings
    private var people = PersonRegister()

    init(_ file: Incoming) {
        self.file = file
        findings = file.findings
    }

    mutating func read() -> ReadFile {
        let rows = TableRows.read(
            file.text, columns: EntriesColumn.required, optional: EntriesColumn.optional,
            findings: &findings
        ).compactMap { EntriesRow($0, findings: &findings) }
        let teams = Dictionary(grouping: rows) {
            Team(event: $0.event, nation: $0.printed.nation)
        }.values.sorted { ($0.first?.line ?? 0) < ($1.first?.line ?? 0) }
        let drafts = teams.compactMap { draft(of: $0) }
        let names = people.forms.map { form in
            draft(.person(form.person), in: .people, line: form.line)
        }
        return ReadFile(
            name: file.text.file, format: .entries, season: rows.first?.event.competition.season,
            drafts: findings.hasErrors ? [] : names + drafts, findings: findings.all)
    }

    /// The entry of a nation for an event, its skaters by their order and then by their rows.
    private mutating func draft(of rows: [EntriesRow]) -> Draft? {
        guard let first = rows.first else { return nil }
        let sorted = rows.enumerated().sorted {
            ($0.element.order ?? .max, $0.offset) < ($1.element.order ?? .max, $1.offset)
        }.map(\.element)
        var met: [PersonID: Int] = [:]
        var skaters: [TeamEntry.Skater] = []
        var substitutes: [TeamEntry.Skater] = []
        for row in sorted {
            let competitor = people.identify(
                row.printed, in: row.gender ?? row.event.category, line: row.line)
            guard let person = competitor.person else { continue }
            if let line = met.updateValue(row.line, forKey: person) {
                findings.report(
                    .entryRepeated, .error, line: row.line, subject: "\(row.event)",
                    found: "\(row.printed.nation) \(row.printed.name) again",
                    suggestion: "each skater once; line \(line) has the name already")
            }
            let skater = TeamEntry.Skater(
                person: person, category: row.gender, seedingTime: row.seedingTime)
            if row.isSubstitute { substitutes.append(skater) } else { skaters.append(skater) }
        }
        let remarks = rows.map(\.remark).filter { !$0.isEmpty }
        return draft(
            .entry(
                TeamEntry(
                    event: first.event, nation: first.printed.nation, skaters: skaters,
                    substitutes: substitutes,
                    remark: remarks.isEmpty ? nil : remarks.joined(separator: " "))),
            in: .competition(first.event.competition), line: first.line)
    }

    private func draft(_ body: Body, in stream: RecordBook.Stream, line: Int) -> Draft {
        Draft(
            stream: stream, body: body, knownSince: file.today, actor: file.actor,
            source: Source(
                document: file.text.file, line: line, authority: .officialDecision))
    }
}
