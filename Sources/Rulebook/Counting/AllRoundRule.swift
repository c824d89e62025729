import Phrases

/// The ranking of a single meeting over all its individual events.
///
/// Points are those of the individual events, all added. World Cup 2003-04: after three distances
/// the best go on to a 3000 m that pays like the others and has no season standing of its own.
public struct AllRoundRule: Hashable, Sendable, Codable {
    /// The distance only the best may skate, in metres.
    public let superFinal: Int
    /// How many of them, by points after the other distances.
    public let admitted: Int

    /// States the rule.
    public init(superFinal: Int, admitted: Int) {
        self.superFinal = superFinal
        self.admitted = admitted
    }
}

extension AllRoundRule {
    static let sentence: Phrase =
        "The individual events of a meeting are added up to the meeting's own all-round ranking; "
        + "relays do not count."

    var superFinalSentence: Phrase {
        "The \(superFinal) m of a meeting admits the best \(admitted) by points after its other "
            + "distances; it pays the same and has no standing of its own."
    }
}
