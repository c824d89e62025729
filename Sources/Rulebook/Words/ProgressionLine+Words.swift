import ShortTrack

extension ProgressionChart {
    /// The chart in sentences: what it is for, then a line each.
    public var sentences: [String] {
        let names = distances.map { "\($0) m" }.joined(separator: ", ") + (isRelay ? " relay" : "")
        let sizes =
            "\(raceSize) to a race" + (finalSize == raceSize ? "" : ", \(finalSize) in Final A")
        let entry =
            direct.map {
                " From \($0.entries) entries on the best \($0.best) of the ranking list begin in "
                    + "\($0.round.title)."
            } ?? ""
        return ["\(names): \(sizes).\(entry)"] + lines.map { "\(names), \($0.sentence)" }
    }
}

extension ProgressionLine {
    /// The line as printed under a start list, with the round and the numbers it holds for.
    public var sentence: String {
        let starters = fewest == most ? "\(most)" : "\(fewest) to \(most)"
        return "\(round.title.lowercased()) of \(starters) starters: \(rule)." + otherWays
            + (assumedFrom.map { " Assumed, from \($0)." } ?? "")
    }

    /// Who qualifies, without the setting: "the first 2 of each race and the fastest of place 3".
    public var rule: String { "\(races) \(races == 1 ? "race" : "races"), \(firstWay)" }

    /// Who goes where, in sentences: "The first 2 of each to Final A. The others who took a place
    /// go to Final B."
    public var qualification: String {
        firstWay.prefix(1).uppercased() + firstWay.dropFirst() + "." + otherWays
    }

    private var otherWays: String {
        others.map { " \($0.sentence(after: self))." }.joined()
    }

    private var firstWay: String {
        let byPlace = perRace == 1 ? "the winner" : "the first \(perRace)"
        let byTime =
            switch fastest {
            case 0: ""
            case 1: " and the fastest \(place(perRace + 1))"
            default: " and the \(fastest) fastest \(place(perRace + 1))s"
            }
        return "\(byPlace) of each\(byTime) to \(next.title)"
    }

    /// The last place of each race a way takes by place; missing where it takes every place.
    public func lastPlace(of way: Way) -> Int? {
        var place = perRace
        for other in others {
            switch other.share {
            case .places(let perRace, _), .filled(let perRace, _): place += perRace
            case .best, .all: return nil
            }
            if other == way { return place }
        }
        return nil
    }
}

extension Way {
    fileprivate func sentence(after line: ProgressionLine) -> String {
        let last = line.lastPlace(of: self)
        let places = last.map { "those left up to place \($0)" } ?? ""
        let next = last.map { place($0 + 1) } ?? ""
        switch share {
        case .places(_, 0): return "Of the others \(places) go to \(round.title)"
        case .places(_, let fastest):
            return
                "Of the others \(places) and the \(fastest) fastest \(next)s go to \(round.title)"
        case .filled(_, let total):
            return
                "Of the others \(places) go to \(round.title), filled to \(total) by the fastest "
                + "\(next)s"
        case .best(let number):
            return "The best \(number) of the others, by place and then time, go to \(round.title)"
        case .all: return "The others who took a place go to \(round.title)"
        }
    }
}

/// "third": the skater of a place.
private func place(_ number: Int) -> String {
    [2: "second", 3: "third", 4: "fourth", 5: "fifth", 6: "sixth"][number] ?? "next"
}
