/// Somebody who holds an office at a competition.
public struct Official: Hashable, Sendable, Codable {
    /// The office.
    public let post: OfficialPost
    /// The name, as on the list of officials.
    public let name: String
    /// The nation, where it is given.
    public let nation: Nation?

    /// Appoints somebody.
    public init(post: OfficialPost, name: String, nation: Nation?) {
        self.post = post
        self.name = name
        self.nation = nation
    }
}
