extension String {
    /// With a small first letter, for use within a sentence; names of finals keep theirs.
    var uncapitalised: String { prefix(1).lowercased() + dropFirst() }
}
