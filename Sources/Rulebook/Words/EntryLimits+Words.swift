public import Phrases
import ShortTrack

extension EntryLimits {
    /// The limits in a sentence.
    public var sentence: Phrase {
        let gender: Phrase =
            perGender.map { ", \($0) different skaters of a gender at a stop" } ?? ""
        return
            "A nation enters at most \(perEvent) skaters in an event\(gender), and one relay team "
            + "of \(teamMembers.lowerBound) to \(teamMembers.upperBound) of whom four skate in a race."
    }
}
