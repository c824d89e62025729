/// The results of a series, round by round.
///
/// Rounds that are all numbers are in their numeric order, others in the order in which they first
/// appear. The order of the rows within a round says nothing.
public struct SeriesResults: Hashable, Sendable {
    /// A round and everybody with a result in it.
    public struct Round: Hashable, Sendable {
        /// What it is called.
        public let name: String
        /// Its own number where all rounds are numbers, otherwise its position from 1.
        public let number: Int
        /// The results, by the number of the competitor.
        public let entries: [Entry]
    }

    /// A result with its competitor as a number.
    public struct Entry: Hashable, Sendable {
        /// The competitor: an index of `competitors`.
        public let competitor: Int
        /// The place, from 1; missing for points without a place.
        public let rank: Int?
        /// The points, where the row gave them.
        public let points: Points?
        /// The line of the file.
        public let line: Int
    }

    /// The competitors' names, in the order of the alphabet.
    public let competitors: [String]
    /// The rounds in order.
    public let rounds: [Round]

    /// Sorts rows into rounds.
    public init(_ rows: [SeriesResult]) {
        let names = Set(rows.map(\.competitor)).sorted()
        let numbers = Dictionary(zip(names, names.indices), uniquingKeysWith: { first, _ in first })
        var positions: [String: Int] = [:]
        var found: [(name: String, entries: [Entry])] = []
        for row in rows {
            guard let competitor = numbers[row.competitor] else { continue }
            let entry = Entry(
                competitor: competitor, rank: row.rank, points: row.points, line: row.line)
            if let position = positions[row.round] {
                found[position].entries.append(entry)
            } else {
                positions[row.round] = found.count
                found.append((row.round, [entry]))
            }
        }
        let own = found.compactMap { Int($0.name) }
        let isNumbered = own.count == found.count
        competitors = names
        rounds = found.enumerated()
            .map { index, round in
                Round(
                    name: round.name, number: isNumbered ? own[index] : index + 1,
                    entries: round.entries)
            }
            .enumerated().sorted { ($0.element.number, $0.offset) < ($1.element.number, $1.offset) }
            .map(\.element)
    }
}
