import ShortTrack

/// An event of a stop that counts; without an order if it has none yet.
struct QualifyingEvent {
    let stop: String
    let event: EventID?
    private let results: [Competitor: StopResult]
    private let ofOthers: StopResult
    private let placings: Placings?

    init(_ stop: String, _ outcome: EventOutcome?) {
        self.stop = stop
        event = outcome?.event.id
        let placings = outcome?.placings
        self.placings = placings
        results = Dictionary(
            (placings?.places ?? []).withSharers.map { place, sharers in
                (place.competitor, .placed(rank: place.rank, sharers: sharers))
            }, uniquingKeysWith: { first, _ in first })
        ofOthers =
            placings?.extent == .all
            ? .none : .unknown(bestFreeRank: placings?.freeRanks.first ?? 1)
    }

    var competitors: [Competitor] { Array(results.keys) }

    func result(of competitor: Competitor?) -> StopResult {
        competitor.flatMap { results[$0] } ?? ofOthers
    }

    /// How many are known to have a rank at least as good, and how many more can have one.
    func holders(upTo rank: Int) -> (known: Int, unknown: Int) {
        let held = (placings?.places ?? []).map(\.rank).filter { $0 <= rank }
        if ofOthers == .none { return (held.count, 0) }
        let free = (1...rank).filter {
            !held.contains($0) && placings?.isSkipped($0) != true
        }
        return (held.count, free.count)
    }
}
