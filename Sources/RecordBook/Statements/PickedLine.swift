public import Rulebook
public import ShortTrack

/// A line of the progression an official picked for an event.
///
/// It is skated by in place of the chart's as long as it holds for the number of starters.
public struct PickedLine: Hashable, Sendable, Codable {
    /// The event.
    public let event: EventID
    /// The line, with the round it leads out of.
    public let line: ProgressionLine
    /// Why this one.
    public let reason: String

    /// Picks a line.
    public init(event: EventID, line: ProgressionLine, reason: String) {
        self.event = event
        self.line = line
        self.reason = reason
    }

    /// What a pick is about: the latest for a round stands.
    public var subject: String { "line/\(event)/\(line.round.rawValue)" }
}
