import RecordBook
import ShortTrack

/// Drafts and sealed statements for tests.
enum Sample {
    static let moment = Timestamp(milliseconds: 1_698_600_000_000)
    static let page = Source(document: "a season page", line: 120, authority: .page)
    static let relay: EventID = "2023-24/montreal-2/women-relay-3000"

    static func draft(
        _ body: Body, in stream: RecordBook.Stream = "season/2023-24",
        known: CalendarDate = "2023-10-29", source: Source = page
    ) -> Draft {
        Draft(stream: stream, body: body, knownSince: known, actor: "recorder", source: source)
    }

    static func draft(
        _ authority: Authority, _ ranks: KeyValuePairs<Int, Competitor>,
        extent: Placings.Extent = .podium, known: CalendarDate = "2023-10-29",
        correction: String? = nil, document: String? = nil
    ) -> Draft {
        draft(
            .placings(
                Placings(
                    event: relay,
                    places: ranks.map { Place(rank: $0.key, competitor: $0.value) },
                    extent: extent, correction: correction)),
            in: "competition/2023-24/montreal-2", known: known,
            source: Source(document: document ?? "\(authority)", authority: authority))
    }

    /// The event of these placings, put into the calendar.
    static let calendar = draft(.event(Event(id: relay, date: "2023-10-29", number: 4)))

    /// Numbers, links and hashes drafts as a ledger does.
    static func seal(_ drafts: [Draft]) throws -> [StoredStatement] {
        var end = LedgerEnd(sequence: 0, streams: [:], subjects: [:])
        return try end.seal(drafts, at: moment)
    }

    static func statements(_ drafts: [Draft]) throws -> [Statement] {
        try seal(drafts).map { try Statement($0) }
    }

    /// Statements of several readings, one after the other.
    static func statements(readings: [[Draft]]) throws -> [Statement] {
        var end = LedgerEnd(sequence: 0, streams: [:], subjects: [:])
        return try readings.enumerated().flatMap { number, drafts in
            try end.seal(
                drafts, at: Timestamp(milliseconds: moment.milliseconds + Int64(number) * 60_000))
        }.map { try Statement($0) }
    }
}
