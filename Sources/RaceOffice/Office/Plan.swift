import RecordBook

/// What is to be appended as one unit.
struct Plan: Sendable {
    /// The statements to make.
    var drafts: [Draft]
    /// What the first of them come to, where that was asked.
    var foreseen: Foresight?
}
