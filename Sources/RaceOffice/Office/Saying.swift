import RecordBook
import ShortTrack

/// What was said, apart from who wrote it down when.
struct Saying: Hashable, Sendable {
    private let body: Body
    private let knownSince: CalendarDate

    init(_ statement: Statement) {
        body = statement.body
        knownSince = statement.knownSince
    }

    init(_ draft: Draft) {
        body = draft.body
        knownSince = draft.knownSince
    }
}
