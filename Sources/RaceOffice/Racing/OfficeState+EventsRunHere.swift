import Phrases
import RecordBook
import ShortTrack

extension OfficeState {
    /// The events of which a file has results or an order though their races were drawn by the
    /// officials here, one finding an event: what a file says never replaces what they decided.
    func eventsRunHere(among drafts: [Draft]) -> [Finding] {
        var met: Set<EventID> = []
        return drafts.compactMap { draft in
            guard draft.body.race != nil || draft.body.kind == .placings,
                let id = draft.body.event, isDrawnHere(id, above: draft.source.authority),
                met.insert(id).inserted
            else { return nil }
            return Finding(
                .eventRunHere, .error, file: draft.source.document, line: draft.source.line,
                subject: "\(id)", found: "results of an event that is run here",
                suggestion: "the file without this event; a slip is corrected in the office")
        }
    }

    private func isDrawnHere(_ event: EventID, above authority: Authority) -> Bool {
        let lists = records.seasons[event.competition.season]?[event]?.races.values
            .compactMap(\.startListStatement)
        return lists?.contains { $0.source.authority > authority } == true
    }
}
