/// What a source says of a person: a name as printed, and the nation skated for.
public struct Person: Hashable, Sendable, Codable {
    /// Who.
    public let id: PersonID
    /// The name in the order and spelling of the source: "Park Ji-won", "Jens van 't Wout".
    public let name: String
    /// The nation skated for when so named.
    public let nation: Nation

    /// Names a person.
    public init(id: PersonID, name: String, nation: Nation) {
        self.id = id
        self.name = name
        self.nation = nation
    }
}
