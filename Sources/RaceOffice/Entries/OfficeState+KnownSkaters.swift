import RecordBook
import ShortTrack

extension OfficeState {
    /// A file's drafts with the skaters it names as those the records know by that name, however
    /// it is spelled; race files say by numbers who is who and stay as they are.
    ///
    /// Otherwise a skater of the season would be somebody new, without a standing and a best time.
    func recognisingEntrants(of drafts: [Draft]) -> [Draft] {
        guard !drafts.contains(where: { $0.body.kind == .result }) else { return drafts }
        var known: [Competitor: Competitor] = [:]
        for case .person(let person) in drafts.map(\.body)
        where !records.people.isPrinted(person.id) {
            guard let same = records.people.person(named: person.name, of: person.nation),
                same.id != person.id, records.people.isPrinted(same.id)
            else { continue }
            known[.skater(person.id, person.nation)] = .skater(same.id, person.nation)
        }
        guard !known.isEmpty else { return drafts }
        return drafts.map { draft in
            var body = draft.body.replacingCompetitors { known[$0] ?? $0 }
            if case .person(let person) = body,
                let id = known[.skater(person.id, person.nation)]?.person
            {
                body = .person(Person(id: id, name: person.name, nation: person.nation))
            }
            return Draft(
                stream: draft.stream, body: body, knownSince: draft.knownSince,
                actor: draft.actor, source: draft.source, visibility: draft.visibility,
                seen: draft.seen)
        }
    }
}
