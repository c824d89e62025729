import ShortTrack

extension Document {
    /// A page of the record books: what it may be limited to, facts, tables.
    /// - Parameter nothing: what to say where no table has a row.
    static func records(
        title: String, heading: String? = nil, lead: String?,
        crumbs: [(title: String, path: String)] = [],
        live: (season: SeasonID, sequence: Int)? = nil, filter: FilterModel? = nil,
        facts: [FactModel] = [], tables: [TableModel], nothing: String
    ) -> Document {
        Document(
            "records", title: title, crumbs: crumbs, live: live,
            content: [
                "title": heading ?? title, "lead": lead as Any? ?? false,
                "filter": filter as Any? ?? false, "facts": facts, "hasFacts": !facts.isEmpty,
                "tables": tables.filter { !$0.rows.isEmpty }, "nothing": nothing,
            ])
    }
}
