import RaceOffice

/// Keeps the record books of the present state at hand: reading all seasons together is what the
/// page of a single skater would otherwise cost.
actor Library {
    private var latest: (sequence: Int, books: RecordBooks)?

    /// All seasons of a state read together.
    func books(of state: OfficeState) -> RecordBooks {
        if let latest, latest.sequence == state.sequence { return latest.books }
        let books = RecordBooks(state)
        if state.sequence >= latest?.sequence ?? 0 { latest = (state.sequence, books) }
        return books
    }
}
