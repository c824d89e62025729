/// The seasons before and after, as a source names them: "2022–23", "2024–25 (World Tour)".
public struct Neighbours: Hashable, Sendable, Codable {
    /// The season before, as printed.
    public let previous: String?
    /// The season after, as printed.
    public let next: String?

    /// Names the neighbours.
    public init(previous: String?, next: String?) {
        self.previous = previous
        self.next = next
    }
}
