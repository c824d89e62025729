import Racing
import ShortTrack
import Testing

@Suite struct `A proposed schedule` {
    private typealias Leg = ScheduleProposal.Event.Leg

    private static func event(
        _ slug: String, _ day: String, _ legs: [(Round, Int)], _ entered: [String]
    ) -> ScheduleProposal.Event {
        ScheduleProposal.Event(
            id: Rink.event("2023-24/montreal-1/\(slug)"), day: date(day),
            legs: legs.map { Leg(round: $0.0, races: $0.1) },
            entered: Set(entered.compactMap { Competitor($0) }))
    }

    private static func date(_ text: String) -> CalendarDate {
        CalendarDate(text) ?? .distantPast
    }

    private static func time(_ text: String) -> ClockTime {
        ClockTime(text) ?? { preconditionFailure("\(text) is no time.") }()
    }

    private static let ladder: [(Round, Int)] = [
        (.preliminaries, 10), (.heats, 8), (.repechageQuarterfinals, 8),
        (.repechageSemifinals, 2), (.quarterfinals, 4), (.semifinals, 2), (.finalB, 1),
        (.finalA, 1),
    ]

    /// The repechage of 1500 m follows the quarterfinals.
    private static let longLadder: [(Round, Int)] = [
        (.heats, 10), (.quarterfinals, 7), (.repechageQuarterfinals, 6),
        (.repechageSemifinals, 2), (.semifinals, 3), (.finalB, 1), (.finalA, 1),
    ]

    private static func weekend() -> [ScheduleProposal.Event] {
        let men = ["KOR:a", "CAN:b", "NED:c"]
        let women = ["KOR:d", "CAN:e", "NED:f"]
        let relay: [(Round, Int)] = [
            (.quarterfinals, 3), (.semifinals, 2), (.finalB, 1), (.finalA, 1),
        ]
        return [
            event("men-500", "2023-10-21", ladder, men),
            event("women-500", "2023-10-21", ladder, women),
            event("men-1000", "2023-10-22", ladder, men),
            event("women-1000", "2023-10-22", ladder, women),
            event("men-relay-5000", "2023-10-22", relay, ["KOR", "CAN"]),
            event("women-relay-3000", "2023-10-22", relay, ["KOR", "CAN"]),
        ]
    }

    private static func schedule(
        _ events: [ScheduleProposal.Event], rest: Int = 20
    ) throws -> Schedule {
        let stop = try #require(CompetitionID("2023-24/montreal-1"))
        return ScheduleProposal(
            events,
            ScheduleProposal.Settings(
                firstDay: date("2023-10-20"), morning: time("10:00"), afternoon: time("14:00"),
                rest: rest)
        ).schedule(of: stop, zone: "America/Montreal") { _ in -240 }
    }

    private static func races(_ events: [ScheduleProposal.Event]) -> (RoundID) -> [RaceID] {
        { round in
            let legs = events.first { $0.id == round.event }?.legs ?? []
            let races = legs.first { $0.round == round.round }?.races ?? 0
            return (0..<races).map {
                RaceID(event: round.event, round: round.round, number: $0 + 1)
            }
        }
    }

    @Test func `has first rounds on the first day, repechages in the morning, finals after`()
        throws
    {
        let plan = try Self.schedule(Self.weekend()).sessions.map { session in
            "\(session.date) \(session.start): "
                + session.items.compactMap(\.round).map {
                    "\($0.event.category) \($0.event.distance.slug) \($0.round.rawValue)"
                }.joined(separator: ", ")
        }
        #expect(
            plan == [
                "2023-10-20 10:00: women 500 preliminaries, men 500 preliminaries, "
                    + "women 1000 preliminaries, men 1000 preliminaries, women 500 heats, "
                    + "men 500 heats, women 1000 heats, men 1000 heats, "
                    + "women relay-3000 quarterfinals, men relay-5000 quarterfinals",
                "2023-10-21 10:00: women 500 repechage-quarterfinals, "
                    + "men 500 repechage-quarterfinals, women 500 repechage-semifinals, "
                    + "men 500 repechage-semifinals",
                "2023-10-21 14:00: women 500 quarterfinals, men 500 quarterfinals, "
                    + "women 500 semifinals, men 500 semifinals, "
                    + "women relay-3000 semifinals, men relay-5000 semifinals, "
                    + "women 500 final-b, women 500 final-a, men 500 final-b, men 500 final-a",
                "2023-10-22 10:00: women 1000 repechage-quarterfinals, "
                    + "men 1000 repechage-quarterfinals, women 1000 repechage-semifinals, "
                    + "men 1000 repechage-semifinals",
                "2023-10-22 14:00: women 1000 quarterfinals, men 1000 quarterfinals, "
                    + "women 1000 semifinals, men 1000 semifinals, women 1000 final-b, "
                    + "women 1000 final-a, men 1000 final-b, men 1000 final-a, "
                    + "women relay-3000 final-b, women relay-3000 final-a, "
                    + "men relay-5000 final-b, men relay-5000 final-a",
            ])
    }

    @Test(arguments: 0..<100)
    func `has every round once, in order, and rest between two races of a skater`(_ seed: Int)
        throws
    {
        var lot = Lot(seed: UInt64(seed))
        let names = ["KOR:a", "CAN:b", "NED:c", "NED:d", "ITA:e"]
        let slugs = [
            "men-500", "women-500", "men-1000-1", "men-1000-2", "men-1500", "men-relay-5000",
        ]
        let rest = 10 + lot.number(below: 20)
        let events = slugs.map { slug in
            let days = ["2023-10-20", "2023-10-21", "2023-10-22"]
            let ladder = slug == "men-1500" ? Self.longLadder : Self.ladder
            let first = lot.number(below: ladder.count - 1)
            let entered = lot.order(names).prefix(1 + lot.number(below: 4))
            return Self.event(
                slug, days[lot.number(below: 3)], Array(ladder[first...]),
                slug.contains("relay") ? ["KOR", "NED"] : Array(entered))
        }
        let schedule = try Self.schedule(events, rest: rest)
        let races = Self.races(events)
        #expect(Set(schedule.rounds).count == schedule.rounds.count, "seed \(seed)")
        #expect(
            Set(schedule.rounds)
                == Set(
                    events.flatMap { event in
                        event.legs.map { RoundID(event: event.id, round: $0.round) }
                    }),
            "seed \(seed)")
        let blocks = Timetable(schedule, races: races, clocks: [:]).blocks
            .filter { $0.item.round != nil }
        for (index, block) in blocks.enumerated() {
            for earlier in blocks[..<index] {
                guard let one = earlier.item.round, let other = block.item.round,
                    case .races(_, let seconds, _) = earlier.item,
                    let end = earlier.lines.last?.expected.later(bySeconds: seconds)
                else { continue }
                #expect(end <= block.planned, "seed \(seed): \(other)")
                if one.event == other.event {
                    let order = events.first { $0.id == one.event }?.legs.map(\.round) ?? []
                    #expect(
                        order.firstIndex(of: one.round) ?? 99
                            < order.firstIndex(of: other.round) ?? 0, "seed \(seed)")
                }
                let isSame = one.event == other.event
                let entered = [one, other].map { round in
                    events.first { $0.id == round.event }?.entered ?? []
                }
                let meet =
                    isSame
                    ? !(one.round.isFinal && other.round.isFinal)
                    : one.event.category == other.event.category
                        && (one.event.distance.isRelay || other.event.distance.isRelay
                            ? !Set(entered[0].map(\.nation)).isDisjoint(
                                with: entered[1].map(\.nation))
                            : !entered[0].isDisjoint(with: entered[1]))
                if meet {
                    #expect(
                        block.planned >= end.later(bySeconds: rest * 60),
                        "seed \(seed): \(other) after \(one)")
                }
            }
        }
    }
}
