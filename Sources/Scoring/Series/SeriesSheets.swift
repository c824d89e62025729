import Rulebook

/// All results of a series by competitor and segment, as event after event comes in.
struct SeriesSheets {
    let competitors: Int
    private let fewestWin: Bool
    /// The sheets of the first segment by competitor, then those of the second.
    private var sheets: [SeriesSheet]
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
        sheets = [SeriesSheet](
            repeating: SeriesSheet(), count: competitors * rules.segments.count)
        var sizes = [Int](repeating: 0, count: sheets.count)
        for (event, segment) in zip(events, segments) {
            for result in event { sizes[segment * competitors + Int(result.competitor)] += 1 }
        }
        var total = 0
        for (index, size) in sizes.enumerated() {
            sheets[index].start = total
            total += size
        }
        scores = [SeriesScore](repeating: .none, count: total)
        let remembers = rules.ties.contains { $0 == .latestResult || $0 == .headToHead }
        history = remembers ? [[SeriesMoment]](repeating: [], count: competitors) : []
    }

    /// Takes in the results of an event.
    mutating func add(_ event: [Series.Result], number: Int, segment: Int) {
        let first = segment * competitors
        for result in event {
            let competitor = Int(result.competitor)
            let score = SeriesScore(result, fewestWin: fewestWin)
            sheets[first + competitor].insert(score, of: result, into: &scores)
            if !history.isEmpty, !result.isMissed {
                history[competitor].append(SeriesMoment(event: number, score: score.plain))
            }
        }
    }

    /// Lets so many results count in every sheet of a segment.
    mutating func count(_ limit: Int, inSegment segment: Int) {
        for index in segment * competitors..<(segment + 1) * competitors {
            sheets[index].count(Int32(limit), of: scores)
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
