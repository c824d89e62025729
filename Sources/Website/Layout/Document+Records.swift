import Phrases
import ShortTrack

extension Document {
    /// A page of the record books: what it may be limited to, facts, calendars,
    /// standings, tables.
    /// - Parameter nothing: what to say where no table has a row.
    static func records(
        title: Phrase, heading: Phrase? = nil, lead: Phrase?,
        crumbs: [Crumb] = [],
        live: (season: SeasonID, sequence: Int)? = nil, filter: FilterModel? = nil,
        facts: [FactModel] = [], calendars: [[String: Any]] = [], standings: [[String: Any]] = [],
        tables: [TableModel], nothing: Phrase
    ) -> Document {
        let tables = tables.filter { !$0.rows.isEmpty }
        return Document(
            "records", title: title, crumbs: crumbs, live: live,
            content: [
                "title": heading ?? title, "lead": lead as Any? ?? false,
                "filter": filter as Any? ?? false, "facts": facts, "hasFacts": !facts.isEmpty,
                "calendars": calendars, "standings": standings,
                "hasStandings": !standings.isEmpty, "tables": tables, "nothing": nothing,
                "isEmpty": calendars.isEmpty && standings.isEmpty && tables.isEmpty,
            ])
    }
}
