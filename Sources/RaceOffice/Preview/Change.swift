public import Phrases
public import Scoring
public import ShortTrack

/// A line of a table that an unsaved statement would change.
public struct Change: Hashable, Sendable {
    /// Which table it is.
    public enum Table: Hashable, Sendable {
        /// The result of one race.
        case race(RaceID)
        /// The order of one event.
        case order(EventID)
        /// The published list of one event.
        case entryList(EventID)
        /// Who starts in one race.
        case startList(RaceID)
        /// A standing of the season.
        case standing(StandingID)
    }

    /// What stands in a line, value by value.
    public enum Line: Hashable, Sendable {
        /// How somebody came in, what was ruled, and whether it is official.
        case result(
            place: Int?, finish: Finish, time: RaceTime?, ruling: Ruling?,
            isOfficial: Bool)
        /// A place in the order of an event.
        case place(Int)
        /// A helmet, and the seed where there is one.
        case entry(helmet: Int, seed: Int?)
        /// A start position.
        case start(Int)
        /// A rank and a total in a standing, as far as they are known.
        case standing(rank: Int?, total: TotalRange?)
    }

    /// The table.
    public let table: Table
    /// Its title: a standing, a classification, a start list.
    public let title: Phrase
    /// Whose line.
    public let competitor: Competitor
    /// The line as it is; missing when it is new.
    public let before: Line?
    /// The line as it would be; missing when it would go.
    public let after: Line?

    /// Whether it is more than the event's own results: somebody is moved on a start list or in a
    /// standing.
    var reachesFurther: Bool {
        switch table {
        case .startList, .standing: true
        case .race, .order, .entryList: false
        }
    }
}

extension Change.Line: Phrasable {
    /// The line in words: "2." in an order, "position 3" on a start list.
    public var phrase: Phrase {
        switch self {
        case .result(let place, let finish, let time, let ruling, let isOfficial):
            let words: [Phrase?] = [
                place.map { "\($0)." } ?? "\(finish.rawValue)", time.map { "\($0)" },
                ruling?.phrase, isOfficial ? "official" : "unofficial",
            ]
            return words.compactMap(\.self).joined(separator: ", ")
        case .place(let rank): return "\(rank)."
        case .entry(let helmet, let seed):
            return "helmet \(helmet)" + (seed.map { ", seed \($0)" } ?? "")
        case .start(let position): return "position \(position)"
        case .standing(let rank, let total):
            let words: [Phrase] = [
                rank.map { "\($0). " } ?? "", total.map { "\($0) points" } ?? "",
            ]
            return words.joined()
        }
    }

    /// The line in English.
    public var description: String { phrase.description }
}
