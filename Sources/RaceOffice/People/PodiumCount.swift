/// First, second and third places, counted.
public struct PodiumCount: Hashable, Sendable, Comparable {
    /// First places.
    public let firsts: Int
    /// Second places.
    public let seconds: Int
    /// Third places.
    public let thirds: Int

    /// Counts the podium places among some.
    public init(_ places: some Sequence<PlaceTaken>) {
        var counts = [0, 0, 0]
        for place in places where place.isPodium { counts[place.rank - 1] += 1 }
        (firsts, seconds, thirds) = (counts[0], counts[1], counts[2])
    }

    /// All podium places.
    public var total: Int { firsts + seconds + thirds }

    /// By firsts, then seconds, then thirds.
    public static func < (lhs: PodiumCount, rhs: PodiumCount) -> Bool {
        (lhs.firsts, lhs.seconds, lhs.thirds) < (rhs.firsts, rhs.seconds, rhs.thirds)
    }
}
