import Phrases
public import Rulebook
public import ShortTrack

/// Why a line cannot be skated by.
public enum LineRefusal: Error, Hashable, Sendable {
    /// The event does not go through the round.
    case notOnTheWay(Round)
    /// The round has results already.
    case skated(Round)
    /// The round is drawn in so many races, which would have to be drawn again by hand.
    case drawn(Round, races: Int)
    /// The line is not for as many as start.
    case wrongNumber(ProgressionLine, starters: Int)
    /// Its races are too small for those it sends on, or too large.
    case wrongRaces(ProgressionLine, starters: Int, raceSize: Int)
    /// So many would start in the next round, for which there is no line.
    case unfilled(Round, starters: Int, expected: Int)
}

extension LineRefusal: CustomStringConvertible {
    /// The refusal in a sentence or two.
    public var description: String {
        switch self {
        case .notOnTheWay(let round):
            "Nobody would start in \(round.inWords) by this line."
        case .skated(let round):
            "\(Self.start(round)) have results; another line would change who goes on from races "
                + "that were skated."
        case .drawn(let round, let races):
            "\(Self.start(round)) are drawn in \(races) races. Expected: a line with as many."
        case .wrongNumber(let line, let starters):
            "The line is for \(line.fewest) to \(line.most) starters; \(starters) start in "
                + "\(line.round.inWords)."
        case .wrongRaces(let line, let starters, let raceSize):
            "\(starters) starters do not fit \(line.rule): at most \(raceSize) start together, each "
                + "race sends on no more than start in it, and somebody is left behind."
        case .unfilled(let round, let starters, let expected):
            "\(starters) would start in \(round.inWords), for which there is no line. Expected: "
                + "\(expected)."
        }
    }

    private static func start(_ round: Round) -> String {
        let words = round.inWords
        return words.capitalised.description
    }
}
