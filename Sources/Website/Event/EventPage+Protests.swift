import RaceOffice
import Racing
import RecordBook
import ShortTrack

extension EventPage {
    /// Until when each round can be protested against, in words that stay true.
    var protestTimes: [String] {
        guard let progress = season.progress(of: id) else { return [] }
        return record.protestTimes(in: progress).map { time in
            "\(time.round.title): protests until \(when(time.ends(for: .round))); an incorrect "
                + "calculation until \(when(time.ends(for: .calculation)))."
        }
    }

    /// A moment by the clock at the rink, where somebody said which that is.
    func when(_ moment: Timestamp) -> String { season.when(moment, at: id.competition) }

    /// The protests with what became of them.
    var protests: [String] {
        record.protests.map(\.protest).map { protest in
            "\(protest.title), \(protest.round.title) (\(protest.kind.title)): \(protest.text) – "
                + (protest.verdict.map { "\($0.outcome.rawValue): \($0.text)" }
                    ?? "not decided yet")
        }
    }
}
