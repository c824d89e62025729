import Phrases
import RaceOffice
import RecordBook
import ShortTrack

/// The bulletin of one correction.
struct CorrectionModel {
    let content: [String: Any]

    init(_ correction: Correction) {
        let preview = correction.changes
        let rows = preview.changes.count
        content = [
            "id": "correction-\(correction.statement.sequence)",
            "event": correction.season.fullTitle(of: correction.event),
            "eventPath": Address.event(correction.event).path,
            "day": correction.day.phrase, "by": correction.decidedBy,
            "reason": correction.season.people.naming(in: correction.reason),
            "summary":
                "\(rows.counted("row", "rows")) in \(preview.tables.counted("table", "tables")) changed"
                as Phrase,
            "tables": TableModel.changes(
                preview, in: correction.season, before: "Before", after: "After"),
        ]
    }
}
