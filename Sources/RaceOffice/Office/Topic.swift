import RecordBook

/// What statements are about: a subject in its stream.
struct Topic: Hashable, Sendable {
    let stream: RecordBook.Stream
    let subject: String
}
