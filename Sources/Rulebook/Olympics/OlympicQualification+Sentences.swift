import Phrases
import ShortTrack

extension OlympicQualification {
    /// What one clause of the rulebook says of the qualification; nothing for other clauses.
    func sentences(of name: Clause.Name) -> [Phrase] {
        switch name {
        case .olympicLists: [listSentence]
        case .olympicTies: [tieSentence]
        case .olympicPlaces: [placeSentence]
        case .olympicOrder: [Self.orderSentence]
        case .olympicAthletes: [athleteSentence, countingSentence]
        case .olympicHost: [hostSentence]
        default: []
        }
    }

    private var listSentence: Phrase {
        let stops = Self.listed(stops.map(Self.place))
        return switch ranking {
        case .bestResult:
            "For the \(games) a list per event ranks by the best single result at \(stops)."
        case .points(let best):
            "For the \(games) a list per event ranks by the points of the \(best) results at "
                + "\(stops)."
        }
    }

    /// "Salt Lake City" of `salt-lake-city`.
    private static func place(_ slug: String) -> Phrase {
        Phrase(
            verbatim: slug.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }
                .joined(separator: " "))
    }

    private var tieSentence: Phrase {
        switch ranking {
        case .bestResult:
            "Equal best results are parted by the other result; otherwise the rank is shared."
        case .points: "Equal points share the rank."
        }
    }

    private var placeSentence: Phrase {
        let counts = places.sorted { $0.key < $1.key }.map {
            "\($0.value) in the \($0.key) m" as Phrase
        }
        let mixed: Phrase = mixedRelayTeams > 0 ? " and \(mixedRelayTeams) in the mixed relay" : ""
        return "There are places for \(Self.listed(counts)), \(relayTeams) teams in each "
            + "relay\(mixed); a nation has at most \(placesPerNation) places in a distance."
    }

    private static let orderSentence: Phrase =
        "Relay places are given first, then those of the distances down all lists at once, rank "
        + "by rank. Places belong to the nation; a declined one goes to the next on the list "
        + "whose nation can still take one."

    private var athleteSentence: Phrase {
        let more: Phrase =
            athletes.enlargement.map { " (\($0.athletes) with \($0.places) individual places)" }
            ?? ""
        return "Per gender a nation has \(athletes.withRelay) athletes with a relay\(more), at "
            + "most \(athletes.withoutRelay) without; all together are at most \(athletes.total)."
    }

    private var countingSentence: Phrase {
        switch athletes.counting {
        case .places:
            "Without a relay a nation counts as many athletes as it has places in the distance "
                + "where it has most."
        case .skaters:
            "Without a relay a nation counts each skater whose results earned it a place."
        }
    }

    private var hostSentence: Phrase {
        let places: Phrase =
            switch host.placesPerEvent {
            case 0: "nothing else"
            case 1: "one place in each distance"
            default: "\(host.placesPerEvent) places in each distance"
            }
        return "The host, \(host.nation), is sure of its relays and of \(places)."
    }

    private static func listed(_ words: [Phrase]) -> Phrase {
        words.count < 2
            ? words.joined()
            : [words.dropLast().joined(separator: ", "), words[words.count - 1]]
                .joined(separator: " and ")
    }
}
