import Phrases
public import ShortTrack

/// Why start lists cannot be drawn.
public enum DrawRefusal: Error, Hashable, Sendable {
    /// Nobody is entered for the event.
    case nobodyEntered
    /// The first round is drawn; entering or withdrawing no longer changes it.
    case alreadyDrawn(Round)
    /// Skaters wait for this round to be drawn, which comes before.
    case notDrawn(Round)
    /// Races of the round before have no result.
    case resultsMissing([RaceID])
    /// Races of the round before are not official.
    case notOfficial([RaceID])
    /// No round that leads to this one has been drawn.
    case notReached(Round)
}

extension DrawRefusal: CustomStringConvertible {
    /// The refusal in a sentence.
    public var description: String {
        switch self {
        case .nobodyEntered: "Nobody is entered for the event."
        case .alreadyDrawn(let round):
            "\(round.inWords.capitalised) \(round.isFinal ? "is" : "are") drawn already."
        case .notDrawn(let round):
            "\(round.inWords.capitalised) \(round.isFinal ? "is" : "are") not drawn yet."
        case .resultsMissing(let races): "No result yet: \(Self.list(races))."
        case .notOfficial(let races): "Not official yet: \(Self.list(races))."
        case .notReached(let round): "No round before \(round.inWords) has been drawn."
        }
    }

    private static func list(_ races: [RaceID]) -> String {
        races.map(\.inWords.description).joined(separator: ", ")
    }
}

extension String {
    /// With a capital first letter.
    fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
