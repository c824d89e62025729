import Synchronization

/// A regular expression that is taken apart once for all readers.
///
/// A literal is parsed and compiled anew each time it is reached, which takes a hundred times as
/// long as looking for a match in a sentence.
final class Pattern<Output: Sendable>: Sendable {
    private let regex: Mutex<Regex<Output>>

    init(_ regex: sending Regex<Output>) { self.regex = Mutex(regex) }

    /// What a search with the expression gives.
    func used<Result: Sendable>(_ search: (Regex<Output>) -> Result) -> Result {
        regex.withLock { search($0) }
    }
}
