import RaceOffice
import Racing
import RecordBook
import ShortTrack

/// What is skated when at a stop; expected times move with what happens.
struct ScheduleResource: Encodable {
    struct Race: Encodable {
        let race: RaceID
        let number: Int
        let planned: String
        let expected: String
        let called: String?
        let started: String?
        let finished: String?
    }

    /// A round, or a pause with a title.
    struct Item: Encodable {
        let planned: String
        let event: EventID?
        let round: Round?
        let title: String?
        let minutes: Int?
        let races: [Race]
    }

    struct Session: Encodable {
        let number: Int
        let day: CalendarDate
        let start: ClockTime
        let utcOffsetMinutes: Int
        let items: [Item]
    }

    let season: SeasonID
    let competition: String
    let zone: String?
    let sessions: [Session]

    init(_ stop: StopView) {
        season = stop.season.record.id
        competition = stop.competition.id.slug
        zone = stop.schedule?.value.zone
        sessions = (stop.schedule?.value.sessions ?? []).enumerated().map { index, session in
            Session(
                number: index + 1, day: session.date, start: session.start,
                utcOffsetMinutes: session.offset,
                items: stop.timetable.blocks.filter { $0.session == index }.map(Item.init(_:)))
        }
    }
}

extension ScheduleResource.Item {
    fileprivate init(_ block: Timetable.Block) {
        planned = "\(block.planned)"
        races = block.lines.map { line in
            ScheduleResource.Race(
                race: line.race, number: line.number, planned: "\(line.planned)",
                expected: "\(line.expected)",
                called: line.clock.called.map { "\($0)" },
                started: line.clock.started.map { "\($0)" },
                finished: line.clock.finished.map { "\($0)" })
        }
        (event, round, title, minutes) =
            switch block.item {
            case .races(let round, _, _): (round.event, round.round, nil, nil)
            case .pause(let title, let minutes): (nil, nil, title, minutes)
            }
    }
}
