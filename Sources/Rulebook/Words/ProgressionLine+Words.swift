public import Phrases
import ShortTrack

extension ProgressionChart {
    /// The chart in sentences: what it is for, then one for the lines of a round that lead the
    /// same ways.
    public var sentences: [Phrase] {
        let metres: Phrase = distances.map { "\($0) m" }.joined(separator: ", ")
        let names: Phrase = isRelay ? "\(metres) relay" : metres
        let sizes: Phrase =
            "\(raceSize) to a race" + (finalSize == raceSize ? "" : ", \(finalSize) in Final A")
        let entry: Phrase =
            direct.map {
                " From \($0.entries) entries on the best \($0.best) of the ranking list begin in "
                    + "the \($0.round.inSentence)."
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

    private static func sentence(of group: [ProgressionLine]) -> Phrase {
        guard let first = group.first else { return "" }
        let numbers: Phrase = group.map { line in
            let races: Phrase =
                line.races == 1
                ? "of \(line.starters) starters in \(line.races) race"
                : "of \(line.starters) starters in \(line.races) races"
            return "\(races) \(line.shares)"
        }
        .joined(separator: ", ")
        let ways: Phrase = "\(first.round.inSentence) to \(first.next.phrase): \(numbers)."
        return "\(ways)\(first.remarks)"
    }
}

extension ProgressionLine {
    /// The line as printed under a start list, with the round and the numbers it holds for.
    public var sentence: Phrase {
        ["\(round.inSentence) of \(starters) starters: \(rule).", remarks].joined()
    }

    fileprivate var starters: Phrase { fewest == most ? "\(most)" : "\(fewest) to \(most)" }

    /// "2 of each race", "2 of each race and 4 by time".
    fileprivate var shares: Phrase {
        fastest == 0 ? "\(perRace) of each" : "\(perRace) of each and \(fastest) by time"
    }

    /// Where the others go, and where the line is from.
    fileprivate var remarks: Phrase {
        [otherWays, assumedFrom.map { " Assumed, from \($0)." } ?? ""].joined()
    }

    fileprivate func leadsLike(_ other: ProgressionLine) -> Bool {
        round == other.round && next == other.next && assumedFrom == other.assumedFrom
            && others == other.others && (perRace == other.perRace || others.isEmpty)
    }

    /// Who qualifies, without the setting: "the first 2 of each race and the fastest of place 3".
    public var rule: Phrase {
        let number: Phrase = races == 1 ? "\(races) race" : "\(races) races"
        return "\(number), \(firstWay)"
    }

    /// Who goes where, in sentences: "The first 2 of each to Final A. The others who took a place
    /// go to Final B."
    public var qualification: Phrase { "\(firstWay.capitalised).\(otherWays)" }

    private var otherWays: Phrase {
        others.map { way -> Phrase in " \(way.sentence(after: self))." }.joined()
    }

    private var firstWay: Phrase {
        let byPlace: Phrase = perRace == 1 ? "the winner of each" : "the first \(perRace) of each"
        let byTime: Phrase =
            switch fastest {
            case 0: ""
            case 1: " and the fastest \(place(perRace + 1))"
            default: " and the \(fastest) fastest \(places(perRace + 1))"
            }
        return byPlace + byTime + " to \(next.phrase)"
    }

    /// The last place of each race a way takes by place; missing where it takes every place.
    public func lastPlace(of way: Way) -> Int? {
        var place = perRace
        for other in others {
            switch other.share {
            case .places(let perRace, _), .filled(let perRace, _): place += perRace
            case .best, .all, .everybody: return nil
            }
            if other == way { return place }
        }
        return nil
    }
}

extension Way {
    fileprivate func sentence(after line: ProgressionLine) -> Phrase {
        let last = line.lastPlace(of: self) ?? 0
        let next = places(last + 1)
        let goal = round.phrase
        return switch share {
        case .places(_, 0): "Of the others those left up to place \(last) go to \(goal)"
        case .places(_, let fastest):
            "Of the others those left up to place \(last) and the \(fastest) fastest \(next) go "
                + "to \(goal)"
        case .filled(_, let total):
            "Of the others those left up to place \(last) go to \(goal), filled to \(total) by "
                + "the fastest \(next)"
        case .best(let number):
            "The best \(number) of the others, by place and then time, go to \(goal)"
        case .all: "The others who took a place go to \(goal)"
        case .everybody: "All others but those taken out of the race go to \(goal)"
        }
    }
}

private let placeNames = [2: "second", 3: "third", 4: "fourth", 5: "fifth", 6: "sixth"]

/// "third": the skater of a place.
private func place(_ number: Int) -> Phrase { Phrase(word: placeNames[number] ?? "next") }

/// "thirds": the skaters of a place.
private func places(_ number: Int) -> Phrase { Phrase(word: (placeNames[number] ?? "next") + "s") }
