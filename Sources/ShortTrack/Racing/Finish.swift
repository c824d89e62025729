/// How a starter came through a race, before the referee rules on it.
public enum Finish: String, CaseIterable, Hashable, Sendable, Codable {
    /// Crossed the line, with a time where one was taken.
    case finished = "OK"
    /// Declared finished by the referee without a time; keeps the place.
    case noTime = "NO_TIME"
    /// Started and did not finish.
    case didNotFinish = "DNF"
    /// Did not start.
    case didNotStart = "DNS"

    /// Whether the starter takes a place in the order of finish.
    public var takesPlace: Bool { self == .finished || self == .noTime }
}
