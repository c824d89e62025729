import Racing
import ShortTrack
import Testing

/// How far a race and a round have come, and which step may follow.
struct RaceStateTests {
    static let event = Rink.event("2023-24/seoul/men-500")

    /// The steps that may follow each state; every other is refused with a reason.
    static let following: [RaceState: [RaceStep.Kind]] = [
        .scheduled: [.called, .started], .called: [.started],
        .started: [.restarted, .reskate], .restarted: [.restarted, .reskate],
        .reskateOrdered: [.called, .started], .finished: [.underReview, .reskate],
        .underReview: [.reskate], .official: [],
    ]

    @Test(arguments: RaceState.allCases)
    func `after each state some steps may follow and the others are refused in words`(
        _ state: RaceState
    ) {
        let open = RaceStep.Kind.allCases.filter { state.refusal(of: $0) == nil }
        #expect(open == Self.following[state])
        for step in RaceStep.Kind.allCases { #expect(state.refusal(of: step) != "") }
    }

    @Test func `a refusal says why`() {
        #expect(RaceState.called.refusal(of: .restarted) == "has not started yet")
        #expect(RaceState.official.refusal(of: .reskate) == "is official; withdraw that first")
        #expect(RaceState.started.refusal(of: .underReview) == "has no result yet")
        #expect(RaceState.finished.refusal(of: .started) == "has a result already")
        #expect(RaceState.restarted.refusal(of: .started) == "has started already")
    }

    @Test(
        arguments: [
            ([], false, false, RaceState.scheduled), ([.called], false, false, .called),
            ([.called, .started, .restarted], false, false, .restarted),
            ([], true, false, .finished), ([.called, .started], true, false, .finished),
            ([.started, .underReview], true, false, .underReview),
            ([.started, .underReview], true, true, .official),
            ([.started, .underReview, .reskate], false, false, .reskateOrdered),
            ([.started, .reskate, .called], false, false, .called),
            ([.started, .underReview, .reskate], true, false, .finished),
        ] as [([RaceStep.Kind], Bool, Bool, RaceState)])
    func `the papers of a race say how far it has come`(
        _ steps: [RaceStep.Kind], _ hasResult: Bool, _ isOfficial: Bool, _ state: RaceState
    ) {
        #expect(
            RaceState(steps: steps, hasResult: hasResult, isOfficial: isOfficial) == state)
    }

    @Test func `a round goes from its draw to being closed by what follows it`() {
        let rules = EventProgressTests.rules
        let official = EventProgressTests.semifinals()
        let drawn = EventProgressTests.drawn(official.map(\.startList))
        func state(_ races: [RaceSheet], of round: Round = .semifinals) -> RoundState {
            Rink.progress(EventProgressTests.event, rules, races).state(of: round)
        }
        #expect(state([]) == .notDrawn)
        #expect(state(drawn) == .drawn)
        let called = RaceSheet(
            startList: drawn[0].startList, result: nil, decisions: [], isOfficial: false,
            steps: [RaceStep(race: drawn[0].race, kind: .called)])
        #expect(state([called, drawn[1]]) == .underWay)
        #expect(state([official[0], drawn[1]]) == .underWay)
        #expect(state(EventProgressTests.semifinals(isOfficial: false)) == .waitingForReview)
        #expect(state(official) == .official)
        let finals = Rink.progress(EventProgressTests.event, rules, official).startListsDue
        #expect(state(official + EventProgressTests.drawn(finals)) == .official)
        let finalA = Rink.race(
            EventProgressTests.event, .finalA, 1,
            ["1 A CAN 41.0", "2 B NED 41.1", "3 E CHN 41.2", "4 F FRA 41.3"])
        let skated = official + EventProgressTests.drawn(finals.dropLast()) + [finalA]
        #expect(state(skated) == .closed)
        #expect(state(skated, of: .finalA) == .official)
        let finalB = Rink.race(
            EventProgressTests.event, .finalB, 1,
            ["1 C KOR 41.0", "2 D ITA 41.1", "3 G USA 41.2", "4 H JPN 41.3"])
        #expect(state(official + [finalA, finalB], of: .finalA) == .closed)
    }
}
