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

    func sentences(of name: Clause.Name) -> [String] {
        switch name {
        case .points:
            [
                tableUse.individual.map { "An individual event pays \(list($0))." }
                    ?? "What an individual event pays is not known."
            ]
        case .pointsOfSecondRace:
            tableUse.secondRace == tableUse.individual
                ? ["The second race of a doubled distance pays the same."]
                : [
                    tableUse.secondRace.map {
                        "The second race of a doubled distance pays \(list($0))."
                    } ?? "What the second race of a doubled distance pays is not known."
                ]
        case .pointsOfRelays:
            [
                tableUse.relay.map { "A relay, scored by the nation, pays \(list($0))." }
                    ?? "What a relay pays is not known."
            ]
        case .pointsBelow:
            usedTables.map(lowerPlaces)
        case .countingOfDistances:
            [
                counting.distance.map {
                    "Each individual distance counts \(best($0, of: "event"))."
                }
                    ?? "It is not known how many results of an individual distance count."
            ]
        case .countingOfRelays:
            [
                counting.relay.map { "Each relay counts \(best($0, of: "event"))." }
                    ?? "It is not known how many results of a relay count."
            ]
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
            standingTie.breaks.isEmpty
                ? ["Equal totals share a rank, and the next rank is skipped."]
                : [
                    "Equal totals are ranked by "
                        + standingTie.breaks.map(\.words).joined(separator: ", then by ") + "."
                ]
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
        case .missedStart:
            switch missedStart {
            case .ranked:
                ["Who does not start in the first round of an event is ranked behind the others."]
            case .unranked:
                [
                    "Who does not start in the first round of an event has no rank and no points, "
                        + "even after starting later; who starts and does not finish, is penalised "
                        + "or has no time keeps the rank and its points."
                ]
            case nil: []
            }
        case .overall:
            switch overall {
            case .none: ["There is no overall standing."]
            case .sumOfDistances(let trophy):
                [
                    "The overall total is the sum of the totals of the individual distances; "
                        + "relays do not count." + prize(trophy)
                ]
            case .races(let best, let trophy):
                [
                    "The overall total is the sum of "
                        + self.best(best, of: "individual race")
                        + ", whatever the distance; relays do not count." + prize(trophy)
                ]
            }
        case .allRound:
            allRound == nil
                ? []
                : [
                    "The individual events of a meeting are added up to the meeting's own "
                        + "all-round ranking; relays do not count."
                ]
        case .superFinal:
            allRound.map {
                [
                    "The \($0.superFinal) m of a meeting admits the best \($0.admitted) by points "
                        + "after its other distances; it pays the same and has no standing of "
                        + "its own."
                ]
            } ?? []
        case .team:
            team.map(sentences(of:)) ?? []
        case .advancedSkaters:
            switch advancedSkater {
            case .extra:
                ["A skater advanced by the referee goes on in addition to those who qualify."]
            case .usesTimePlace:
                ["A skater advanced by the referee uses up one of the places given by time."]
            }
        case .progression:
            progression.flatMap(\.sentences)
        case .draw:
            draw.map { [$0.sentence] } ?? []
        case .entries:
            entryLimits.map { [$0.sentence] } ?? []
        case .olympicLists, .olympicTies, .olympicPlaces, .olympicOrder, .olympicAthletes,
            .olympicHost:
            olympic?.sentences(of: name) ?? []
        }
    }

    private func sentences(of rule: TeamRule) -> [String] {
        let relays =
            switch rule.relaysCount {
            case true?: "relays count too"
            case false?: "relays do not count"
            case nil: "whether relays count is not known"
            }
        return [
            "All points of all skaters of a nation are added up to a standing of nations; "
                + "\(relays)."
                + (rule.trophy.map { " The best nation wins the \($0)." } ?? "")
                + " A nation has at most \(rule.skatersPerEvent) skaters in an event."
        ]
    }

    private func prize(_ trophy: String?) -> String {
        trophy.map { " The best woman and the best man win the \($0)." } ?? ""
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
        let cells = table.places.map(\.description)
        guard let formula = table.formula else {
            let known = cells.lastIndex { $0 != "unknown" }.map { $0 + 1 } ?? 0
            return cells.prefix(known).joined(separator: ", ") + " for places 1 to \(known)"
                + (known < cells.count
                    ? "; what places \(known + 1) to \(cells.count) pay is not known" : "")
        }
        return "\(formula): \(cells.prefix(8).joined(separator: ", ")) and so on, "
            + "\(cells.last ?? "") for place \(cells.count)"
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

    private func best(_ rule: BestOf, of noun: String) -> String {
        if rule.held == 1 { return "its only \(noun)" }
        return
            (rule.counted >= rule.held
            ? "all \(rule.held)" : "the best \(rule.counted) of \(rule.held)") + " \(noun)s"
    }
}

extension TieBreak {
    fileprivate var words: String {
        switch self {
        case .countback: "the number of better places among counted results"
        case .placeSum(nil): "the lower sum of the places taken"
        case .placeSum(let first?): "the lower sum of the places in the first \(first) events"
        case .bestPlace: "the better best place"
        case .bestTime(let metres): "the better best time in the \(metres) m"
        }
    }
}
