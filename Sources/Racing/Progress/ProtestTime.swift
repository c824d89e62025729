public import ShortTrack

/// How long a round can be protested against: 30 minutes from the end of its last race, an
/// incorrect calculation 24 hours.
///
/// ISU General Regulations, rule 123 (2012): "at the latest 30 minutes after the last heat of the
/// round". No other number is known for any season. No protest is allowed against what the referee
/// decides by the racing rules (ISU statement, Beijing 2022).
public struct ProtestTime: Hashable, Sendable {
    /// The minutes a round can be protested against.
    public static let minutes = 30
    /// The hours a calculation can be protested against.
    public static let hours = 24

    /// The round.
    public let round: Round
    /// When its last race ended.
    public let begins: Timestamp

    /// The time of a round; nothing while a race of it has not ended.
    /// - Parameter ends: when each race of the round ended.
    public init?(round: Round, raceEnds ends: [Timestamp?]) {
        let ended = ends.compactMap(\.self)
        guard let last = ended.max(), ended.count == ends.count else { return nil }
        self.round = round
        begins = last
    }

    /// Until when a protest can be made.
    public func ends(for kind: Protest.Kind) -> Timestamp {
        let minutes =
            switch kind {
            case .round: Int64(Self.minutes)
            case .calculation: Int64(Self.hours) * 60
            }
        return Timestamp(milliseconds: begins.milliseconds + minutes * 60_000)
    }

    /// Whether a protest came after its time.
    public func isOver(for kind: Protest.Kind, at moment: Timestamp) -> Bool {
        moment > ends(for: kind)
    }

    /// The seconds left for a protest against the round; 0 when it is too late.
    public func secondsLeft(at moment: Timestamp) -> Int {
        max(0, Int((ends(for: .round).milliseconds - moment.milliseconds + 999) / 1000))
    }
}
