import Algorithms
public import Phrases

/// What saving something would change, before it is saved.
public struct Preview: Hashable, Sendable {
    /// The lines that would change, table by table.
    public let changes: [Change]
    /// What else to know before it is saved: compatriots who would meet, signatures that
    /// would be void.
    public internal(set) var notes: [String] = []

    /// The titles of the tables that would change.
    public var titles: [Phrase] { Array(changes.map(\.title).uniqued()) }

    /// How many tables would change.
    public var tables: Int { titles.count }

    /// Whether it would do more than the event's own results show: move somebody on start lists or
    /// in standings, end a competition, void a signature.
    public var reachesFurther: Bool {
        !notes.isEmpty || changes.contains(where: \.reachesFurther)
    }

    /// How much would change, in a sentence such as "This changes 14 rows in 6 tables".
    public var summary: Phrase {
        changes.isEmpty
            ? "This changes no table."
            : "This changes \(changes.count.counted("row", "rows")) in "
                + "\(tables.counted("table", "tables"))."
    }
}
