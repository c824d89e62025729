import HTTPTypes
import ShortTrack

/// A schedule as it is typed: a line for each session, round and break.
///
///     2026-11-21 10:00
///     women-500 heats 2:30
///     pause 15 Ice
///     men-500 heats 2:30 from 10:45
struct ScheduleText {
    let text: String

    init(_ text: String) { self.text = text }

    /// A schedule written out.
    init(_ schedule: Schedule) {
        text = schedule.sessions.map { session in
            (["\(session.date) \(session.start)"] + session.items.map(Self.line))
                .joined(separator: "\n")
        }.joined(separator: "\n\n")
    }

    private static func line(_ item: Schedule.Item) -> String {
        switch item {
        case .pause(let title, let minutes): "pause \(minutes) \(title)"
        case .races(let round, let seconds, let notBefore):
            "\(round.event.slug) \(round.round.rawValue) \(duration(seconds))"
                + (notBefore.map { " from \($0)" } ?? "")
        }
    }

    /// `2:30`.
    private static func duration(_ seconds: Int) -> String {
        "\(seconds / 60):\(seconds % 60 < 10 ? "0" : "")\(seconds % 60)"
    }

    /// Reads the lines; each that cannot be understood is named with its number.
    /// - Parameter offset: how many minutes the clock at the rink is ahead of UTC on a day;
    ///   nothing for a zone nobody knows.
    func schedule(
        of stop: CompetitionID, zone: String, offset: (String, CalendarDate) -> Int?
    ) throws(Problem) -> Schedule {
        var wrong: [String] = []
        var sessions: [(date: CalendarDate, start: ClockTime, items: [Schedule.Item])] = []
        let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
        for (number, line) in zip(1..., lines) {
            let words = line.split { $0.isWhitespace }.map(String.init)
            guard let first = words.first else { continue }
            if let date = CalendarDate(first), let start = words.last.flatMap({ ClockTime($0) }) {
                sessions.append((date, start, []))
            } else if let item = Self.item(words, at: stop) {
                if sessions.isEmpty {
                    wrong.append("Line \(number) comes before the first session.")
                } else {
                    sessions[sessions.count - 1].items.append(item)
                }
            } else {
                wrong.append(
                    "Line \(number) cannot be read: “\(line)”. Expected: a day and a time, a round "
                        + "such as women-500 heats 2:30, or a break such as pause 15 Ice.")
            }
        }
        let rounds = sessions.flatMap(\.items).compactMap(\.round)
        for round in Set(rounds) where rounds.count(where: { $0 == round }) > 1 {
            wrong.append("\(round.title) is there more than once.")
        }
        let offsets = sessions.compactMap { offset(zone, $0.date) }
        if offsets.count < sessions.count || offset(zone, .distantPast) == nil {
            wrong.append("“\(zone)” is no time zone such as Europe/Amsterdam.")
        }
        guard wrong.isEmpty else { throw Problem.unfit(wrong) }
        return Schedule(
            competition: stop, zone: zone,
            sessions: zip(sessions, offsets).map { session, offset in
                Schedule.Session(
                    date: session.date, start: session.start, offset: offset,
                    items: session.items)
            })
    }

    private static func item(_ words: [String], at stop: CompetitionID) -> Schedule.Item? {
        if words.count >= 2, words[0] == "pause", let minutes = Int(words[1]),
            (1...600).contains(minutes)
        {
            return .pause(
                title: words.count > 2 ? words.dropFirst(2).joined(separator: " ") : "Break",
                minutes: minutes)
        }
        guard [3, 5].contains(words.count), let event = EventID(competition: stop, slug: words[0]),
            let round = Round(rawValue: words[1]), let seconds = seconds(words[2])
        else { return nil }
        var notBefore: ClockTime?
        if words.count == 5 {
            guard words[3] == "from", let time = ClockTime(words[4]) else { return nil }
            notBefore = time
        }
        return .races(
            of: RoundID(event: event, round: round), secondsPerRace: seconds,
            notBefore: notBefore)
    }

    /// Reads `2:30`, or whole minutes; up to an hour.
    private static func seconds(_ text: String) -> Int? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { Int($0) }
        guard numbers.count == parts.count, (1...2).contains(parts.count),
            (0...60).contains(numbers[0]), numbers.count == 1 || (0..<60).contains(numbers[1])
        else { return nil }
        let seconds = numbers[0] * 60 + (numbers.count == 2 ? numbers[1] : 0)
        return seconds > 0 ? seconds : nil
    }
}
