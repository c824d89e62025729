public import Phrases

/// A document of a stop ready to be printed: its heading, its tables, and what stands at its foot.
public struct Paper: Hashable, Sendable {
    /// A table with a heading of its own: a race, a session.
    public struct Part: Hashable, Sendable {
        /// The heading; nothing where the document has one table.
        public let title: Phrase?
        /// The table.
        public let table: Table

        /// Puts a part together.
        public init(title: Phrase? = nil, table: Table) {
            self.title = title
            self.table = table
        }
    }

    /// Its name in addresses and of its file: `start-list-men-500-heats`.
    public let name: String
    /// What it is: "Start list".
    public let title: String
    /// What it is about: "Men's 500 m, Heats"; nothing for the whole stop.
    public let subject: String?
    /// The series and season it belongs to.
    public let series: String
    /// The stop: "Montréal 1, Canada, Maurice Richard Arena".
    public let place: String
    /// The days of the stop.
    public let days: String
    /// How far it can be relied on: "Official", "Not signed"; nothing where that is no question.
    public let status: String?
    /// The tables.
    public let parts: [Part]
    /// The rule it is skated by and what else a reader must know, on every page.
    public let foot: [String]

    /// Everything in one table, the headings of the parts in a column of their own.
    public var table: Table {
        let heading = [title, subject].compactMap(\.self).joined(separator: ", ")
        guard let first = parts.first?.table else {
            return Table(
                title: "\(heading)", columns: [], rows: [], notes: foot.map(Phrase.init(verbatim:)))
        }
        let isParted = parts.contains { $0.title != nil }
        return Table(
            title: "\(heading)",
            columns: (isParted ? [.init("part", "Part")] : []) + first.columns,
            rows: parts.flatMap { part in
                part.table.rows.map { (isParted ? [Cell.words(part.title)] : []) + $0 }
            }, notes: foot.map(Phrase.init(verbatim:)))
    }
}
