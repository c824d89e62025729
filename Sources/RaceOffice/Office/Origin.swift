import RecordBook

/// One document's word on one subject: what a later reading of the document replaces as a whole.
///
/// The line is left out, so that a page that grew at the top still says the same.
struct Origin: Hashable, Sendable {
    let topic: Topic
    private let document: String

    init(_ statement: Statement) {
        topic = Topic(statement)
        document = statement.source.document
    }

    init(_ draft: Draft) {
        topic = Topic(stream: draft.stream, subject: draft.body.subject)
        document = draft.source.document
    }
}
