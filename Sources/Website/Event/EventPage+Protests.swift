import Phrases
import RaceOffice
import Racing
import RecordBook
import ShortTrack

extension EventPage {
    /// Until when each round can be protested against, in words that stay true.
    var protestTimes: [Phrase] {
        guard let progress = season.progress(of: id) else { return [] }
        return record.protestTimes(in: progress).map { time in
            "\(time.round.phrase): protests until \(when(time.ends(for: .round))); an incorrect "
                + "calculation until \(when(time.ends(for: .calculation)))."
        }
    }

    /// A moment by the clock at the rink, where somebody said which that is.
    func when(_ moment: Timestamp) -> Phrase { season.moment(moment, at: id.competition) }

    /// The protests with what became of them.
    var protests: [Phrase] {
        record.protests.map(\.protest).map { protest -> Phrase in
            let verdict: Phrase =
                protest.verdict.map { "\(Phrase(word: $0.outcome.rawValue)): \($0.text)" }
                ?? "not decided yet"
            return "\(protest.nation), protest \(protest.number), \(protest.round.phrase) "
                + "(\(Phrase(word: protest.kind.title))): \(protest.text) – \(verdict)"
        }
    }
}
