import Phrases
public import RaceOffice
import RecordBook
public import ShortTrack

extension Table {
    /// The decision record of a stop: every ruling and protest in order, with who and when.
    public static func decisions(_ record: DecisionRecord, in season: SeasonView) -> Table {
        let stop = season.record[record.competition]?.competition
        let when = { season.when($0, at: record.competition) }
        return Table(
            title: "Decision record, \(stop?.title ?? record.competition.slug), \(season.title)",
            columns: [
                .init("when", "When, \(season.zone(of: record.competition) ?? "UTC")"),
                .init("event", "Event"), .init("race", "Race"),
                .init("nation", "Nation"), .init("name", "Name"), .init("decision", "Decision"),
                .init("code", "Code"), .init("text", "What happened"), .init("by", "By"),
                .init("state", "State"),
            ],
            rows: record.lines.map { line in
                [
                    .text(season.dateAndClock(line.statement.recordedAt, at: record.competition)),
                    .text("\(line.event.category.possessive) \(line.event.title)"),
                    .text(line.subject),
                    .words((line.nation ?? line.competitor?.nation)?.code),
                    .words(line.competitor.map { season.name($0) }), .text(line.what),
                    .words(line.code?.rawValue),
                    .words(season.people.naming(in: line.words(when))),
                    .text(line.statement.actor), .text(line.state.words(when)),
                ]
            },
            notes: codes(in: record).map(Phrase.init(verbatim:)))
    }

    /// What the codes mean that occur.
    private static func codes(in record: DecisionRecord) -> [String] {
        Set(record.lines.compactMap(\.code)).map(\.title).sorted()
    }
}

extension DecisionRecord.Line {
    fileprivate func words(_ when: (Timestamp) -> String) -> String {
        text
            + (lateSince.map { " (came after the time for it had ended, on \(when($0)))" } ?? "")
    }
}

extension History.State {
    /// "stands", "taken back by Rita on 9 January 2026 at 23:06:40: the wrong skater".
    /// - Parameter when: a moment in words.
    public func words(_ when: (Timestamp) -> String) -> String {
        switch self {
        case .stands: "stands"
        case .superseded(let later): "replaced by number \(later)"
        case .withdrawn(let withdrawal):
            "taken back by \(withdrawal.actor) on \(when(withdrawal.recordedAt))"
                + (withdrawal.reason.map { ": \($0)" } ?? "")
        }
    }
}

extension Statement {
    fileprivate var reason: String? {
        guard case .retracted(let retraction) = body else { return nil }
        return retraction.reason
    }
}
