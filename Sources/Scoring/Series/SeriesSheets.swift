import Rulebook

/// All results of a series by competitor and segment, as event after event comes in.
///
/// Results come in by event and are wanted by competitor. What comes in is only put down; it is
/// put in order sheet by sheet, when a table is wanted, so that large series stay as cheap for
/// each result as small ones.
struct SeriesSheets {
    let competitors: Int
    private let fewestWin: Bool
    /// The sheets of the first segment by competitor, then those of the second.
    private var sheets: [SeriesSheet] = []
    /// Where the scores of each sheet end so far.
    private var ends: [Int32] = []
    private var scores: [SeriesScore]
    /// Results by competitor in the order of the events, where a tie-break asks for them.
    private(set) var history: [[SeriesMoment]]

    /// Makes room for the results of some events; `segments` has the segment of each.
    init(
        for events: ArraySlice<[Series.Result]>, competitors: Int, segments: [Int],
        rules: SeriesRules
    ) {
        self.competitors = competitors
        fewestWin = rules.winner == .fewestPoints
        var sizes = [Int32](repeating: 0, count: competitors * rules.segments.count)
        for (event, segment) in zip(events, segments) {
            let first = segment * competitors
            for result in event { sizes[first + Int(result.competitor)] += 1 }
        }
        var total = 0
        ends.reserveCapacity(sizes.count)
        sheets.reserveCapacity(sizes.count)
        for size in sizes {
            ends.append(Int32(total))
            sheets.append(SeriesSheet(start: total))
            total += Int(size)
        }
        scores = [SeriesScore](repeating: .none, count: total)
        let remembers = rules.ties.contains { $0 == .latestResult || $0 == .headToHead }
        history = remembers ? [[SeriesMoment]](repeating: [], count: competitors) : []
    }

    /// Takes in the results of an event.
    mutating func add(_ event: [Series.Result], number: Int, segment: Int) {
        let first = segment * competitors
        for result in event {
            let index = first + Int(result.competitor)
            scores[Int(ends[index])] = SeriesScore(result, fewestWin: fewestWin)
            ends[index] += 1
            if result.isMissed { sheets[index].miss() }
        }
        guard !history.isEmpty else { return }
        for result in event where !result.isMissed {
            let score = SeriesScore(result, fewestWin: fewestWin).plain
            history[Int(result.competitor)].append(SeriesMoment(event: number, score: score))
        }
    }

    /// Lets so many results count in every sheet of a segment.
    mutating func settle(segment: Int, counting limit: Int) {
        let range = segment * competitors..<(segment + 1) * competitors
        Self.settle(range, of: &sheets, with: &scores, endingAt: ends, counting: Int32(limit))
    }

    /// Apart from the others, so that the scores are looked over as one span.
    private static func settle(
        _ range: Range<Int>, of sheets: inout [SeriesSheet], with scores: inout [SeriesScore],
        endingAt ends: [Int32], counting limit: Int32
    ) {
        var scores = scores.mutableSpan
        for index in range {
            sheets[index].settle(upTo: Int(ends[index]), counting: limit, in: &scores)
        }
    }

    /// The tally of everything that counts for a competitor; nothing for one without a result.
    func tally(of competitor: Int) -> SeriesTally? {
        var tally = sheets[competitor].tally
        var hasStarted = sheets[competitor].hasStarted
        var index = competitor + competitors
        while index < sheets.count {
            tally.add(sheets[index].tally)
            hasStarted = hasStarted || sheets[index].hasStarted
            index += competitors
        }
        return hasStarted ? tally : nil
    }

    /// A competitor's scores, those that count or all.
    func scores(of competitor: Int, countedOnly: Bool) -> [SeriesScore] {
        stride(from: competitor, to: sheets.count, by: competitors).flatMap {
            scores[sheets[$0].range(countedOnly: countedOnly)]
        }
    }
}
