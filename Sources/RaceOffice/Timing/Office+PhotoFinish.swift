import Logging
import Phrases
import RecordBook
public import ShortTrack

extension Office {
    /// Takes in what the photo finish camera recorded of a race.
    ///
    /// It is kept beside the result and changes nothing else, so it may come before the result,
    /// after it, and when the race is official. The newest reading stands.
    /// - Parameters:
    ///   - photoFinish: the reading.
    ///   - document: the name of the file; what it said last is not taken twice.
    ///   - operator: who brings it in, a recorder at least.
    /// - Throws: `Refusal.invalid` for a race without a start list or helmets that do not start in
    ///   it; nothing is kept then.
    public func takePhotoFinish(
        _ photoFinish: PhotoFinish, from document: String, by operator: Operator
    ) async throws(Refusal) -> PhotoFinishReceipt {
        try allow(.record, to: `operator`)
        do { try await refresh() } catch { throw .ledger(error) }
        let race = photoFinish.race
        let record = state.records.seasons[race.event.competition.season]?[race.event]?.races[race]
        guard let record, let startList = record.startList, !startList.starters.isEmpty else {
            throw .invalid([
                Finding(
                    .unknownRace, .error, file: document, subject: "\(race)",
                    found: "a race without a start list", suggestion: "a race that is drawn")
            ])
        }
        let findings = photoFinish.findings(against: startList, in: document)
        guard findings.isEmpty else { throw .invalid(findings) }
        let earlier = record.photoFinishes.last { $0.statement.source.document == document }
        guard earlier?.value != photoFinish else { return .known }
        var draft = Draft(
            stream: .competition(race.event.competition), body: .photoFinish(photoFinish),
            knownSince: now().date, actor: `operator`.name,
            source: Source(document: document, authority: .officialResult))
        draft.seen = state.seen(by: draft)
        try await append([draft])
        log.info(
            "photo finish taken",
            metadata: ["race": "\(race)", "file": "\(document)", "by": "\(`operator`.name)"])
        return record.photoFinishes.isEmpty ? .first : .replaced
    }
}

extension Operator {
    /// The folder shared with the photo finish camera's computer.
    public static let photoFinish = Operator(name: "photo finish", role: .recorder)
}
