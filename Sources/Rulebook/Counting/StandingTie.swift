import Phrases
public import ShortTrack

/// How competitors with equal totals are ranked: by one tie-break after the other.
///
/// Those whom nothing parts share the rank, and the next ranks stay empty.
public struct StandingTie: Hashable, Sendable {
    /// The tie-breaks in the order they are asked.
    public let breaks: [TieBreak]

    /// Orders the tie-breaks.
    public init(_ breaks: [TieBreak]) { self.breaks = breaks }

    /// Whether a time in a distance can decide.
    public func asksForTime(over distance: Distance) -> Bool {
        breaks.contains(.bestTime(metres: distance.metres)) && !distance.isRelay
    }

    /// No tie-break: equal totals share the rank.
    public static let sharedRank = StandingTie([])
    /// The better places among the counted results decide.
    public static let countback = StandingTie([.countback])
}

extension StandingTie: CustomStringConvertible {
    /// Reads `shared rank` or tie-breaks such as `sum of places, best place`.
    public init?(_ text: some StringProtocol) {
        guard text != "shared rank" else {
            self = .sharedRank
            return
        }
        let words = text.split(separator: ",", omittingEmptySubsequences: false).map {
            $0.drop { $0 == " " }
        }
        let breaks = words.compactMap { TieBreak($0) }
        guard !breaks.isEmpty, breaks.count == words.count else { return nil }
        self.init(breaks)
    }

    /// The form it is read from.
    public var description: String {
        breaks.isEmpty ? "shared rank" : breaks.map(\.description).joined(separator: ", ")
    }
}

extension StandingTie: Codable {
    /// Reads the written form.
    public init(from decoder: any Decoder) throws { self = try decoder.slug { StandingTie($0) } }

    /// Writes the written form.
    public func encode(to encoder: any Encoder) throws { try encoder.write(slug: description) }
}

extension StandingTie {
    var sentence: Phrase {
        breaks.isEmpty
            ? "Equal totals share a rank, and the next rank is skipped."
            : "Equal totals are ranked by \(breaks.map(\.words).joined(separator: ", then by "))."
    }
}
