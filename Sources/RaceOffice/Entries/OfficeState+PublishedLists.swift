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
            let change: String?
            switch draft.body {
            case .entry(let team): change = self.change(by: team) { named[$0] }
            case .entries(let list): change = self.change(by: list, of: draft.source) { named[$0] }
            default: change = nil
            }
            return change.map { change in
                Finding(
                    .listPublished, .error, file: draft.source.document, line: draft.source.line,
                    subject: draft.body.listed,
                    found: "the list is published, and this would \(change)",
                    suggestion: "withdraw in the office, or open the registry again there with a "
                        + "reason and import this then")
            }
        }
    }

    /// What a nation's entry would change of a published list.
    private func change(by team: TeamEntry, name: (PersonID) -> String?) -> String? {
        guard let season = season(team.event.competition.season),
            let record = season.record[team.event], record.entering.stage == .published
        else { return nil }
        return change(of: record, by: team, name: { name($0) ?? season.people.name(of: $0) })
    }

    /// What a set-up's list would change of one that somebody else published, or that was drawn
    /// from; until then a set-up may be mended and read again.
    private func change(
        by list: EntryList, of source: Source, name: (PersonID) -> String?
    ) -> String? {
        guard let season = season(list.event.competition.season),
            let record = season.record[list.event], let known = record.entering.list,
            known.statement.source.document != source.document || !record.races.isEmpty
        else { return nil }
        func names(_ entries: [Entry], without others: [Entry]) -> String {
            let others = Set(others.map(\.competitor))
            return entries.map(\.competitor).filter { !others.contains($0) }
                .map { $0.person.flatMap(name) ?? season.name($0) }.joined(separator: ", ")
        }
        if known.value.entries == list.entries { return nil }
        return Self.words(
            new: names(list.entries, without: known.value.entries),
            gone: names(known.value.entries, without: list.entries), else: "a helmet or a seed")
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
        return Self.words(
            new: new, gone: gone, else: "the order, a substitute, a time or the remark")
    }

    private static func words(new: String, gone: String, else rest: String) -> String {
        let changes = [
            new.isEmpty ? nil : "add \(new)", gone.isEmpty ? nil : "leave out \(gone)",
        ].compactMap(\.self)
        return changes.isEmpty ? "change \(rest)" : changes.joined(separator: "; ")
    }
}

extension Body {
    /// Whose list it is, for findings.
    fileprivate var listed: String {
        switch self {
        case .entry(let team): team.title
        default: event.map { "\($0)" } ?? subject
        }
    }
}
