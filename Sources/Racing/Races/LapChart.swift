public import Phrases
public import ShortTrack

/// Where everybody was at each crossing of the finish line, whatever was ruled later.
public struct LapChart: Hashable, Sendable {
    /// One crossing of a skater.
    public struct Crossing: Hashable, Sendable {
        /// The lap it ends.
        public let lap: RaceTime
        /// The place at the crossing, by the time since the start.
        public let place: Int
    }

    /// A skater's crossings in order.
    public struct Line: Hashable, Sendable {
        /// Who.
        public let competitor: Competitor
        /// The crossings, as many as were taken.
        public let crossings: [Crossing]
    }

    /// Those with laps, in the order of finish.
    public let lines: [Line]
    /// How often the finish line is crossed over the distance.
    public let expected: Int

    /// Charts the laps of a result; nothing when none were taken.
    public init?(_ result: RecordedResult, on track: Track = .standard) {
        let timed = result.rows.sorted { ($0.place ?? .max) < ($1.place ?? .max) }
            .compactMap { row in row.laps.map { (row.competitor, $0, Self.elapsed($0)) } }
        guard timed.contains(where: { !$0.1.isEmpty }) else { return nil }
        expected = track.crossings(of: result.race.event.distance)
        lines = timed.map { competitor, laps, elapsed in
            Line(
                competitor: competitor,
                crossings: laps.indices.map { index in
                    let ahead = timed.count { other in
                        index < other.2.count && other.2[index] < elapsed[index]
                    }
                    return Crossing(lap: laps[index], place: ahead + 1)
                })
        }
    }

    /// The crossings of a skater; nothing for whoever has no laps.
    public subscript(competitor: Competitor) -> [Crossing]? {
        lines.first { $0.competitor == competitor }?.crossings
    }

    /// The time since the start at each crossing.
    private static func elapsed(_ laps: [RaceTime]) -> [Int] {
        var sum = 0
        return laps.map { lap in
            sum += lap.milliseconds
            return sum
        }
    }

    /// What is missing: a skater who has a time and not every crossing, in words.
    public func gaps(in result: RecordedResult) -> [Phrase] {
        lines.compactMap { line in
            guard line.crossings.count != expected,
                result.rows.contains(where: { $0.competitor == line.competitor && $0.time != nil })
            else { return nil }
            return "\(line.competitor): \(line.crossings.count) of \(expected) crossings"
        }
    }
}
