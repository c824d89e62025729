import RecordBook
import ShortTrack

/// What makes two statements the same: reading a page twice states nothing new.
///
/// The line is left out, so that a page that grew at the top is still the same page.
struct Fingerprint: Hashable, Sendable {
    private let stream: RecordBook.Stream
    private let body: Body
    private let knownSince: CalendarDate
    private let document: String

    init(_ statement: Statement) {
        stream = statement.stream
        body = statement.body
        knownSince = statement.knownSince
        document = statement.source.document
    }

    init(_ draft: Draft) {
        stream = draft.stream
        body = draft.body
        knownSince = draft.knownSince
        document = draft.source.document
    }
}
