import ShortTrack

extension OlympicQualification {
    /// What one clause of the rulebook says of the qualification; nothing for other clauses.
    func sentences(of name: Clause.Name) -> [String] {
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

    private var listSentence: String {
        let what =
            switch ranking {
            case .bestResult: "the best single result at"
            case .points(let best): "the points of the \(best) results at"
            }
        return "For the \(games) a list per event ranks by \(what) \(Self.listed(stops))."
    }

    private var tieSentence: String {
        switch ranking {
        case .bestResult:
            "Equal best results are parted by the other result; otherwise the rank is shared."
        case .points: "Equal points share the rank."
        }
    }

    private var placeSentence: String {
        let counts = places.sorted { $0.key < $1.key }.map { "\($0.value) in the \($0.key) m" }
        let mixed = mixedRelayTeams > 0 ? " and \(mixedRelayTeams) in the mixed relay" : ""
        return "There are places for \(Self.listed(counts)), \(relayTeams) teams in each "
            + "relay\(mixed); a nation has at most \(placesPerNation) places in a distance."
    }

    private static let orderSentence =
        "Relay places are given first, then those of the distances down all lists at once, rank "
        + "by rank. Places belong to the nation; a declined one goes to the next on the list "
        + "whose nation can still take one."

    private var athleteSentence: String {
        let more =
            athletes.enlargement.map { " (\($0.athletes) with \($0.places) individual places)" }
            ?? ""
        return "Per gender a nation has \(athletes.withRelay) athletes with a relay\(more), at "
            + "most \(athletes.withoutRelay) without; all together are at most \(athletes.total)."
    }

    private var countingSentence: String {
        switch athletes.counting {
        case .places:
            "Without a relay a nation counts as many athletes as it has places in the distance "
                + "where it has most."
        case .skaters:
            "Without a relay a nation counts each skater whose results earned it a place."
        }
    }

    private var hostSentence: String {
        let places =
            switch host.placesPerEvent {
            case 0: "nothing else"
            case 1: "one place in each distance"
            default: "\(host.placesPerEvent) places in each distance"
            }
        return "The host, \(host.nation), is sure of its relays and of \(places)."
    }

    private static func listed(_ words: [String]) -> String {
        words.count < 2
            ? words.joined()
            : words.dropLast().joined(separator: ", ") + " and " + (words.last ?? "")
    }
}
