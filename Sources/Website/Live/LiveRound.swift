import Phrases
import RaceOffice
import Racing
import RecordBook
import ShortTrack

/// A line of the running order with how far it has come.
struct LiveRound {
    let stop: StopView
    let block: Timetable.Block

    /// The papers of its races that are drawn.
    private var sheets: [RaceSheet] {
        guard let round = block.item.round else { return [] }
        return stop.season.progress(of: round.event)?.races(of: round.round) ?? []
    }

    /// Whether all that is skated of it is official.
    private var isOver: Bool { !sheets.isEmpty && sheets.allSatisfy(\.isOfficial) }

    /// Whether its races are on: one called or skated, not all of them official.
    var isOn: Bool { !isOver && block.lines.contains(where: \.hasBegun) }

    /// Whether nothing of it has happened.
    var isAhead: Bool {
        block.item.round != nil && !isOver && !block.lines.contains(where: \.hasBegun)
    }

    /// "3 of 8 skated", "Official"; nothing for what is ahead.
    var state: Phrase {
        if isOver { return RaceState.official.phrase }
        guard isOn else { return "" }
        let skated = block.lines.count { $0.clock.finished != nil }
        return skated == block.lines.count
            ? RaceState.finished.phrase : "\(skated) of \(block.lines.count) skated"
    }

    /// When it is expected by the clock at the rink, as far as a schedule says.
    var time: String? {
        block.lines.first { $0.clock.finished == nil }.flatMap { stop.timetable[$0.race] }
            .map { stop.clock($0.expected) }
    }
}

extension Timetable.Line {
    /// Whether it has been called, or more.
    fileprivate var hasBegun: Bool { clock.hasBegun || clock.called != nil }
}
