import Rulebook
public import ShortTrack

extension EventProgress {
    /// Draws the first round from the entries by a published seed.
    public func drawFirstRound(lot: UInt64) throws(DrawRefusal) -> [StartList] {
        if let drawn = drawnRounds.first { throw .alreadyDrawn(drawn) }
        guard !entries.isEmpty else { throw .nobodyEntered }
        guard let line = rules.firstRound(of: event.distance, entries: entries.count) else {
            throw .noChartLine(event.distance, starters: entries.count)
        }
        return FirstRoundDraw(
            event: event, round: line.round, races: line.races, entries: entries, lot: lot
        ).startLists
    }

    /// The start lists of a later round as they follow from the official results before it.
    ///
    /// An empty list of races means that the round is not skated: nobody reached Final B.
    public func proposedStartLists(for round: Round) throws(DrawRefusal) -> [StartList] {
        let before = drawnRounds.filter { $0 < round && !$0.isFinal }
        guard let last = before.last else { throw .notReached(round) }
        for source in before {
            switch verdict(on: source) {
            case .notDrawn, .final: continue
            case .waiting(let missing): throw .resultsMissing(missing)
            case .noChartLine(let starters):
                throw .noChartLine(event.distance, starters: starters)
            case .decided: break
            }
        }
        let waiting = before.flatMap(races(of:)).filter { !$0.isOfficial }.map(\.race)
        guard waiting.isEmpty else { throw .notOfficial(waiting) }
        let qualified = qualified(for: round)
        guard !qualified.isEmpty else {
            if case .decided(let line, _) = verdict(on: last),
                round == line.next || round == line.others
            {
                return []
            }
            throw .notReached(round)
        }
        return LaterRoundDraw(
            event: event, round: round, races: numberOfRaces(in: round), qualified: qualified,
            lot: lot
        ).startLists
    }

    /// The seed the first round was drawn by.
    public var lot: UInt64? { races.lazy.compactMap(\.startList.lot).first }

    private func numberOfRaces(in round: Round) -> Int {
        round.isFinal ? 1 : line(from: round)?.races ?? 1
    }

    /// The start lists of later rounds that are to be put up now.
    ///
    /// Those not drawn although everything before them is official, and those drawn before a
    /// correction changed them. A race somebody has skated already is left alone and reported by
    /// `findings`.
    public var startListsDue: [StartList] {
        laterRounds.flatMap(changes).filter { list in
            races.first { $0.race == list.race }?.result == nil
        }
    }

    /// What is wrong with the papers: results that cannot be, start lists a correction overtook.
    public var findings: [Finding] {
        let stale = laterRounds.flatMap(changes).filter { list in
            races.first { $0.race == list.race }?.result != nil
        }
        return races.flatMap(\.findings)
            + stale.map { list in
                Finding(
                    .startListStale, .warning, subject: "\(list.race)",
                    found: "skated by a start list that no longer follows from the results before",
                    suggestion: list.starters.map(\.competitor.description)
                        .joined(separator: ", "))
            }
    }

    /// Every round the rounds before it lead to.
    var laterRounds: [Round] {
        Round.allCases.filter { round in
            round > (drawnRounds.first ?? .finalA)
        }
    }

    /// The proposed start lists of a round that differ from the drawn ones; a race drawn for
    /// which nobody is left has an empty list.
    private func changes(in round: Round) -> [StartList] {
        guard let proposed = try? proposedStartLists(for: round) else { return [] }
        let emptied = races(of: round)
            .filter { sheet in !proposed.contains { $0.race == sheet.race } }
            .map { StartList(race: $0.race, starters: [], lot: nil) }
        return (proposed + emptied).filter { list in
            !races.contains { $0.startList.isSkatedLike(list) }
        }
    }
}
