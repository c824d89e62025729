import Rulebook
import ShortTrack
import Yams

extension RulebookFileReader {
    /// How the season qualifies nations for the Olympic Games; most seasons do not.
    mutating func olympic(of root: Branch) -> OlympicQualification? {
        guard root["olympic qualification"] != nil,
            let branch = outline.branch(root, "olympic qualification")
        else { return nil }
        outline.check(
            branch,
            required: [
                "games", "stops", "ranking", "places", "relay teams", "places per nation",
                "athletes", "host",
            ],
            optional: ["mixed relay teams"])
        let games = outline.text(branch, "games")
        let stops = stops(of: branch)
        let ranking = outline.value(
            branch, "ranking", expected: "best single result or points of the best 3 of 4"
        ) { QualificationRanking($0) }
        let places = places(of: branch)
        let relayTeams = count(branch, "relay teams")
        let mixedRelayTeams =
            branch["mixed relay teams"] == nil ? 0 : count(branch, "mixed relay teams")
        let placesPerNation = count(branch, "places per nation")
        let athletes = athletes(of: branch)
        let host = host(of: branch)
        guard let games, let stops, let ranking, let places, let relayTeams, let mixedRelayTeams,
            let placesPerNation, let athletes, let host
        else { return nil }
        return OlympicQualification(
            games: games, stops: stops, ranking: ranking, places: places, relayTeams: relayTeams,
            mixedRelayTeams: mixedRelayTeams, placesPerNation: placesPerNation,
            athletes: athletes, host: host)
    }

    private mutating func stops(of branch: Branch) -> [String]? {
        let expected = "a stop as in addresses, such as turin"
        return outline.items(branch, "stops").map { items in
            items.compactMap { item in
                guard let text = outline.scalar(item.node, at: item.path, expected: expected)
                else { return nil }
                if !text.utf8.allSatisfy(\.isSlugByte) {
                    outline.refuse(item.path, found: "\"\(text)\"", expected: expected)
                }
                return text
            }
        }
    }

    private mutating func places(of parent: Branch) -> [Int: Int]? {
        guard let branch = outline.branch(parent, "places") else { return nil }
        var places: [Int: Int] = [:]
        for (key, _) in branch.values {
            guard let metres = Int(key), (100...10_000).contains(metres) else {
                outline.refuse(
                    branch.path + [key], found: "\"\(key)\"", expected: "metres such as 500")
                continue
            }
            places[metres] = count(branch, key)
        }
        return places
    }

    private mutating func athletes(of parent: Branch) -> AthleteQuota? {
        guard let branch = outline.branch(parent, "athletes") else { return nil }
        outline.check(
            branch, required: ["with relay", "without relay", "total", "counted by"],
            optional: ["with many places"])
        let withRelay = count(branch, "with relay")
        let withoutRelay = count(branch, "without relay")
        let total = count(branch, "total")
        let counting = outline.choice(branch, "counted by", of: AthleteQuota.Counting.self)
        let enlargement = enlargement(of: branch)
        guard let withRelay, let withoutRelay, let total, let counting,
            enlargement != nil || branch["with many places"] == nil
        else { return nil }
        return AthleteQuota(
            withRelay: withRelay, withoutRelay: withoutRelay, total: total, counting: counting,
            enlargement: enlargement)
    }

    private mutating func enlargement(of parent: Branch) -> AthleteQuota.Enlargement? {
        guard let branch = outline.branch(parent, "with many places") else { return nil }
        outline.check(branch, required: ["places", "athletes"])
        let places = count(branch, "places")
        let athletes = count(branch, "athletes")
        guard let places, let athletes else { return nil }
        return AthleteQuota.Enlargement(places: places, athletes: athletes)
    }

    private mutating func host(of parent: Branch) -> OlympicHost? {
        guard let branch = outline.branch(parent, "host") else { return nil }
        outline.check(branch, required: ["nation", "places per event"])
        let nation = outline.value(branch, "nation", expected: "a nation's code such as RUS") {
            Nation($0)
        }
        let places = count(branch, "places per event")
        guard let nation, let places else { return nil }
        return OlympicHost(nation: nation, placesPerEvent: places)
    }

    private mutating func count(_ branch: Branch, _ key: String) -> Int? {
        outline.value(branch, key, expected: "a number from 0 to 999") { text in
            Int(text).flatMap { (0...999).contains($0) ? $0 : nil }
        }
    }
}
