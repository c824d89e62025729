import ShortTrack

extension ProgressionChart {
    /// The chart in sentences: what it is for, then one for the lines of a round that lead the
    /// same ways.
    public var sentences: [String] {
        let names = distances.map { "\($0) m" }.joined(separator: ", ") + (isRelay ? " relay" : "")
        let sizes =
            "\(raceSize) to a race" + (finalSize == raceSize ? "" : ", \(finalSize) in Final A")
        let entry =
            direct.map {
                " From \($0.entries) entries on the best \($0.best) of the ranking list begin in "
                    + "the \($0.round.title.lowercased())."
            } ?? ""
        return ["\(names): \(sizes).\(entry)"] + groups.map { "\(names), \(Self.sentence(of: $0))" }
    }

    /// The lines in runs that lead the same ways.
    private var groups: [[ProgressionLine]] {
        lines.reduce(into: []) { groups, line in
            if let last = groups.last?.last, last.leadsLike(line) {
                groups[groups.count - 1].append(line)
            } else {
                groups.append([line])
            }
        }
    }

    private static func sentence(of group: [ProgressionLine]) -> String {
        guard let first = group.first else { return "" }
        let numbers = group.map { line in
            "of \(line.starters) starters in \(line.races) \(line.races == 1 ? "race" : "races") "
                + line.shares
        }
        return "\(first.round.title.lowercased()) to \(first.next.title): "
            + numbers.joined(separator: ", ") + "." + first.remarks
    }
}

extension ProgressionLine {
    /// The line as printed under a start list, with the round and the numbers it holds for.
    public var sentence: String {
        "\(round.title.lowercased()) of \(starters) starters: \(rule)." + remarks
    }

    fileprivate var starters: String { fewest == most ? "\(most)" : "\(fewest) to \(most)" }

    /// "2 of each race", "2 of each race and 4 by time".
    fileprivate var shares: String {
        "\(perRace) of each" + (fastest == 0 ? "" : " and \(fastest) by time")
    }

    /// Where the others go, and where the line is from.
    fileprivate var remarks: String {
        otherWays
            + (assumedFrom.map { " Assumed, from \($0)." } ?? "")
    }

    fileprivate func leadsLike(_ other: ProgressionLine) -> Bool {
        round == other.round && next == other.next && assumedFrom == other.assumedFrom
            && others == other.others && (perRace == other.perRace || others.isEmpty)
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
