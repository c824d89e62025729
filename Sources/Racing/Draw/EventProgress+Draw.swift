public import Phrases
import Rulebook
public import ShortTrack

extension EventProgress {
    /// Draws the first round from the entries by a published seed.
    ///
    /// Who is high enough on the ranking list to begin in a later round is left out of it.
    public func drawFirstRound(lot: UInt64) throws(DrawRefusal) -> [StartList] {
        if let drawn = drawnRounds.first { throw .alreadyDrawn(drawn) }
        guard let draw = firstRound(lot: lot) else { throw .nobodyEntered }
        return draw.startLists
    }

    private func firstRound(lot: UInt64) -> FirstRoundDraw? {
        guard let first = ladder?.steps.first else { return nil }
        let direct = Set(directEntries.map(\.competitor))
        return FirstRoundDraw(
            event: event, round: first.round, races: first.races,
            entries: entries.filter {
                !direct.contains($0.competitor) && barred[$0.competitor] == nil
            }, lot: lot)
    }

    /// Why each starter of a round starts there, in words that can be said in any language.
    ///
    /// A start list keeps its reasons as they were printed. Drawn again by the same lot they come
    /// out as phrases; one that comes out otherwise, because somebody was exchanged by hand or the
    /// entries changed since, stays as it was printed.
    public func startReasons(in round: Round) -> [Competitor: Phrase] {
        let again: [Competitor: Phrase]
        if round == drawnRounds.first {
            again = lot.flatMap(firstRound)?.reasons ?? [:]
        } else {
            do { again = try draw(of: round)?.reasons ?? [:] } catch { again = [:] }
        }
        let starters = races(of: round).flatMap(\.startList.starters).map { starter in
            (
                starter.competitor,
                again[starter.competitor].flatMap { $0.description == starter.reason ? $0 : nil }
                    ?? Phrase(verbatim: starter.reason)
            )
        }
        return Dictionary(starters) { first, _ in first }
    }

    /// Who skips the first round: the best of the ranking list, where the chart says so.
    var directEntries: [Entry] {
        guard let direct = ladder?.direct else { return [] }
        return Array(
            entries.filter { $0.seed != nil }.stably(by: { $0.seed ?? .max }).prefix(direct.best))
    }

    /// The start lists of a later round as they follow from the official results before it.
    ///
    /// An empty list of races means that the round is not skated: nobody reached Final B.
    public func proposedStartLists(for round: Round) throws(DrawRefusal) -> [StartList] {
        try draw(of: round)?.startLists ?? []
    }

    /// Whether a round is not skated: every race before it is official and nobody reached it.
    public func isSpared(_ round: Round) -> Bool {
        guard races(of: round).isEmpty else { return false }
        do { return try draw(of: round) == nil } catch { return false }
    }

    /// The draw of a later round; nothing when nobody reached it.
    private func draw(of round: Round) throws(DrawRefusal) -> LaterRoundDraw? {
        guard rounds.contains(round), drawnRounds.contains(where: { isBefore($0, round) }) else {
            throw .notReached(round)
        }
        for source in rounds where isBefore(source, round) && !source.isFinal {
            switch verdict(on: source) {
            case .notDrawn:
                if !qualified(for: source).isEmpty { throw .notDrawn(source) }
            case .waiting(let missing): throw .resultsMissing(missing)
            case .final, .decided: break
            }
            let waiting = races(of: source).filter { !$0.isOfficial }.map(\.race)
            guard waiting.isEmpty else { throw .notOfficial(waiting) }
        }
        let qualified = qualified(for: round)
        guard !qualified.isEmpty else { return nil }
        return LaterRoundDraw(
            event: event, round: round,
            races: round.isFinal ? 1 : line(from: round)?.races ?? 1, qualified: qualified,
            rules: rules.draw ?? .usual, lot: lot)
    }

    /// The seed the first round was drawn by.
    public var lot: UInt64? { races.lazy.compactMap(\.startList.lot).first }

    /// The start lists of later rounds that are to be put up now.
    ///
    /// Those not drawn although everything before them is official, those drawn before a
    /// correction changed them, and those of the first round with somebody barred. A round of
    /// which a race has been skated is left alone, and so is a final now due to somebody who has
    /// skated another, for dealt anew it could have somebody skate twice; `findings` says who
    /// should be in it.
    public var startListsDue: [StartList] {
        withoutBarred + laterRounds.filter { !isSettled($0) }.flatMap(changes)
    }

    /// What is wrong with the papers: results that cannot be, start lists a correction overtook.
    public var findings: [Finding] {
        races.flatMap(\.findings) + laterRounds.filter(isSettled).compactMap(overtaken)
    }

    /// Whether a race of a round has been skated.
    func hasBegun(_ round: Round) -> Bool { races(of: round).contains { $0.result != nil } }

    /// Whether a round stays as it is whatever a correction makes of it: a race of it has been
    /// skated, or somebody would skate two finals.
    private func isSettled(_ round: Round) -> Bool {
        if hasBegun(round) { return true }
        guard round.isFinal else { return false }
        let others = rounds.filter { $0.isFinal && $0 != round && hasBegun($0) }
        guard !others.isEmpty else { return false }
        let skated = Self.field(others.flatMap { races(of: $0) }.map(\.startList))
        guard let due = try? draw(of: round) else { return false }
        return !due.field.isDisjoint(with: skated)
    }

    /// Who is in a round that has begun and should not be, and the other way round; only a note
    /// when the event is over as it was skated.
    private func overtaken(_ round: Round) -> Finding? {
        // Who starts is enough; start lists with their reasons in words are not asked for.
        let due: Set<Competitor>
        do { due = try draw(of: round)?.field ?? [] } catch { return nil }
        let drawn = Self.field(races(of: round).map(\.startList))
        func names(_ competitors: Set<Competitor>) -> Phrase {
            competitors.sorted().map(\.description).joined(separator: ", ")
        }
        let missing = due.subtracting(drawn)
        let extra = drawn.subtracting(due).filter { barred[$0] == nil }
        guard !(missing.isEmpty && extra.isEmpty) else { return nil }
        let words: Phrase = [
            missing.isEmpty ? nil : "\(names(missing)) now reached it and is in no race of it",
            extra.isEmpty ? nil : "\(names(extra)) no longer reached it",
        ].compactMap(\.self).joined(separator: "; ")
        return Finding(
            .startListStale, next == .nothing ? .note : .warning,
            subject: "\(RoundID(event: event, round: round))",
            found: hasBegun(round)
                ? "skated by start lists that do not follow from the results before: \(words)"
                : "left with start lists that do not follow from the results before: \(words)",
            suggestion: "what the referee decides: exchange starters, advance, or skate it again")
    }

    /// Every round the rounds before it lead to.
    var laterRounds: [Round] {
        guard let first = drawnRounds.first else { return [] }
        return rounds.filter { isBefore(first, $0) }
    }

    /// The proposed start lists of a round that differ from the drawn ones; a race drawn for
    /// which nobody is left has an empty list.
    private func changes(in round: Round) -> [StartList] {
        let drawn = races(of: round).map(\.startList)
        var proposed: [StartList] = []
        do {
            if let draw = try draw(of: round) {
                // Most rounds stand as drawn; only the others need their reasons in words.
                if draw.isSkated(by: drawn) { return [] }
                proposed = draw.startLists
            }
        } catch {
            return []
        }
        let emptied = drawn.filter { list in !proposed.contains { $0.race == list.race } }
            .map { StartList(race: $0.race, starters: [], lot: nil) }
        // Races somebody made up by hand stand as long as the same skaters are in the round.
        if drawn.contains(where: { $0.change != nil }), Self.field(drawn) == Self.field(proposed) {
            return []
        }
        return (proposed + emptied).filter { list in !drawn.contains { $0.isSkatedLike(list) } }
    }

    private static func field(_ lists: [StartList]) -> Set<Competitor> {
        Set(lists.flatMap(\.starters).map(\.competitor))
    }
}

extension DrawRules {
    /// What holds where a rulebook is silent: compatriots apart through the heats, positions by
    /// time, as in most seasons of which results are known.
    static let usual = DrawRules(
        apartThrough: .heats, positions: .byTime, repechagePositions: .outermost)
}
