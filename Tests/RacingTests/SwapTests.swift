import Phrases
import Racing
import Rulebook
import ShortTrack
import Testing

/// Two starters exchanged by hand.
struct SwapTests {
    private static let event = Rink.event("2013-14/turin/men-500")

    private static func sheet(_ race: String, _ starters: [String], skated: Bool = false) throws
        -> RaceSheet
    {
        let rows = starters.enumerated().map { "\($0 + 1) \($1) 41.\(500 + $0)" }
        let parts = race.split(separator: " ")
        let round = try #require(Round(rawValue: String(parts[0])))
        let full = Rink.race(event, round, try #require(Int(parts[1])), rows)
        return RaceSheet(
            startList: full.startList, result: skated ? full.result : nil, decisions: [],
            isOfficial: false)
    }

    /// Two heats of 2013-14, when compatriots were kept apart through the quarterfinals.
    private static func progress(
        skated: Bool = false, round: String = "heats", after earlier: [RaceSheet] = []
    ) throws -> EventProgress {
        EventProgress(
            event: event, rules: try Archive.rules("2013-14"), entries: [],
            races: earlier + [
                try sheet("\(round) 1", ["hamelin CAN", "liang CHN", "an RUS"]),
                try sheet("\(round) 2", ["jean CAN", "celski USA", "knegt NED"], skated: skated),
            ])
    }

    private static func swap(
        _ one: (Int, Int), _ other: (Int, Int), round: Round = .heats
    ) -> Swap {
        func start(_ pair: (Int, Int)) -> Swap.Start {
            Swap.Start(
                race: RaceID(event: event, round: round, number: pair.0), helmet: pair.1)
        }
        return Swap(start(one), with: start(other), because: "came late")
    }

    @Test func `each starts where the other would have, and the lists say why`() throws {
        // Liang, second of heat 1, and Celski, second of heat 2.
        let lists = try Self.progress().startLists(after: Self.swap((1, 11), (2, 21)))
        #expect(
            lists.map(\.names) == [["hamelin", "celski", "an"], ["jean", "liang", "knegt"]])
        #expect(lists.map { $0.starters.map(\.helmet) } == [[10, 21, 12], [20, 11, 22]])
        #expect(
            lists.map(\.change)
                == Array(
                    repeating:
                        "CHN:liang, helmet 11, with USA:celski, helmet 21, because came late",
                    count: 2))
        #expect(
            lists[0].starters[1].reason
                == "test; exchanged by hand with CHN:liang, now heat 1, start position 2: came late"
        )
        #expect(lists[0].starters[0].reason == "test")
    }

    @Test func `two of one race change their start positions`() throws {
        let swap = Self.swap((1, 10), (1, 12))
        let lists = try Self.progress().startLists(after: swap)
        #expect(lists.map(\.names) == [["an", "liang", "hamelin"]])
        #expect(try Self.progress().conflicts(after: swap).isEmpty)
    }

    @Test func `compatriots who meet are named, whoever made the list`() throws {
        let progress = try Self.progress()
        let races = [1, 2].map { RaceID(event: Self.event, round: .heats, number: $0) }
        #expect(races.flatMap(progress.compatriots).isEmpty)
        let lists = try progress.startLists(after: Self.swap((1, 12), (2, 20)))
        let after = progress.taking(
            lists.map {
                RaceSheet(startList: $0, result: nil, decisions: [], isOfficial: false)
            })
        #expect(
            after.compatriots(in: races[0]).map(\.description) == [
                "CAN:hamelin, CAN:jean: compatriots not kept apart"
            ])
        #expect(after.compatriots(in: races[1]).isEmpty)
        let crowded = EventProgress(
            event: Self.event, rules: try Archive.rules("2013-14"), entries: [],
            races: [try Self.sheet("heats 1", ["hamelin CAN", "jean CAN"])])
        #expect(
            crowded.compatriots(in: races[0]).map(\.description) == [
                "CAN:hamelin, CAN:jean: compatriots not kept apart, 2 of CAN in 1 race"
            ])
        // From the semifinals on the rulebook lets them meet.
        let semifinals = try Self.progress(
            round: "semifinals", after: [try Self.sheet("heats 1", ["knegt NED"], skated: true)]
        ).taking([
            RaceSheet(
                startList: try Self.sheet("semifinals 1", ["hamelin CAN", "jean CAN"]).startList,
                result: nil, decisions: [], isOfficial: false)
        ])
        #expect(
            semifinals.compatriots(
                in: RaceID(event: Self.event, round: .semifinals, number: 1)
            ).isEmpty)
    }

    @Test func `compatriots who would meet are named in the rounds that keep them apart`() throws {
        // An and Jean: Jean would meet Hamelin.
        #expect(
            try Self.progress().conflicts(after: Self.swap((1, 12), (2, 20)))
                == ["CAN:jean would meet CAN:hamelin in heat 1."])
        #expect(try Self.progress().conflicts(after: Self.swap((1, 12), (2, 21))).isEmpty)
        // Hamelin and Jean change places and meet nobody.
        #expect(try Self.progress().conflicts(after: Self.swap((1, 10), (2, 20))).isEmpty)
        // The rulebook lets compatriots meet in semifinals; not where an event begins with them.
        let swap = Self.swap((1, 12), (2, 20), round: .semifinals)
        let heats = [try Self.sheet("heats 1", ["hamelin CAN"], skated: true)]
        #expect(try Self.progress(round: "semifinals", after: heats).conflicts(after: swap).isEmpty)
        #expect(
            try Self.progress(round: "semifinals").conflicts(after: swap)
                == ["CAN:jean would meet CAN:hamelin in semifinal 1."])
    }

    @Test func `what cannot be exchanged is refused with the reason`() throws {
        func refusal(_ swap: Swap, skated: Bool = false) throws -> SwapRefusal? {
            let progress = try Self.progress(skated: skated)
            do throws(SwapRefusal) {
                _ = try progress.startLists(after: swap)
                return nil
            } catch { return error }
        }
        let race = RaceID(event: Self.event, round: .heats, number: 2)
        #expect(try refusal(Self.swap((1, 11), (2, 21)), skated: true) == .skated(race))
        #expect(try refusal(Self.swap((1, 11), (1, 11))) == .oneStarter(helmet: 11))
        #expect(try refusal(Self.swap((1, 11), (2, 99))) == .noStart(helmet: 99))
        #expect(try Self.progress().start(ofHelmet: 21).race == race)
        #expect(throws: SwapRefusal.noStart(helmet: 21)) {
            try Self.progress(skated: true).start(ofHelmet: 21)
        }
        let mixed = EventProgress(
            event: Self.event, rules: try Archive.rules("2013-14"), entries: [],
            races: [
                try Self.sheet("final-b 1", ["hamelin CAN", "liang CHN"]),
                try Self.sheet("final-a 2", ["jean CAN", "celski USA"]),
            ])
        let finals = Swap(
            try mixed.start(ofHelmet: 10), with: try mixed.start(ofHelmet: 20), because: "late")
        #expect(throws: SwapRefusal.twoRounds(.finalB, .finalA)) {
            try mixed.startLists(after: finals)
        }
    }
}
