public import Phrases
public import RaceOffice
import RecordBook
import ShortTrack

extension Table {
    /// The rows that corrections of official results have changed, the newest first.
    public static func corrections(_ corrections: [Correction], title: Phrase) -> Table {
        Table(
            title: title,
            columns: [
                .init("number", "No.", isNumeric: true), .init("day", "Day"),
                .init("event", "Event"), .init("reason", "Reason"), .init("by", "Decided by"),
                .init("table", "Table"), .init("nation", "Nation"), .init("name", "Name"),
                .init("before", "Before"), .init("after", "After"),
            ],
            rows: corrections.flatMap { correction in
                correction.changes.changes.map { change in
                    [
                        .number(correction.statement.sequence), .text("\(correction.day)"),
                        .text("\(correction.event)"),
                        .text(correction.season.people.naming(in: correction.reason)),
                        .text(correction.decidedBy), .text(change.title),
                        .text(change.competitor.nation.code),
                        .text(correction.season.naming(change.competitor)),
                        .words(change.before), .words(change.after),
                    ]
                }
            })
    }
}
