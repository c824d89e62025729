import ShortTrack

extension Round {
    /// "the semifinals", "Final A".
    var inWords: String { isFinal ? title : "the \(title.uncapitalised)" }
}
