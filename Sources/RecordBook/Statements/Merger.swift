public import ShortTrack

/// Two identities are one person: a skater who changed the name, the nation or both.
///
/// Ahn Hyun-soo skated for KOR in 2003-04, Victor An for RUS in 2013-14. What was skated stays
/// with the nation of the time.
public struct Merger: Hashable, Sendable, Codable {
    /// The identity that stands.
    public let person: PersonID
    /// The identity that is the same person.
    public let other: PersonID
    /// How that is known.
    public let reason: String

    /// Says that two are one.
    public init(person: PersonID, other: PersonID, reason: String) {
        self.person = person
        self.other = other
        self.reason = reason
    }
}
