public import Phrases
public import RaceOffice
import RecordBook
import Scoring
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
                .init("rank_before", "Rank before", isNumeric: true),
                .init("rank_after", "Rank after", isNumeric: true),
                .init("least_before", "At least before", isNumeric: true),
                .init("most_before", "At most before", isNumeric: true),
                .init("least_after", "At least after", isNumeric: true),
                .init("most_after", "At most after", isNumeric: true),
            ],
            rows: corrections.flatMap { correction in
                correction.changes.changes.map { row($0, of: correction) }
            })
    }

    private static func row(_ change: Change, of correction: Correction) -> [Cell] {
        let (before, after) = (change.before, change.after)
        return [
            .number(correction.statement.sequence), .text("\(correction.day)"),
            .text("\(correction.event)"),
            .text(correction.season.people.naming(in: correction.reason)),
            .text(correction.decidedBy), .text(change.title),
            .text(change.competitor.nation.code),
            .text(correction.season.naming(change.competitor)),
            .words(before?.phrase), .words(after?.phrase),
            .number(orEmpty: before?.rank), .number(orEmpty: after?.rank),
        ] + bounds(before) + bounds(after)
    }

    /// The total in a standing, at least and at most.
    private static func bounds(_ line: Change.Line?) -> [Cell] {
        guard case .standing(_, let total?) = line else { return [.empty, .empty] }
        return [.points(total.lowest), .points(total.highest)]
    }
}

extension Change.Line {
    /// The rank in an event or a standing.
    fileprivate var rank: Int? {
        switch self {
        case .place(let rank): rank
        case .standing(let rank, _): rank
        case .result, .entry, .start: nil
        }
    }
}
