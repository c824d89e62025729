import ShortTrack

/// Laps as they might have been skated to a finish time.
struct InventedLaps {
    /// How somebody skates: below 0 from the front, above 0 from behind.
    let manner: Int

    /// The time of each lap; together they are the finish time.
    func laps(to time: RaceTime, over distance: Distance, on track: Track = .standard)
        -> [RaceTime]
    {
        let halves = track.halfLaps(of: distance)
        let crossings = track.crossings(of: distance)
        var before = 0
        return (1...crossings).compactMap { crossing in
            let skated = halves - 2 * (crossings - crossing)
            let left = halves - skated
            // From a standing start the first metres take longer; halfway it shows who waits.
            let elapsed =
                time.milliseconds * skated / halves + 1500 * left / halves
                + manner * time.milliseconds / 100 * skated * left / (halves * halves)
            defer { before = elapsed }
            return RaceTime(milliseconds: elapsed - before)
        }
    }
}
