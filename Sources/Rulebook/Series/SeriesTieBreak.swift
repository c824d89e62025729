/// One way to part competitors with equal totals; a series has a chain of them.
///
/// A result is better by its points, then by its place; any result is better than none.
public enum SeriesTieBreak: String, CaseIterable, Hashable, Sendable {
    /// Nothing parts them: they share the rank and the next ranks stay empty.
    case sharedRank = "shared rank"
    /// More first places among the results that count, then more seconds, and so on.
    case countbackOfCounted = "countback of counted results"
    /// More first places among all results, dropped ones too, then more seconds, and so on.
    case countbackOfAll = "countback of all results"
    /// The better best result that counts, then the better second best, by points alone.
    ///
    /// Sailing's first way, where points without a place count too.
    case pointsOfCounted = "points of counted results"
    /// The better result in the latest round, dropped or not, then in the round before, and so on.
    case latestResult = "latest result"
    /// Who was ahead of the others in the tie more often than behind, in rounds both took part in.
    case headToHead = "head to head"
}
