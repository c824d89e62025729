import Phrases
public import RaceOffice
import Racing
import RecordBook
import ShortTrack

extension Table {
    /// Every race of a stop in running order, with when it is planned, expected and begun; nothing
    /// where nobody set a schedule.
    public static func schedule(_ stop: StopView) -> Table? {
        guard stop.schedule != nil else { return nil }
        let lines = stop.timetable.blocks.flatMap { block in
            block.lines.map { (session: block.session + 1, line: $0) }
        }
        return Table(
            title: "\(stop.competition.title), \(stop.season.title): schedule",
            columns: [
                .init("session", "Session", isNumeric: true),
                .init("number", "Race no.", isNumeric: true), .init("date", "Date"),
                .init("planned", "Planned"), .init("expected", "Expected"),
                .init("event", "Event"), .init("round", "Round"),
                .init("race", "Race", isNumeric: true), .init("state", "State"),
            ],
            rows: lines.map { session, line in
                let progress = stop.season.progress(of: line.race.event)
                let sheet = progress?.races.first { $0.race == line.race }
                let offset = stop.offset(at: line.planned) ?? 0
                return [
                    .number(session), .number(line.number),
                    .text("\(line.planned.day(offset: offset))"),
                    .text(stop.clock(line.planned)), .text(stop.clock(line.expected)),
                    .text(line.race.event.slug), .text(line.race.round.rawValue),
                    .number(line.race.number), .text((sheet?.state ?? .scheduled).phrase),
                ]
            })
    }
}
