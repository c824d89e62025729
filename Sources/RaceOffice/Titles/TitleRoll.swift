import Algorithms
import Phrases
import RecordBook
import Rulebook
import ShortTrack

/// Who won which table of which season, by every source of every season.
struct TitleRoll {
    /// A table of a season.
    struct Title: Hashable {
        let season: SeasonID
        let standing: StandingID
    }

    /// One document's word on a title.
    struct Word {
        let document: String
        /// Whom it names, each once.
        fileprivate(set) var champions: [Competitor] = []
        /// Where it calls somebody champion, outside its table.
        fileprivate(set) var claim: Statement?
        /// Whom its table has as winners, where it has one.
        fileprivate(set) var winners: [Competitor] = []
        /// Where it names the last of them.
        fileprivate(set) var statement: Statement

        /// Those it calls champions though its own table is won by others.
        var beside: [Competitor] {
            winners.isEmpty
                ? []
                : champions.filter { champion in !winners.contains { $0.isSame(as: champion) } }
        }

        func names(_ champion: Competitor) -> Bool {
            champions.contains { $0.isSame(as: champion) }
        }

        func agrees(with other: Word) -> Bool {
            champions.count == other.champions.count && champions.allSatisfy(other.names)
        }
    }

    /// What the documents say of each title, in the order of their statements.
    private(set) var words: [Title: [Word]] = [:]
    /// The seasons known to have been held, in order.
    private let held: [SeasonID]
    /// The first season of each table that did not exist from the start.
    private let introduced: [StandingID: SeasonID]
    private let records: Records

    init(_ records: Records) {
        self.records = records
        introduced = Dictionary(
            records.seasons.values.flatMap { season in
                season.introduced.map { ($0, season.id) }
            }, uniquingKeysWith: min)
        held = records.seasons.values.filter { $0.state?.value == .held }.map(\.id).sorted()
        let named = records.seasons.values.flatMap { season in
            season.champions.map { claim in
                (
                    Title(season: claim.value.season, standing: claim.value.standing),
                    claim.value.competitor, claim.statement, false
                )
            } + Self.winners(in: season).map { ($0.0, $0.1, $0.2, true) }
        }
        for (title, champion, statement, isWinner) in named.sorted(by: {
            $0.2.sequence < $1.2.sequence
        }) {
            note(champion, title, statement, isWinner: isWinner)
        }
    }

    /// Who stands first in a published table; who led before the last event had not won yet.
    private static func winners(in season: SeasonRecord) -> [(Title, Competitor, Statement)] {
        season.standings.compactMap { claim in
            guard claim.value.rank == 1, let winner = claim.value.competitor,
                !season.isPartial(claim.value.standing),
                season.events(for: claim.value.standing)
                    .allSatisfy({ $0.event.date <= claim.statement.knownSince })
            else { return nil }
            return (
                Title(season: season.id, standing: claim.value.standing), winner, claim.statement
            )
        }
    }

    private mutating func note(
        _ champion: Competitor, _ title: Title, _ statement: Statement, isWinner: Bool
    ) {
        var said = words[title, default: []]
        let document = statement.source.document
        let index = said.firstIndex { $0.document == document } ?? said.count
        if index == said.count { said.append(Word(document: document, statement: statement)) }
        said[index].statement = statement
        if isWinner {
            said[index].winners.append(champion)
        } else {
            said[index].claim = statement
        }
        if !said[index].names(champion) { said[index].champions.append(champion) }
        words[title] = said
    }

    /// The word on a title where all documents agree.
    private func word(on title: Title) -> Word? {
        guard let first = words[title]?.first else { return nil }
        return words[title, default: []].allSatisfy { first.agrees(with: $0) && $0.beside.isEmpty }
            ? first : nil
    }

    /// How often somebody has won a table up to a season.
    /// - Returns: the seasons in which it is known, and those left in which it may be.
    func titles(
        of champion: Competitor, in standing: StandingID, through last: SeasonID
    ) -> (won: [SeasonID], open: [SeasonID]) {
        let seasons = Set(held).union([last]).filter { $0 <= last }.sorted()
        var won: [SeasonID] = []
        var open: [SeasonID] = []
        for season in seasons {
            if let word = word(on: Title(season: season, standing: standing)) {
                if word.names(champion) { won.append(season) }
            } else if isPossible(standing, in: season) {
                open.append(season)
            }
        }
        return (won, open)
    }

    /// Seasons in words, those that follow each other as one: "1998-99 to 2017-18, 2021-22".
    func spans(of seasons: [SeasonID]) -> Phrase {
        seasons.chunked { one, next in
            held.firstIndex(of: one).map { held.dropFirst($0 + 1).first == next } ?? false
        }
        .map { span -> Phrase in
            guard let first = span.first, let last = span.last, first != last else {
                return "\(span[span.startIndex])"
            }
            return "\(first) to \(last)"
        }
        .joined(separator: ", ")
    }

    /// Whether the seasons held are known at all.
    var knowsSeasons: Bool { !held.isEmpty }

    private func isPossible(_ standing: StandingID, in season: SeasonID) -> Bool {
        if let first = introduced[standing], season < first { return false }
        guard standing.scope == .overall, let rules = records.seasons[season]?.rulebook?.value
        else { return true }
        return rules.overall != .none
    }

    /// The winters from the first season known to a season: held, and cancelled.
    func winters(through last: SeasonID) -> (held: Int, cancelled: [SeasonID])? {
        let states = records.seasons.values.filter { $0.id <= last && $0.state != nil }
        guard states.contains(where: { $0.id == last }) else { return nil }
        let cancelled = states.filter { $0.state?.value == .cancelled }.map(\.id).sorted()
        return (states.count - cancelled.count, cancelled)
    }

    /// The first season known.
    var first: SeasonID? { held.first }
}

extension Competitor {
    /// Whether this is the same person, whatever nation was skated for, or the same nation's team.
    func isSame(as other: Competitor) -> Bool {
        person == other.person && (person != nil || nation == other.nation)
    }
}

extension SeasonRecord {
    /// Whether a published table counts fewer events than there are to be: "after 3 of 4 events".
    func isPartial(_ id: StandingID) -> Bool {
        guard let caption = captions.map(\.value).last(where: { $0.standing == id }) else {
            return false
        }
        return caption.events < caption.planned ?? events(for: id).count
    }
}
