public import Phrases
public import Racing
import ShortTrack

extension RaceOutcome.Row {
    /// The time, or "no time" for whoever was declared finished without one.
    public var timePhrase: Phrase {
        time.map { "\($0)" } ?? (finish == .noTime ? "no time" : "")
    }
}
