public import Phrases
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
    public func sentence(of name: Clause.Name) -> Phrase {
        sentences(of: name).joined(separator: " ")
    }

    func sentences(of name: Clause.Name) -> [Phrase] {
        switch name {
        case .points:
            [
                tableUse.individual.map { "An individual event pays \(list($0))." }
                    ?? "What an individual event pays is not known."
            ]
        case .pointsOfSecondRace: [pointsOfSecondRace]
        case .pointsOfRelays:
            [
                tableUse.relay.map { "A relay, scored by the nation, pays \(list($0))." }
                    ?? "What a relay pays is not known."
            ]
        case .pointsBelow:
            pointsTables.filter {
                [tableUse.individual, tableUse.secondRace, tableUse.relay].contains($0.name)
            }
            .map(\.sentenceOfLowerPlaces)
        case .countingOfDistances:
            [
                counting.distance.map {
                    "Each individual distance counts \($0.words(of: .event))."
                }
                    ?? "It is not known how many results of an individual distance count."
            ]
        case .countingOfRelays:
            [
                counting.relay.map { "Each relay counts \($0.words(of: .event))." }
                    ?? "It is not known how many results of a relay count."
            ]
        case .eventTies: [eventTie.sentence]
        case .standingTies: [standingTie.sentence]
        case .penaltyInFinalA: [penaltyInFinalA.sentence]
        case .yellowCard: [yellowCard.sentence]
        case .twoYellowCards: [yellowCard.sentenceOfTwo].compactMap(\.self)
        case .missedStart: [missedStart?.sentence].compactMap(\.self)
        case .overall: [overall.sentence]
        case .allRound: allRound == nil ? [] : [AllRoundRule.sentence]
        case .superFinal: [allRound?.superFinalSentence].compactMap(\.self)
        case .team: [team?.sentence].compactMap(\.self)
        case .advancedSkaters: [advancedSkater.sentence]
        case .progression: progression.flatMap(\.sentences)
        case .draw: [draw?.sentence].compactMap(\.self)
        case .entries: [entryLimits?.sentence].compactMap(\.self)
        case .helmets: [helmets?.sentence].compactMap(\.self)
        case .olympicLists, .olympicTies, .olympicPlaces, .olympicOrder, .olympicAthletes,
            .olympicHost:
            olympic?.sentences(of: name) ?? []
        }
    }

    private var pointsOfSecondRace: Phrase {
        if tableUse.secondRace == tableUse.individual {
            return "The second race of a doubled distance pays the same."
        }
        return tableUse.secondRace.map {
            "The second race of a doubled distance pays \(list($0))."
        } ?? "What the second race of a doubled distance pays is not known."
    }

    private func list(_ tableName: String) -> Phrase {
        pointsTables.first { $0.name == tableName }?.list ?? "by a table that is missing"
    }
}
