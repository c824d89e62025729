public import Racing
public import RecordBook
public import Rulebook

extension EventRecord {
    /// The lines that were picked and do not hold for the number that starts.
    public func unusedLines(in progress: EventProgress) -> [ProgressionLine] {
        pickedLines.map(\.value.line).filter { progress.line(from: $0.round) != $0 }
    }
}
