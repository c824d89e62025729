import Phrases
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
                    suggestion: """
                        withdraw in the office, or open the registry again there with a reason \
                        and import this then
                        """)
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
        if known.value.entries == list.entries { return nil }
        func unseeded(_ list: EntryList) -> [Entry] {
            list.entries.map {
                Entry(competitor: $0.competitor, helmet: $0.helmet, seed: $0.seed)
            }
        }
        return Self.words(
            from: known.value.entries.map(\.competitor), to: list.entries.map(\.competitor),
            else: unseeded(known.value) == unseeded(list)
                ? "how the seeds came about" : "a helmet or a seed"
        ) { $0.person.flatMap(name) ?? season.name($0) }
    }

    /// "add Seo Yi-ra; leave out Park Ji-won"; nothing where it says what is known.
    private func change(
        of record: EventRecord, by team: TeamEntry, name: (PersonID) -> String
    ) -> String? {
        let known = record.teamEntries.first { $0.nation == team.nation }
        if known == team { return nil }
        func people(_ entry: TeamEntry?) -> [PersonID] {
            ((entry?.skaters ?? []) + (entry?.substitutes ?? [])).map(\.person)
        }
        return Self.words(
            from: people(known), to: people(team),
            else: "the order, a substitute, a time or the remark", name: name)
    }

    private static func words<Who: Hashable>(
        from known: [Who], to new: [Who], else rest: String, name: (Who) -> String
    ) -> String {
        func names(_ some: [Who], without others: [Who], _ words: String) -> String? {
            let others = Set(others)
            let some = some.filter { !others.contains($0) }
            return some.isEmpty ? nil : "\(words) " + some.map(name).joined(separator: ", ")
        }
        let changes = [
            names(new, without: known, "add"), names(known, without: new, "leave out"),
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
