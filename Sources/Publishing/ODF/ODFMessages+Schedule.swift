import RaceOffice
import Racing
import RecordBook
import ShortTrack

extension ODFMessages {
    /// Every session with its races, planned and skated; nothing where nobody set a schedule.
    var schedule: Message? {
        guard let schedule = stop.schedule else { return nil }
        let sessions = schedule.value.sessions.indices.map {
            session(schedule.value.sessions[$0], at: $0)
        }
        return message(
            "DT_SCHEDULE", ResultsCode.discipline, version: schedule.statement.sequence,
            at: [schedule.statement.recordedAt, changedAt].compactMap(\.self).max(),
            day: stop.days.first, sessions)
    }

    private func session(_ session: Schedule.Session, at index: Int) -> XMLElement {
        let code = "STK" + (index < 9 ? "0" : "") + "\(index + 1)"
        let blocks = stop.timetable.blocks.filter { $0.session == index }
        let units = blocks.flatMap(\.lines)
        return XMLElement(
            "Session",
            [
                ("SessionCode", code), ("StartDate", moment(session.begin)),
                ("EndDate", blocks.last.map { moment($0.plannedEnd) }),
                ("VenueName", stop.competition.venue), ("Location", stop.competition.place),
            ],
            units.enumerated().map { order, line in unit(line, order: order + 1, in: code) })
    }

    private func unit(_ line: Timetable.Line, order: Int, in session: String) -> XMLElement {
        XMLElement(
            "Unit",
            [
                ("Code", ResultsCode(line.race).text), ("PhaseType", "3"),
                ("UnitNum", "\(line.number)"), ("ScheduleStatus", status(of: line.clock)),
                ("StartDate", moment(line.planned)), ("Order", "\(order)"),
                ("Medal", line.race.round == .finalA ? "1" : "0"), ("SessionCode", session),
            ],
            [XMLElement("ItemName", [("Language", "ENG"), ("Value", title(line.race))])])
    }

    private func status(of clock: RaceClock) -> String {
        if clock.finished != nil { return "FINISHED" }
        if clock.started != nil { return "RUNNING" }
        return clock.called == nil ? "SCHEDULED" : "GETTING_READY"
    }
}
