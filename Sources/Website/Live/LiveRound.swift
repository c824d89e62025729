import Phrases
import RaceOffice
import Racing
import RecordBook
import ShortTrack

/// A round in the running order of a stop with how far it has come.
struct LiveRound {
    let stop: StopView
    let round: RoundID
    private let lines: [Timetable.Line]

    /// Nothing for a break.
    init?(_ block: Timetable.Block, at stop: StopView) {
        guard let round = block.item.round else { return nil }
        self.stop = stop
        self.round = round
        lines = block.lines
    }

    /// The papers of its races that are drawn.
    private var sheets: [RaceSheet] {
        stop.season.progress(of: round.event)?.races(of: round.round) ?? []
    }

    /// Whether all that is skated of it is official.
    private var isOver: Bool { !sheets.isEmpty && sheets.allSatisfy(\.isOfficial) }

    /// Whether its races are on: one called or skated, not all of them official.
    var isOn: Bool { !isOver && !lines.allSatisfy(\.isAhead) }

    /// Whether nothing of it has happened.
    var isAhead: Bool { !isOver && lines.allSatisfy(\.isAhead) }

    /// "3 of 8 skated", "Official"; nothing for what is ahead.
    var state: Phrase {
        if isOver { return RaceState.official.phrase }
        guard isOn else { return "" }
        let skated = lines.count { $0.clock.finished != nil }
        return skated == lines.count
            ? RaceState.finished.phrase : "\(skated) of \(lines.count) skated"
    }

    /// When it is expected by the clock at the rink, as far as a schedule says.
    var time: String? { expected.map { stop.clock($0) } }

    /// The day of that.
    var day: CalendarDate? { expected.map { $0.day(offset: stop.offset(at: $0) ?? 0) } }

    /// The day its last race had a result; nothing where none has.
    var dayFinished: CalendarDate? {
        lines.compactMap(\.clock.finished).max().map { $0.day(offset: stop.offset(at: $0) ?? 0) }
    }

    private var expected: Timestamp? {
        lines.first { $0.clock.finished == nil }.flatMap { stop.timetable[$0.race]?.expected }
    }
}
