import Phrases
import RaceOffice
import RecordBook
import Rulebook
import ShortTrack

/// A line of the progression: who goes on from a round; of an event also where the line is from.
struct LineResource: Encodable {
    /// A way out for those the line's first way leaves behind.
    struct Way: Encodable {
        enum Share: String, Encodable { case places, filled, best, all, everybody }

        let round: Round
        let share: Share
        private(set) var perRace: Int?
        private(set) var fastest: Int?
        private(set) var total: Int?

        init(_ way: Rulebook.Way) {
            round = way.round
            switch way.share {
            case .places(let perRace, let fastest):
                share = .places
                (self.perRace, self.fastest) = (perRace, fastest)
            case .filled(let perRace, let total):
                share = .filled
                (self.perRace, self.total) = (perRace, total)
            case .best(let total):
                share = .best
                self.total = total
            case .all: share = .all
            case .everybody: share = .everybody
            }
        }
    }

    enum Origin: String, Encodable { case picked, assumed, chart, proposed }

    let round: Round
    let fewest: Int
    let most: Int
    let races: Int
    let perRace: Int
    let fastest: Int
    let next: Round
    let others: [Way]
    let sentence: String
    private(set) var origin: Origin?
    private(set) var pickedBecause: String?
    private(set) var assumedFrom: String?

    /// A line of a chart.
    init(_ line: ProgressionLine) {
        (round, next) = (line.round, line.next)
        (fewest, most) = (line.fewest, line.most)
        (races, perRace, fastest) = (line.races, line.perRace, line.fastest)
        others = line.others.map { Way($0) }
        sentence = line.sentence.description
        assumedFrom = line.assumedFrom
    }

    /// A line of an event.
    init(_ line: ProgressionLine, for record: EventRecord, by rules: Rules) {
        self.init(line)
        switch LineOrigin(of: line, for: record, by: rules) {
        case .picked(let reason): (origin, pickedBecause) = (.picked, reason)
        case .assumed: origin = .assumed
        case .chart: origin = .chart
        case .proposed: origin = .proposed
        }
    }
}
