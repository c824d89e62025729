import Racing
import ShortTrack
import Testing

@Suite struct `A timetable` {
    private static let event = Rink.event("2023-24/montreal-1/men-500")

    private static func round(_ round: Round) -> RoundID { RoundID(event: event, round: round) }

    private static func day(_ text: String) -> CalendarDate {
        CalendarDate(text) ?? .distantPast
    }

    private static func time(_ text: String) -> ClockTime {
        ClockTime(text) ?? { preconditionFailure("\(text) is no time.") }()
    }

    /// Five heats from 10:00, ten minutes for the ice, two semifinals; the finals at 11:00.
    private static let schedule = Schedule(
        competition: event.competition, zone: "America/Montreal",
        sessions: [
            Schedule.Session(
                date: day("2023-10-20"), start: time("10:00"), offset: -240,
                items: [
                    .races(of: round(.heats), secondsPerRace: 180, notBefore: nil),
                    .pause(title: "Ice", minutes: 10),
                    .races(of: round(.semifinals), secondsPerRace: 180, notBefore: nil),
                    .races(of: round(.finalA), secondsPerRace: 240, notBefore: time("11:00")),
                ])
        ])

    private static func races(_ round: RoundID) -> [RaceID] {
        let numbers = [Round.heats: 5, .semifinals: 2, .finalA: 1]
        return (0..<numbers[round.round, default: 0]).map {
            RaceID(event: round.event, round: round.round, number: $0 + 1)
        }
    }

    private static func moment(_ text: String) -> Timestamp {
        Timestamp(day("2023-10-20"), time(text), offset: -240)
    }

    /// What was noted: "heats-1 10:04 10:06" is called nowhere, started and finished.
    private static func clocks(_ notes: [String]) -> [RaceID: RaceClock] {
        Dictionary(
            notes.compactMap { note in
                let words = note.split(separator: " ")
                guard let race = RaceID(event: event, slug: words[0]) else { return nil }
                return (
                    race,
                    RaceClock(
                        called: nil, started: words.count > 1 ? moment(String(words[1])) : nil,
                        finished: words.count > 2 ? moment(String(words[2])) : nil)
                )
            }, uniquingKeysWith: { $1 })
    }

    private static func timetable(_ notes: [String]) -> Timetable {
        Timetable(schedule, races: races, clocks: clocks(notes))
    }

    struct Case: CustomTestStringConvertible, Sendable {
        let what: String
        let notes: [String]
        let expected: [String]
        var testDescription: String { what }
    }

    private static let cases = [
        Case(
            what: "nothing has happened: everything as planned", notes: [],
            expected: [
                "10:00", "10:03", "10:06", "10:09", "10:12", "10:25", "10:28", "11:00",
            ]),
        Case(
            what: "begun five minutes late: all move, the finals keep their time",
            notes: ["heats-1 10:05"],
            expected: [
                "10:05", "10:08", "10:11", "10:14", "10:17", "10:30", "10:33", "11:00",
            ]),
        Case(
            what: "a race that took long moves those after it and none before",
            notes: ["heats-1 10:00 10:02", "heats-2 10:03 10:30"],
            expected: [
                "10:00", "10:03", "10:30", "10:33", "10:36", "10:49", "10:52", "11:00",
            ]),
        Case(
            what: "so late that the finals move too", notes: ["heats-5 11:00"],
            expected: [
                "11:03", "11:06", "11:09", "11:12", "11:00", "11:25", "11:28", "11:31",
            ]),
        Case(
            what: "ahead of the plan nobody is expected before it",
            notes: ["heats-1 09:58 10:00"],
            expected: [
                "09:58", "10:03", "10:06", "10:09", "10:12", "10:25", "10:28", "11:00",
            ]),
        Case(
            what: "heat 5 before heat 3: the others follow",
            notes: [
                "heats-1 10:00 10:02", "heats-2 10:03 10:05", "heats-5 10:06 10:08",
            ],
            expected: [
                "10:00", "10:03", "10:08", "10:11", "10:06", "10:25", "10:28", "11:00",
            ]),
        Case(
            what: "the break is over once a race after it has begun",
            notes: ["heats-5 10:40 10:42", "semifinals-1 10:45"],
            expected: [
                "10:48", "10:51", "10:54", "10:57", "10:40", "10:45", "11:00", "11:03",
            ]),
        Case(
            what: "a start nobody noted: the result says the ice is free",
            notes: ["heats-1 10:00 10:02", "heats-2 10:20 10:24"],
            expected: [
                "10:00", "10:20", "10:24", "10:27", "10:30", "10:43", "10:46", "11:00",
            ]),
    ]

    @Test(arguments: cases)
    func `expects races by what has happened`(_ one: Case) {
        let lines = Self.timetable(one.notes).lines
        #expect(lines.map { "\($0.expected.clock(offset: -240))" } == one.expected)
        #expect(
            lines.map { "\($0.planned.clock(offset: -240))" }
                == ["10:00", "10:03", "10:06", "10:09", "10:12", "10:25", "10:28", "11:00"])
    }

    @Test func `knows what is on the ice, what was last and what is next`() {
        let table = Self.timetable(["heats-1 10:00 10:02", "heats-2 10:04"])
        #expect(table.onIce?.race.slug == "heats-2")
        #expect(table.lastFinished?.race.slug == "heats-1")
        #expect(table.ahead.prefix(2).map(\.race.slug) == ["heats-3", "heats-4"])
        #expect(Self.timetable(["heats-1 10:00 10:02"]).onIce == nil)
    }

    /// Sessions, breaks and notes at random.
    @Test(arguments: 0..<200)
    func `loses no race, lets none overlap, and a delay moves only later ones`(_ seed: Int) {
        var lot = Lot(seed: UInt64(seed))
        let rounds: [Round] = [.heats, .quarterfinals, .semifinals, .finalB, .finalA]
        let numbers = Dictionary(
            uniqueKeysWithValues: rounds.map { ($0, lot.number(below: 5)) })
        func races(_ round: RoundID) -> [RaceID] {
            (0..<numbers[round.round, default: 0]).map {
                RaceID(event: round.event, round: round.round, number: $0 + 1)
            }
        }
        let items = lot.order(rounds).flatMap { round -> [Schedule.Item] in
            let notBefore = ClockTime(minutes: 600 + lot.number(below: 120))
            let races = Schedule.Item.races(
                of: Self.round(round), secondsPerRace: 60 + lot.number(below: 300),
                notBefore: lot.number(below: 4) == 0 ? notBefore : nil)
            return lot.number(below: 3) == 0
                ? [.pause(title: "Ice", minutes: lot.number(below: 20)), races] : [races]
        }
        let cut = lot.number(below: items.count)
        let schedule = Schedule(
            competition: Self.event.competition, zone: "UTC",
            sessions: [(items.prefix(cut), "10:00"), (items.suffix(from: cut), "10:40")].map {
                Schedule.Session(
                    date: Self.day("2023-10-20"), start: Self.time($0.1), offset: 0,
                    items: Array($0.0))
            })
        let all = rounds.flatMap { races(Self.round($0)) }
        var clocks: [RaceID: RaceClock] = [:]
        var now = Timestamp(Self.day("2023-10-20"), Self.time("09:50"), offset: 0)
        for race in lot.order(all).prefix(lot.number(below: all.count + 1)) {
            now = now.later(bySeconds: lot.number(below: 400))
            let started = now
            now = now.later(bySeconds: 30 + lot.number(below: 300))
            clocks[race] = RaceClock(called: nil, started: started, finished: now)
        }
        let table = Timetable(schedule, races: races, clocks: clocks)
        #expect(
            table.lines.map(\.race).sorted { "\($0)" < "\($1)" } == all.sorted { "\($0)" < "\($1)" }
        )
        for block in table.blocks {
            guard case .races(_, let seconds, _) = block.item else { continue }
            for line in block.lines where !line.clock.hasBegun {
                #expect(line.expected >= line.planned)
                let end = line.expected.later(bySeconds: seconds)
                for other in table.lines where other.race != line.race {
                    let isBefore =
                        other.clock.finished.map { $0 <= line.expected }
                        ?? (other.expected < line.expected)
                    #expect(isBefore || other.expected >= end, "seed \(seed): \(line.race)")
                }
            }
        }
        // Something started later: what was expected before it stays where it is.
        guard let late = clocks.max(by: { ($0.value.started ?? now) < ($1.value.started ?? now) })
        else { return }
        clocks[late.key] = RaceClock(
            called: nil, started: late.value.started?.later(bySeconds: 600),
            finished: late.value.finished?.later(bySeconds: 600))
        let moved = Timetable(schedule, races: races, clocks: clocks)
        for (before, after) in zip(table.lines, moved.lines) {
            #expect(after.expected >= before.expected, "seed \(seed): \(before.race)")
            if before.expected < (late.value.started ?? now) {
                #expect(after.expected == before.expected, "seed \(seed): \(before.race)")
            }
        }
    }

    @Test(arguments: [
        (5, [1, 2, 3, 4, 5, 6, 7, 8]), (3, [1, 2, 3, 6, 7, 8]),
        (7, [1, 2, 3, 4, 5, 9, 10, 6, 7, 8]),
    ])
    func `numbers and times stand however many races a round gets`(heats: Int, numbers: [Int]) {
        let plan = Self.schedule.holding { Self.races($0).count }
        let timetable = Timetable(
            plan,
            races: { round in
                round.round == .heats
                    ? (1...heats).map { RaceID(event: round.event, round: .heats, number: $0) }
                    : Self.races(round)
            }, clocks: [:])
        #expect(timetable.lines.map(\.number) == numbers)
        let before = Self.timetable([])
        for line in before.lines where line.race.round != .heats {
            #expect(timetable[line.race]?.number == line.number)
            #expect(timetable[line.race]?.planned == line.planned)
        }
        // Without room kept the races follow each other.
        #expect(before.lines.map(\.number) == Array(1...8))
    }
}
