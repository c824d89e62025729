import RecordBook
import ShortTrack

/// A document about one round of an event.
protocol RoundDocument: StopDocument {
    /// The event.
    var record: EventRecord { get }
    /// The round.
    var round: Round { get }
}

extension RoundDocument {
    /// The round with its event.
    var id: RoundID { RoundID(event: record.event.id, round: round) }

    /// "Men's 500 m, Heats".
    var subject: String? { id.title }

    /// "Heats".
    var detail: String? { round.title }
}
