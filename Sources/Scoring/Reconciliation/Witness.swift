public import ShortTrack

/// One assignment of unknown results that gives a published total.
public struct Witness: Hashable, Sendable {
    /// An unknown result that would count.
    public struct Result: Hashable, Sendable {
        /// The event.
        public let event: Event
        /// What it would have been.
        public let possibility: Possibility
    }

    /// The unknown results that would count; the others bring nothing.
    public let results: [Result]
    /// How many assignments of places give the total.
    ///
    /// Missing where the rulebook does not know what the open places pay, then only the bounds of
    /// the total can be given, and where there are more than can be counted.
    public let assignments: Int?

    /// Gives a witness; one without results says that the total fits as it is.
    public init(results: [Result], assignments: Int?) {
        self.results = results
        self.assignments = assignments
    }
}
