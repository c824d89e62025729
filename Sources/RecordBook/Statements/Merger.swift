public import ShortTrack

/// Two identities are one person: a skater who changed the name, the nation or both.
///
/// Ahn Hyun-soo skated for KOR in 2003-04, Victor An for RUS in 2013-14. What was skated stays
/// with the nation of the time.
public struct Merger: Hashable, Sendable, Codable {
    /// The person under the name and identity that stand.
    public let person: Person
    /// The same person under another name.
    public let other: Person
    /// How that is known.
    public let reason: String

    /// Says that two are one.
    public init(person: Person, other: Person, reason: String) {
        self.person = person
        self.other = other
        self.reason = reason
    }
}
