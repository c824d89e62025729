/// Something in a rulebook that cannot be played by.
public struct RulesProblem: Hashable, Sendable {
    /// Where: the keys of the rulebook file from the outside in, list indexes from 0.
    public let path: [String]
    /// What is wrong.
    public let found: String
    /// What was expected.
    public let expected: String

    /// Reports a problem.
    public init(path: [String], found: String, expected: String) {
        self.path = path
        self.found = found
        self.expected = expected
    }
}
