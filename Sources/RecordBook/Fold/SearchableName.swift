import ShortTrack

/// A printed name made ready to be searched for.
struct SearchableName: Sendable {
    let nation: Nation
    /// The folded name begun at each of its words: `ahnhyunsoo`, `hyunsooahn`, `sooahnhyun`.
    let turns: [String]

    init(_ person: Person) {
        nation = person.nation
        let words = FoldedName(person.name).words
        turns = words.indices.map { (words[$0...] + words[..<$0]).joined() }
    }
}
