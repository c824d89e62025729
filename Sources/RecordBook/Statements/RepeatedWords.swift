import ShortTrack

/// What was read last of the fields that neighbours in a ledger share, so that the same words are
/// not read again.
struct RepeatedWords {
    /// One field: its words and what they mean.
    struct Field<Value> {
        private var known: (words: String, value: Value)?

        /// Reads words, unless they are those read last.
        mutating func value(
            of words: String, reading: (String) throws -> Value
        ) rethrows -> Value {
            if let known, known.words == words { return known.value }
            let value = try reading(words)
            known = (words, value)
            return value
        }
    }

    var stream = Field<Stream?>()
    var day = Field<CalendarDate?>()
    var source = Field<Source>()
    var race = Field<RaceID?>()
}
