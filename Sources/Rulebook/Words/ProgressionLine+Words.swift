import ShortTrack

extension ProgressionLine {
    /// The line as printed under a start list.
    public var sentence: String {
        let names = distances.map { "\($0) m" }.joined(separator: ", ")
        let starters = fewest == most ? "\(most)" : "\(fewest) to \(most)"
        var text = "\(names), \(round.title.lowercased()) of \(starters) starters: \(rule)."
        if let others { text += " The others who took a place go to \(others.title)." }
        return text
    }

    /// Who qualifies, without the setting: "the first 2 of each race and the fastest of place 3".
    public var rule: String {
        let byPlace = perRace == 1 ? "the winner" : "the first \(perRace)"
        let places = Self.ordinals[perRace + 1] ?? "next"
        let byTime =
            switch fastest {
            case 0: ""
            case 1: " and the fastest \(places)"
            default: " and the \(fastest) fastest \(places)s"
            }
        return
            "\(races) \(races == 1 ? "race" : "races"), \(byPlace) of each\(byTime) to \(next.title)"
    }

    private static let ordinals = [2: "second", 3: "third", 4: "fourth", 5: "fifth", 6: "sixth"]
}
