import Phrases
import RecordBook
import ShortTrack

extension OfficeState {
    /// The events of which a file has races that were drawn or recorded by the officials here, one
    /// finding an event: what a file says never replaces what they decided.
    func racesRecordedHere(among drafts: [Draft]) -> [Finding] {
        var met: Set<EventID> = []
        return drafts.compactMap { draft in
            guard let id = draft.body.race,
                let drawn = race(id)?.startListStatement?.source.authority,
                drawn > draft.source.authority, met.insert(id.event).inserted
            else { return nil }
            return Finding(
                .raceRecordedHere, .error, file: draft.source.document, line: draft.source.line,
                subject: "\(id.event)", found: "results of races that were recorded here",
                suggestion: "the file without this event; a slip is corrected in the office")
        }
    }
}
