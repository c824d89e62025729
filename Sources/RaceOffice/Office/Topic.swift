import RecordBook

/// What statements are about: a subject in its stream.
struct Topic: Hashable, Sendable {
    let stream: RecordBook.Stream
    let subject: String
}

extension Topic {
    init(_ statement: Statement) {
        self.init(stream: statement.stream, subject: statement.subject)
    }
}
