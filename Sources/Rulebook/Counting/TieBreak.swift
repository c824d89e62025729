import Phrases

/// One way to part competitors with equal totals.
public enum TieBreak: Hashable, Sendable {
    /// More first places among the counted results, then more seconds, and so on.
    case countback
    /// The lower sum of the places taken, over all events or the first few raced.
    ///
    /// United States clubs call it CDR. Elsewhere the last of four distances stays out: the
    /// first 3.
    case placeSum(first: Int?)
    /// The better best place.
    ///
    /// United States clubs call it BDR.
    case bestPlace
    /// The better best time in a distance, in metres.
    case bestTime(metres: Int)
}

extension TieBreak: CustomStringConvertible {
    /// Reads `countback`, `sum of places`, `sum of the first 3 places`, `best place`,
    /// `time in the 500 m`.
    public init?(_ text: some StringProtocol) {
        let words = text.split(separator: " ")
        switch text {
        case "countback": self = .countback
        case "sum of places": self = .placeSum(first: nil)
        case "best place": self = .bestPlace
        default:
            guard let number = words.dropLast().last.flatMap({ Int($0) }), number > 0 else {
                return nil
            }
            let known = [TieBreak.placeSum(first: number), .bestTime(metres: number)]
            guard let tieBreak = known.first(where: { $0.description == text }) else { return nil }
            self = tieBreak
        }
    }

    /// The form it is read from.
    public var description: String {
        switch self {
        case .countback: "countback"
        case .placeSum(let first):
            first.map { "sum of the first \($0) places" } ?? "sum of places"
        case .bestPlace: "best place"
        case .bestTime(let metres): "time in the \(metres) m"
        }
    }
}

extension TieBreak {
    var words: Phrase {
        switch self {
        case .countback: "the number of better places among counted results"
        case .placeSum(nil): "the lower sum of the places taken"
        case .placeSum(let first?): "the lower sum of the places in the first \(first) events"
        case .bestPlace: "the better best place"
        case .bestTime(let metres): "the better best time in the \(metres) m"
        }
    }
}
