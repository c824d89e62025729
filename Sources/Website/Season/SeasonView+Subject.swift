import Phrases
import RaceOffice
import RecordBook
import ShortTrack

extension SeasonView {
    /// "2023-24/montreal-2/women-relay-3000, rank 1" as people say it.
    func inWords(_ subject: String) -> Phrase {
        guard let id = EventID(subject.prefix { $0 != "," }) else { return "\(subject)" }
        let event: Phrase = "\(place(of: id)), \(id.inSentence)"
        let rank = subject.split(separator: ", rank ").dropFirst().first.flatMap { Int($0) }
        return rank.map { "\(event), rank \($0)" } ?? event
    }
}
