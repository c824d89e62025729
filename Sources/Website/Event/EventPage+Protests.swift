import RaceOffice
import Racing
import RecordBook
import ShortTrack

extension EventPage {
    /// Until when each round can be protested against, in words that stay true.
    var protestTimes: [String] {
        guard let progress = season.runEvents[id] else { return [] }
        return record.protestTimes(in: progress).map { time in
            "\(time.round.title): protests until \(time.ends(for: .round).words); an incorrect "
                + "calculation until \(time.ends(for: .calculation).words)."
        }
    }

    /// The protests with what became of them.
    var protests: [String] {
        record.protests.map(\.protest).map { protest in
            "\(protest.title), \(protest.round.title) (\(protest.kind.title)): \(protest.text) – "
                + (protest.verdict.map { "\($0.outcome.rawValue): \($0.text)" }
                    ?? "not decided yet")
        }
    }
}
