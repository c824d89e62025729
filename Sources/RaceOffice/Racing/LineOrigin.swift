public import RecordBook
public import Rulebook
import ShortTrack

/// Where the line of the progression that is in force for a round comes from.
public enum LineOrigin: Hashable, Sendable {
    /// An official picked it.
    case picked(reason: String)
    /// The chart of an event is not published; this is another season's.
    case assumed(from: String)
    /// The chart has it.
    case chart
    /// The chart has no line for so many starters.
    case proposed

    /// - Parameters:
    ///   - line: a line in force.
    ///   - record: the event it is for.
    ///   - rules: the rules of its season.
    public init(of line: ProgressionLine, for record: EventRecord, by rules: Rules) {
        self =
            if let picked = record.pickedLines.first(where: { $0.value.line == line }) {
                .picked(reason: picked.value.reason)
            } else if let season = line.assumedFrom {
                .assumed(from: season)
            } else if rules.chart(of: record.event.id.distance).lines.contains(line) {
                .chart
            } else {
                .proposed
            }
    }
}
