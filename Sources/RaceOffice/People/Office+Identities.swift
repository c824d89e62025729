import Logging
public import RecordBook
public import ShortTrack

extension Office {
    /// Says that two are one person.
    /// - Parameters:
    ///   - person: the one whose identity and name stand.
    ///   - other: the same person under another name.
    ///   - reason: how that is known.
    ///   - operator: who says so.
    public func merge(
        _ person: Person, _ other: Person, because reason: String, by operator: Operator
    ) async throws(Refusal) {
        try await identify(
            .merger(Merger(person: person, other: other, reason: reason)), by: `operator`
        ) { state throws(Refusal) in
            guard !reason.allSatisfy(\.isWhitespace) else { throw .reasonMissing("a merger") }
            for one in [person, other] where !state.people.isPrinted(one.id) {
                throw .unknown("skater \(one.nation) \(one.name)")
            }
            let identities = state.people.identities
            guard identities.standing(for: person.id) != identities.standing(for: other.id) else {
                throw .notNow("\(person.name) and \(other.name) are one person already.")
            }
            guard !state.records.areManAndWoman(person.id, other.id) else {
                throw .notNow(
                    "One of \(person.name) and \(other.name) skated with the men, the other with "
                        + "the women: they are two people.")
            }
            if let place = state.meeting(of: Merger(person: person, other: other, reason: reason)) {
                throw .notNow(
                    "\(person.name) and \(other.name) were both in \(place): two who raced each "
                        + "other are two people.")
            }
        }
    }

    /// Says that one is two people.
    public func separate(_ separation: Separation, by operator: Operator) async throws(Refusal) {
        try await identify(.separation(separation), by: `operator`) { state throws(Refusal) in
            guard !separation.reason.allSatisfy(\.isWhitespace) else {
                throw .reasonMissing("a separation")
            }
            let (person, other) = (separation.person, separation.other)
            guard state.people.isPrinted(person.id) else {
                throw .unknown("skater \(person.nation) \(person.name)")
            }
            guard person.id != other.id else {
                throw .notNow(
                    "Give the other one a name that tells the two apart, as \(person.name) (2).")
            }
            guard separation.isLimited else {
                throw .notNow(
                    "Say what \(other.name) skated: seasons, stops, a category or a spelling.")
            }
            if let unmet = state.records.unmet(by: separation).first { throw .unknown(unmet) }
        }
    }

    /// Withdraws a merger or separation by the number of its statement.
    public func withdraw(
        identity statement: Int, because reason: String, by operator: Operator
    ) async throws(Refusal) {
        try allow(.identify, to: `operator`)
        do { try await refresh() } catch { throw .ledger(error) }
        let identities = state.people.identities
        let standing =
            identities.mergers.map(\.statement) + identities.separations.map(\.statement)
        guard let found = standing.first(where: { $0.sequence == statement }) else {
            throw .unknown("merger or separation number \(statement)")
        }
        let retraction = Retraction(
            statement: statement, subject: found.body.subject, reason: reason)
        try await identify(.retracted(retraction), by: `operator`) { _ throws(Refusal) in
            guard !reason.allSatisfy(\.isWhitespace) else { throw .reasonMissing("withdrawing") }
        }
    }

    private func identify(
        _ body: Body, by operator: Operator, checking: (OfficeState) throws(Refusal) -> Void
    ) async throws(Refusal) {
        try allow(.identify, to: `operator`)
        do { try await refresh() } catch { throw .ledger(error) }
        try checking(state)
        try await append([draft(body, in: .people, by: `operator`)])
        log.info(
            "identified", metadata: ["subject": "\(body.subject)", "by": "\(`operator`.name)"])
    }
}

extension OfficeState {
    /// The event, or the published standing, two who are said to be one were both in.
    func meeting(of merger: Merger) -> String? {
        records.meeting(
            among: Set([merger.person.id, merger.other.id].flatMap(people.identities.members)))
    }

    /// Mergers of a file whose two raced each other.
    func rivals(mergedBy drafts: [Draft]) -> [Finding] {
        drafts.compactMap { draft in
            guard case .merger(let merger) = draft.body, let place = meeting(of: merger) else {
                return nil
            }
            return merger.rivals(
                in: place, file: draft.source.document, line: draft.source.line)
        }
    }
}
