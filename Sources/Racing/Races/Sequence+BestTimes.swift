public import ShortTrack

extension Sequence<RaceSheet> {
    /// The best time of everybody over these races, but for those the referee took them out of.
    public var bestTimes: [Competitor: RaceTime] {
        var best: [Competitor: RaceTime] = [:]
        for row in flatMap({ $0.outcome?.rows ?? [] }) where !row.isExcluded {
            guard let time = row.time else { continue }
            best[row.competitor] = Swift.min(best[row.competitor] ?? time, time)
        }
        return best
    }
}
