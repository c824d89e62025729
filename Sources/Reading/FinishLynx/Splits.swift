import ShortTrack

/// The laps of a skater as a `.lif` file has them.
///
/// A split is a time since the start, a lap, or both: `16.020 (9.008)`. What alone may be either
/// is told apart by the time of the race: the last split is it, or the laps add up to it.
struct Splits {
    /// The laps in order.
    let laps: [RaceTime]

    /// Reads the splits of a row.
    /// - Parameters:
    ///   - texts: the splits, each as it is written.
    ///   - time: the time of the race, where there is one.
    /// - Returns: nothing when they cannot be read, or mean one thing as well as another.
    init?(_ texts: [String], finishingIn time: RaceTime?) {
        let pairs = texts.map(Self.pair)
        guard !pairs.isEmpty, pairs.allSatisfy({ $0 != nil }) else { return nil }
        let times = pairs.compactMap { $0?.split }
        let stated = pairs.compactMap { $0?.lap }
        if stated.count == times.count {
            laps = stated
            return
        }
        guard stated.isEmpty else { return nil }
        let differences = Self.differences(times)
        if let time {
            // Splits are mostly hundredths beside a time in thousandths.
            func isTime(_ milliseconds: Int, within digits: Int) -> Bool {
                abs(milliseconds - time.milliseconds) <= digits * 10
            }
            if let last = times.last, isTime(last.milliseconds, within: 1), let differences {
                laps = differences
                return
            }
            if isTime(times.reduce(0) { $0 + $1.milliseconds }, within: times.count) {
                laps = times
                return
            }
        }
        // From one crossing to the next there is a lap; one lap is not that much longer than the
        // one before, and whoever fell early has no time to tell by.
        guard let differences, differences.dropFirst().allSatisfy({ $0.milliseconds >= Self.lap })
        else { return nil }
        laps = differences
    }

    /// Shorter than any lap: 111.12 m in it would be 14.8 m/s.
    private static let lap = 7_500

    private static func differences(_ times: [RaceTime]) -> [RaceTime]? {
        var laps: [RaceTime] = []
        var before = 0
        for time in times {
            guard
                let lap = RaceTime(
                    milliseconds: time.milliseconds - before, decimals: time.decimals)
            else { return nil }
            laps.append(lap)
            before = time.milliseconds
        }
        return laps
    }

    /// `16.020 (9.008)`, or `16.020` alone.
    private static func pair(_ text: String) -> (split: RaceTime, lap: RaceTime?)? {
        let parts = text.split { " ()".contains($0) }
        guard let split = parts.first.flatMap({ RaceTime($0) }), parts.count <= 2 else {
            return nil
        }
        guard parts.count == 2 else { return (split, nil) }
        return RaceTime(parts[1]).map { (split, $0) }
    }
}
