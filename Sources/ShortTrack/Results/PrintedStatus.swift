/// What a result page prints of a starter beside or instead of a time.
public enum PrintedStatus: String, CaseIterable, Hashable, Sendable, Codable {
    /// Finished with a time.
    case finished = "OK"
    /// Declared finished without a time; keeps the place.
    case noTime = "NO_TIME"
    /// Penalised. From 2010-11.
    case penalty = "PEN"
    /// Disqualified, as a penalty was called until 2009-10.
    case disqualified = "DQ"
    /// Shown a yellow card.
    case yellowCard = "YC"
    /// Shown a red card.
    case redCard = "RC"
    /// Did not start.
    case didNotStart = "DNS"
    /// Did not finish.
    case didNotFinish = "DNF"
    /// Withdrew before the race.
    case withdrawn = "WDR"

    /// Whether the starter takes a place in the order of finish.
    public var takesPlace: Bool { self == .finished || self == .noTime }

    /// The ruling of the referee it stands for.
    public var ruling: Ruling? {
        switch self {
        case .penalty, .disqualified: .penalty
        case .yellowCard: .yellowCard
        case .redCard: .redCard
        case .finished, .noTime, .didNotStart, .didNotFinish, .withdrawn: nil
        }
    }
}
