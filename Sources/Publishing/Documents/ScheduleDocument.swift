import Phrases
import RaceOffice
import Racing
import RecordBook
import ShortTrack

/// What is skated when, session by session.
struct ScheduleDocument: StopDocument {
    let stop: StopView

    var name: String { "schedule" }

    var title: String { "Time schedule" }

    var parts: [Paper.Part] {
        (stop.schedule?.value.sessions ?? []).enumerated().map { number, session in
            part(
                "Session \(number + 1), \(session.date.phrase), \(session.start)",
                Self.columns,
                stop.timetable.blocks.filter { $0.session == number }.map(row))
        }
    }

    var foot: [String] {
        guard let schedule = stop.schedule else { return [] }
        return [
            "Times of \(schedule.value.zone). Set by \(schedule.statement.actor), "
                + "\(stop.dayAndClock(schedule.statement.recordedAt))."
        ]
    }

    private static let columns: [Table.Column] = [
        .init("planned", "Planned"), .init("expected", "Expected"), .init("what", "What"),
        .init("races", "Races", isNumeric: true), .init("numbers", "Race no."),
    ]

    private func row(_ block: Timetable.Block) -> [Cell] {
        let numbers = block.lines.compactMap { stop.number(of: $0.race) }
        let span =
            numbers.count < 2
            ? numbers.first.map { "\($0)" }
            : "\(numbers[0])–\(numbers[numbers.count - 1])"
        switch block.item {
        case .pause(let title, let minutes):
            return [
                .text(stop.clock(block.planned)), .empty, .text("\(title), \(minutes) min"),
                .empty, .empty,
            ]
        case .races(let round, _, _):
            // When a round began says nothing any more once it is skated.
            let isOver = block.lines.allSatisfy { $0.clock.finished != nil }
            let late = block.lines.first.flatMap { isOver || $0.delay == 0 ? nil : $0 }
            return [
                .text(stop.clock(block.planned)), .words(late.map(expected)),
                .text(round.phrase), .number(block.lines.count), .words(span),
            ]
        }
    }

    /// "14:05", with the day where it is another than planned.
    private func expected(_ line: Timetable.Line) -> String {
        let offset = stop.offset(at: line.planned) ?? 0
        return line.expected.day(offset: offset) == line.planned.day(offset: offset)
            ? stop.clock(line.expected) : stop.dayAndClock(line.expected)
    }
}
