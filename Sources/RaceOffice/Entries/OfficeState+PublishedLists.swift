import Racing
import RecordBook
import ShortTrack

extension OfficeState {
    /// What the entries of a file would change of lists that are published already.
    func changesOfPublishedLists(by drafts: [Draft]) -> [Finding] {
        let named = Dictionary(
            drafts.compactMap { draft -> (PersonID, String)? in
                guard case .person(let person) = draft.body else { return nil }
                return (person.id, person.name)
            }, uniquingKeysWith: { first, _ in first })
        return drafts.compactMap { draft in
            guard case .entry(let team) = draft.body,
                let season = season(team.event.competition.season),
                let record = season.record[team.event], record.entering.stage == .published,
                let change = change(
                    of: record, by: team, name: { named[$0] ?? season.people.name(of: $0) })
            else { return nil }
            return Finding(
                .listPublished, .error, file: draft.source.document, line: draft.source.line,
                subject: team.title,
                found: "the list is published, and this would \(change)",
                suggestion: "withdraw in the office, or open the registry again there with a "
                    + "reason and import this then")
        }
    }

    /// "add Seo Yi-ra; leave out Park Ji-won"; nothing where it says what is known.
    private func change(
        of record: EventRecord, by team: TeamEntry, name: (PersonID) -> String
    ) -> String? {
        let known = record.teamEntries.first { $0.nation == team.nation }
        if known == team { return nil }
        func names(_ entry: TeamEntry?, without other: TeamEntry?) -> String {
            let others = Set((other?.skaters ?? []) + (other?.substitutes ?? [])).map(\.person)
            return ((entry?.skaters ?? []) + (entry?.substitutes ?? [])).map(\.person)
                .filter { !others.contains($0) }
                .map(name).joined(separator: ", ")
        }
        let (new, gone) = (names(team, without: known), names(known, without: team))
        let changes = [
            new.isEmpty ? nil : "add \(new)", gone.isEmpty ? nil : "leave out \(gone)",
        ].compactMap(\.self)
        return changes.isEmpty
            ? "change the order, a substitute, a time or the remark"
            : changes.joined(separator: "; ")
    }
}
