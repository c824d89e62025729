public import ShortTrack

extension RecordedResult {
    /// What to ask whoever took it down before it is kept; none of it is a refusal.
    /// - Parameters:
    ///   - startList: who starts.
    ///   - best: the best time of the season over the distance, in other races.
    ///   - onIce: the races on the ice while this one was not even called, in words.
    public func questions(
        against startList: StartList, seasonBest best: RaceTime?, onIce: [String]
    ) -> [String] {
        let turn = onIce.map { "\($0) is on the ice, and \(race.title) has not been called." }
        let warnings = findings(against: startList).filter { $0.severity == .warning }
            .map { "\($0.found)." }
        return turn + warnings + (best.map(fasterThan) ?? []) + margins + level + untimed
    }

    /// Two hundredths of the time: the season's best falls by less, and a digit missed is more.
    ///
    /// A fast race bears itself out: who is as far ahead of the season with somebody close behind
    /// was not written down wrongly.
    private func fasterThan(_ best: RaceTime) -> [String] {
        func isFar(_ time: RaceTime, ahead other: RaceTime) -> Bool {
            time.milliseconds * 100 < other.milliseconds * 98
        }
        let timed = rows.compactMap { row in row.time.map { (row.competitor, $0) } }
        return rows.compactMap { row in
            guard let time = row.time, isFar(time, ahead: best),
                timed.allSatisfy({
                    $0.0 == row.competitor || isFar(time, ahead: $0.1) || isFar($0.1, ahead: time)
                })
            else { return nil }
            return "\(row.competitor) in \(time): the best of the season is \(best)."
        }
    }

    /// A minute between one and the next, which a fall hardly takes and a wrong digit does.
    ///
    /// The largest gap in the worked examples is 55 seconds: the fifth of semifinal 2 in the
    /// women's 1500 m at Torino 2013, 3:17.095 behind 2:22.028, who fell and was advanced.
    private static let widestMargin = 60_000

    private var margins: [String] {
        let timed = rows.filter { $0.place != nil }.sorted { ($0.place ?? 0) < ($1.place ?? 0) }
            .compactMap { row in row.time.map { (row.competitor, $0) } }
        return zip(timed, timed.dropFirst()).compactMap { ahead, behind in
            let margin = behind.1.milliseconds - ahead.1.milliseconds
            guard margin >= Self.widestMargin, let gap = RaceTime(milliseconds: margin) else {
                return nil
            }
            return "\(behind.0) in \(behind.1) is \(gap) behind \(ahead.0) in \(ahead.1)."
        }
    }

    /// The same time in two places: the photo may tell them apart (Torino 2013, women's 1500 m,
    /// quarterfinal 2), or somebody forgot that it was a dead heat.
    private var level: [String] {
        let timed = rows.filter { $0.place != nil && $0.time != nil }
            .sorted { ($0.place ?? 0) < ($1.place ?? 0) }
        return zip(timed, timed.dropFirst()).compactMap { ahead, behind in
            guard ahead.time == behind.time, ahead.place != behind.place, let time = ahead.time
            else { return nil }
            return "\(ahead.competitor) and \(behind.competitor) both have \(time) and different "
                + "places."
        }
    }

    private var untimed: [String] {
        guard rows.contains(where: { $0.time != nil }) else { return [] }
        return rows.filter { $0.finish == .finished && $0.time == nil }
            .map {
                "\($0.competitor) finished and has no time, nor is it said that none was taken."
            }
    }
}
