import Racing
import Rulebook
import ShortTrack
import Testing

/// Whole events of every number of entries from 1 to 200, each under every chart of the archive.
struct EveryFieldTests {
    /// A class of distances of a rulebook and a part of the numbers of entries, so that the cores
    /// of a machine share the work.
    struct Case: CustomTestStringConvertible, Sendable {
        let item: LadderTests.Case
        let sizes: [Int]
        var testDescription: String { "\(item), \(sizes[0]), \(sizes[1]) ..." }
    }

    /// Every number under each chart.
    static let cases = LadderTests.charts.flatMap { item in
        (1...8).map { Case(item: item, sizes: Array(stride(from: $0, through: 200, by: 8))) }
    }

    @Test(arguments: cases)
    func `nobody is lost or skates twice, and each round is filled as its line says`(
        _ given: Case
    ) throws {
        let rules = try Archive.rules(given.item.rulebook)
        let distance = given.item.distance
        let event = Rink.event(
            "\(given.item.rulebook)/stop/\(distance.isRelay ? "women" : "men")-\(distance.slug)")
        for size in given.sizes {
            let what = "\(given.item), \(size) entries"
            let done = try Self.skate(event, size, rules)
            #expect(done.next == .nothing, "\(what)")
            let order = done.classification
            #expect(
                order.ranked.map(\.competitor).sorted() == done.entries.map(\.competitor).sorted(),
                "\(what)")
            for round in done.drawnRounds { try Self.check(round, of: done, what) }
        }
    }

    /// An event in which nothing happens: everybody finishes, each in a time of its own, and every
    /// race is official at once.
    private static func skate(_ event: EventID, _ size: Int, _ rules: Rules) throws
        -> EventProgress
    {
        var lot = Lot(seed: UInt64(size))
        var progress = EventProgress(
            event: event, rules: rules, entries: entries(size), races: [])
        var due = try progress.drawFirstRound(lot: 7)
        while !due.isEmpty {
            progress = progress.taking(due.map { finish($0, lot: &lot) })
            // What is shown of a round to come is its plan, whoever has reached it so far.
            for step in progress.ladder?.steps ?? [] where progress.races(of: step.round).isEmpty {
                #expect(progress.line(from: step.round) == step.line, "\(size), \(step.round)")
            }
            due = progress.startListsDue
        }
        return progress
    }

    /// Everybody of another nation, two thirds on the ranking list: who is kept apart from whom is
    /// tried elsewhere.
    private static func entries(_ count: Int) -> [Entry] {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        return (0..<count).map { index in
            Entry(
                competitor: Rink.skater(
                    "skater-\(index)", "X\(letters[index / 26])\(letters[index % 26])"),
                helmet: index + 1, seed: index.isMultiple(of: 3) ? nil : index)
        }
    }

    private static func finish(_ list: StartList, lot: inout Lot) -> RaceSheet {
        // No other race of the round has the same thousandths: 37 and 1009 have no common divisor.
        let first = 41_000 + list.race.number * 37 % 1009
        let rows = lot.order(list.starters).enumerated().map { index, starter in
            RecordedResult.Row(
                competitor: starter.competitor, place: index + 1, finish: .finished,
                time: RaceTime(milliseconds: first + index * 2_000))
        }
        return RaceSheet(
            startList: list, result: RecordedResult(race: list.race, rows: rows), decisions: [],
            isOfficial: true)
    }

    /// A round in which everybody finished: nobody twice, and exactly as many on to the next as the
    /// line sends on.
    private static func check(_ round: Round, of event: EventProgress, _ what: String) throws {
        let sheets = event.races(of: round)
        let starters = sheets.flatMap(\.startList.starters).map(\.competitor)
        #expect(Set(starters).count == starters.count, "\(what), \(round)")
        let sizes = sheets.map(\.startList.starters.count)
        #expect((sizes.max() ?? 0) - (sizes.min() ?? 0) <= 1, "\(what), \(round)")
        #expect(event.ladder?[round]?.starters == starters.count, "\(what), \(round)")
        guard !round.isFinal, case .decided(let line, let out) = event.verdict(on: round) else {
            return
        }
        #expect(out.map(\.competitor).sorted() == starters.sorted(), "\(what), \(round)")
        #expect(sheets.count == line.races, "\(what), \(round)")
        let onward = out.filter { $0.destination == .round(line.next) }
        let byPlace = onward.filter { ($0.row.place ?? 0) <= line.perRace }
        #expect(
            byPlace.count == sizes.reduce(0) { $0 + min($1, line.perRace) }, "\(what), \(round)")
        let nexts = sizes.count { $0 > line.perRace }
        #expect(onward.count - byPlace.count == min(line.fastest, nexts), "\(what), \(round)")
        if starters.count >= line.goingOn {
            #expect(onward.count == line.goingOn, "\(what), \(round): \(line.sentence)")
        }
    }
}
