public import ShortTrack

/// What a kind of finding means, with an example and what to do: `rinkside check --explain`.
public struct Explanation: Hashable, Sendable {
    /// What is wrong and why it matters.
    public let meaning: String
    /// A case of it.
    public let example: String
    /// What to do about it.
    public let remedy: String

    init(_ meaning: String, example: String, remedy: String) {
        self.meaning = meaning
        self.example = example
        self.remedy = remedy
    }

    /// The explanation of a code; every code has one.
    public static func of(_ code: FindingCode) -> Explanation? {
        input[code] ?? page[code] ?? records[code] ?? racing[code] ?? entries[code] ?? audit[code]
    }

    /// The explanation under its code, as a terminal shows it.
    public func text(of code: FindingCode) -> String {
        """
        \(code.rawValue)

        \(meaning)

        For example: \(example)
        What to do: \(remedy)

        """
    }
}
