import Phrases
import Publishing
import RaceOffice
import Racing
import RecordBook
import ShortTrack

/// A race as a board shows it: what it is, when it is expected, who is in it.
struct BoardRace {
    let stop: StopView
    let line: Timetable.Line

    private var progress: EventProgress? { stop.season.progress(of: line.race.event) }

    var sheet: RaceSheet? { progress?.races.first { $0.race == line.race } }

    /// "Women's 500 m".
    var event: Phrase { line.race.event.inFull }

    /// When it is expected by the clock at the rink, with the day where it is another than that of
    /// the race before; nothing where it is not in the schedule.
    var time: Phrase? {
        guard let line = stop.timetable[line.race] else { return nil }
        let before = stop.runningOrder.onIce ?? stop.runningOrder.lastFinished
        let clock = stop.clock(line.expected)
        guard let day = day(of: line), let before, self.day(of: before) != day else {
            return "\(clock)"
        }
        return "\(day.inShort), \(clock)"
    }

    private func day(of line: Timetable.Line) -> CalendarDate? {
        stop.offset(at: line.expected).map { line.expected.day(offset: $0) }
    }

    /// What every board shows of it.
    var content: [String: Any] {
        [
            "event": event, "race": line.race.phrase, "time": time as Any? ?? false,
            "number": stop.number(of: line.race).map { "\($0)" } ?? false,
            "state": sheet?.state.phrase ?? "Not drawn yet",
            "isOfficial": sheet?.isOfficial ?? false, "rows": starters,
            "hasRows": !starters.isEmpty,
        ]
    }

    /// Who was withdrawn after the draw.
    var withdrawn: Set<Competitor> { progress?.withdrawnStarters(of: line.race) ?? [] }

    /// The starters by start position.
    private var starters: [[String: Any]] {
        let withdrawn = withdrawn
        return (sheet?.startList.starters ?? []).map { starter in
            [
                "lead": "\(starter.position)", "helmet": "\(starter.helmet)",
                "name": stop.season.naming(starter.competitor),
                "code": starter.competitor.nation.code, "time": false,
                "mark": withdrawn.contains(starter.competitor)
                    ? Finish.didNotStart.rawValue : false as Any,
            ]
        }
    }

    /// The race with its result: places, times and who goes on.
    var result: [String: Any] {
        let rows = resultRows.map { row, mark -> [String: Any] in
            [
                "lead": row.placeInWords, "helmet": "\(row.helmet)",
                "name": stop.season.naming(row.competitor), "code": row.competitor.nation.code,
                "time": row.timeInWords, "mark": mark.map { "\($0)" } as Any? ?? false,
            ]
        }
        return content.merging(["rows": rows, "hasRows": !rows.isEmpty]) { $1 }
    }

    /// The rows of the result, each with the mark of who goes on.
    var resultRows: [(row: RaceOutcome.Row, mark: Mark?)] {
        let advancements = progress?.verdict(on: line.race.round).advancements ?? []
        return (sheet?.outcome?.rows ?? []).map { row in
            (row, advancements.first { $0.competitor == row.competitor }?.mark)
        }
    }
}
