import ShortTrack

extension Document {
    /// A page of the record books: what it may be limited to, facts, calendars,
    /// standings, tables.
    /// - Parameter nothing: what to say where no table has a row.
    static func records(
        title: String, heading: String? = nil, lead: String?,
        crumbs: [(title: String, path: String)] = [],
        live: (season: SeasonID, sequence: Int)? = nil, filter: FilterModel? = nil,
        facts: [FactModel] = [], calendars: [[String: Any]] = [], standings: [[String: Any]] = [],
        tables: [TableModel], nothing: String
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
