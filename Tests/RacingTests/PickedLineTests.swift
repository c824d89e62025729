import Phrases
import Racing
import Rulebook
import ShortTrack
import Testing

/// Lines an official may pick for a round, and what makes them unfit.
struct PickedLineTests {
    private static func progress(
        _ entries: Int, races: [RaceSheet] = [], choices: [ProgressionLine] = []
    ) throws -> EventProgress {
        EventProgress(
            event: Rink.event("2013-14/turin/men-500"), rules: try Archive.rules("2013-14"),
            entries: Field.entries(entries, nations: 12, lot: Lot(seed: 30)), races: races,
            choices: choices)
    }

    private static func heats(_ starters: Int, races: Int, perRace: Int, fastest: Int)
        -> ProgressionLine
    {
        ProgressionLine(
            round: .heats, fewest: starters, most: starters, races: races, perRace: perRace,
            fastest: fastest, next: .quarterfinals)
    }

    /// The heats as drawn, of which so many have been skated.
    private static func drawn(_ entries: Int, skated: Int = 0) throws -> [RaceSheet] {
        try progress(entries).drawFirstRound(lot: 7).enumerated().map { number, list in
            let rows = list.starters.enumerated().map { place, starter in
                RecordedResult.Row(
                    competitor: starter.competitor, place: place + 1, finish: .finished, time: nil)
            }
            return RaceSheet(
                startList: list,
                result: number < skated ? RecordedResult(race: list.race, rows: rows) : nil,
                decisions: [], isOfficial: false)
        }
    }

    private static func refusal(
        of line: ProgressionLine, in progress: EventProgress
    ) -> LineRefusal? {
        do throws(LineRefusal) {
            _ = try progress.checking(line)
            return nil
        } catch { return error }
    }

    @Test func `2013-14, 500 m: forty can begin in the preliminaries or in the heats`() throws {
        let progress = try Self.progress(40)
        let offered = progress.offeredLines(for: .preliminaries)
        // Of the chart, and the one proposed if it had none.
        #expect(offered.map(\.round) == [.preliminaries, .heats, .preliminaries])
        let heats = offered[1]
        let then = try progress.checking(heats)
        #expect(
            then.ladder?.rounds == [
                .heats, .eighthfinals, .quarterfinals, .semifinals, .finalB, .finalA,
            ])
        #expect(try then.drawFirstRound(lot: 7).allSatisfy { $0.race.round == .heats })
    }

    @Test func `thirty, for whom the chart has no line, can be sent on by winners and times`()
        throws
    {
        let progress = try Self.progress(30)
        #expect(
            progress.offeredLines(for: .heats).map(\.rule.description) == [
                "8 races, the first 2 of each to Quarterfinals"
            ])
        let line = try #require(progress.line(from: .heats, races: 8, perRace: 1, fastest: 8))
        #expect(line == Self.heats(30, races: 8, perRace: 1, fastest: 8))
        let then = try progress.checking(line)
        #expect(then.ladder?[.heats]?.line == line)
        #expect(then.ladder?[.heats]?.isProposed == false)
        #expect(then.ladder?[.quarterfinals]?.starters == 16)
    }

    @Test func `a written line that does not fit the field is refused with the reason`() throws {
        let progress = try Self.progress(30)
        func refusal(_ races: Int, _ perRace: Int, _ fastest: Int, starters: Int = 30)
            -> LineRefusal?
        {
            Self.refusal(
                of: Self.heats(starters, races: races, perRace: perRace, fastest: fastest),
                in: progress)
        }
        // Twenty are one more than the quarterfinals were ever skated by.
        #expect(
            refusal(8, 2, 4)
                == .unfilled(.quarterfinals, starters: 20, expected: 16))
        #expect(
            refusal(8, 2, 4)?.description
                == "20 would start in the quarterfinals, for which there is no line. Expected: 16.")
        // Five to a race; four in each go on, and there are races of three; nobody left behind.
        for (races, perRace, fastest) in [
            (6, 2, 4), (8, 4, 0), (16, 1, 15), (30, 1, 0), (0, 2, 0), (8, 0, 16), (8, 2, 9),
            (8, 2, -1), (.max, .max, 0), (8, .max, 0), (-8, -2, 0),
        ] {
            guard case .wrongRaces = refusal(races, perRace, fastest) else {
                Issue.record("\(races) races, \(perRace) of each, \(fastest) by time")
                continue
            }
        }
        let other = Self.heats(32, races: 8, perRace: 2, fastest: 0)
        #expect(
            Self.refusal(of: other, in: progress) == .wrongNumber(other, starters: 30))
        let away = Rink.line(.eighthfinals, races: 8, perRace: 2, next: .quarterfinals)
        guard
            case .notOnTheWay = Self.refusal(
                of: away, in: try Self.progress(30, races: Self.drawn(30)))
        else {
            Issue.record("eighthfinals after the heats were drawn")
            return
        }
    }

    @Test func `a drawn round keeps its races, a skated one its line`() throws {
        let sameRaces = Self.heats(30, races: 8, perRace: 1, fastest: 8)
        let moreRaces = Self.heats(30, races: 10, perRace: 1, fastest: 6)
        let drawn = try Self.progress(30, races: Self.drawn(30))
        #expect(try drawn.checking(sameRaces).line(from: .heats) == sameRaces)
        #expect(Self.refusal(of: moreRaces, in: drawn) == .drawn(.heats, races: 8))
        #expect(Self.refusal(of: moreRaces, in: try Self.progress(30)) == nil)
        let skated = try Self.progress(30, races: Self.drawn(30, skated: 1))
        #expect(!skated.isOpen(.heats))
        #expect(Self.refusal(of: sameRaces, in: skated) == .skated(.heats))
    }

    @Test func `a picked line is left aside where it does not hold for the number`() throws {
        let picked = Self.heats(30, races: 8, perRace: 1, fastest: 8)
        let fewer = try Self.progress(29, choices: [picked])
        #expect(
            fewer.line(from: .heats)?.rule.description.hasPrefix("7 races, the first 2") == true)
        #expect(try Self.progress(30, choices: [picked]).line(from: .heats) == picked)
        // Sixteen in the quarterfinals are not skated by a line for thirty.
        let quarterfinals = ProgressionLine(
            round: .quarterfinals, fewest: 30, most: 30, races: 8, perRace: 1, fastest: 0,
            next: .semifinals)
        let later = try Self.progress(30, choices: [picked, quarterfinals])
        #expect(later.line(from: .quarterfinals)?.races == 4)
    }

    @Test(arguments: LadderTests.cases)
    func `every line offered leads to Final A`(_ item: LadderTests.Case) throws {
        let rules = try Archive.rules(item.rulebook)
        for size in Array(2...40) + stride(from: 45, through: 120, by: 15) {
            let progress = EventProgress(
                event: Rink.event("test/stop/men-\(item.distance.slug)"), rules: rules,
                entries: Field.entries(size, nations: 12, lot: Lot(seed: 1)), races: [])
            for round in try #require(progress.ladder).rounds where !round.isFinal {
                let lines = progress.offeredLines(for: round)
                #expect(!lines.isEmpty, "\(item), \(size): \(round)")
                for line in lines {
                    let then = try progress.checking(line)
                    #expect(then.ladder?.rounds.last == .finalA, "\(size): \(line.sentence)")
                    #expect(then.ladder?[line.round]?.line == line, "\(size): \(line.sentence)")
                }
            }
        }
    }

    @Test func `all can begin in the round the best of the ranking list would skip to`() throws {
        // 2023-24, 500 m, 41 entered: by the chart 21 skate preliminaries; the heats take 36 to 42.
        let progress = EventProgress(
            event: Rink.event("2023-24/seoul/men-500"), rules: try Archive.rules("2023-24"),
            entries: Field.entries(41, nations: 12, lot: Lot(seed: 30)), races: [])
        #expect(progress.ladder?.direct?.best == 20)
        let offered = progress.offeredLines(for: .preliminaries)
        #expect(offered.map(\.round) == [.preliminaries, .heats])
        let heats = try #require(offered.last)
        let then = try progress.checking(heats)
        #expect(then.ladder?.direct == nil)
        #expect(then.ladder?.rounds.first == .heats)
        #expect(then.ladder?[.heats]?.starters == 41)
        #expect(then.ladder?[.quarterfinals]?.starters == 20)
        let lists = try then.drawFirstRound(lot: 7)
        #expect(lists.map(\.starters.count).sorted() == [5, 5, 5, 5, 5, 5, 5, 6])
    }
}
