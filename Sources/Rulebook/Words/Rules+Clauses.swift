import ShortTrack

extension Rules {
    /// The rules in sentences, in the order of the rulebook.
    ///
    /// Each sentence is built from the values, so a changed value changes its sentence.
    public var clauses: [Clause] {
        Clause.Name.allCases.flatMap { name in
            sentences(of: name).map { Clause(name: name, sentence: $0, evidence: evidence[name]) }
        }
    }

    /// The sentence of one clause, for citing it in a proof.
    public func sentence(of name: Clause.Name) -> String {
        sentences(of: name).joined(separator: " ")
    }

    private func sentences(of name: Clause.Name) -> [String] {
        switch name {
        case .points:
            ["An individual event pays \(list(tableUse.individual))."]
        case .pointsOfSecondRace:
            tableUse.secondRace == tableUse.individual
                ? ["The second race of a doubled distance pays the same."]
                : ["The second race of a doubled distance pays \(list(tableUse.secondRace))."]
        case .pointsOfRelays:
            ["A relay, scored by the nation, pays \(list(tableUse.relay))."]
        case .pointsBelow:
            usedTables.map(lowerPlaces)
        case .countingOfDistances:
            ["Each individual distance counts \(best(counting.distance))."]
        case .countingOfRelays:
            ["Each relay counts \(best(counting.relay))."]
        case .eventTies:
            switch eventTie {
            case .fullPoints:
                [
                    "Competitors tied in an event all get the points of the better place, "
                        + "and the next place is skipped."
                ]
            case .averaged:
                ["Competitors tied in an event share the points of the places they take up."]
            }
        case .standingTies:
            switch standingTie {
            case .sharedRank: ["Equal totals share a rank, and the next rank is skipped."]
            case .countback:
                ["Equal totals are ranked by the number of better places among counted results."]
            }
        case .penaltyInFinalA:
            switch penaltyInFinalA {
            case .sharesLastPlace:
                ["Penalised finalists of Final A stay in it and share its last place."]
            case .behindFinishers:
                ["Penalised finalists of Final A are ranked one by one after its finishers."]
            }
        case .yellowCard:
            switch yellowCard {
            case .voidsDistance:
                [
                    "A yellow card voids everything the skater gained in the distance "
                        + "at that competition."
                ]
            case .asPenalty: ["A yellow card costs no more than a penalty."]
            }
        case .overall:
            switch overall {
            case .none: ["There is no overall standing."]
            case .sumOfDistances(let trophy):
                [
                    "The overall total is the sum of the totals of the individual distances; "
                        + "relays do not count."
                        + (trophy.map { " The best woman and the best man win the \($0)." } ?? "")
                ]
            }
        case .advancedSkaters:
            switch advancedSkater {
            case .extra:
                ["A skater advanced by the referee goes on in addition to those who qualify."]
            case .usesTimePlace:
                ["A skater advanced by the referee uses up one of the places given by time."]
            }
        case .progression:
            progression.map(\.sentence)
        case .olympicLists, .olympicTies, .olympicPlaces, .olympicAthletes, .olympicHost:
            olympic?.sentences(of: name) ?? []
        }
    }

    private var usedTables: [PointsTable] {
        pointsTables.filter {
            [tableUse.individual, tableUse.secondRace, tableUse.relay].contains($0.name)
        }
    }

    private func list(_ tableName: String) -> String {
        guard let table = pointsTables.first(where: { $0.name == tableName }) else {
            return "by a table that is missing"
        }
        return table.places.map(\.description).joined(separator: ", ")
            + " for places 1 to \(table.places.count)"
    }

    private func lowerPlaces(_ table: PointsTable) -> String {
        let first = table.places.count + 1
        switch table.below {
        case .nothing: return "In the \(table.name) table places from \(first) on pay nothing."
        case .unknown:
            let award = table.award(forRank: first)
            return "In the \(table.name) table what place \(first) and lower pay is not known: "
                + "\(award) points."
        }
    }

    private func best(_ rule: BestOf) -> String {
        rule.counted >= rule.held
            ? "all \(rule.held) events" : "the best \(rule.counted) of \(rule.held) events"
    }
}

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
