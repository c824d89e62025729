import RaceOffice
import RecordBook
import ShortTrack

extension SeasonView {
    /// "2023-24/montreal-2/women-relay-3000, rank 1" as people say it.
    func inWords(_ subject: String) -> String {
        guard let id = EventID(subject.prefix { $0 != "," }) else { return subject }
        return "\(place(of: id)), \(id.category) \(id.title)" + subject.drop { $0 != "," }
    }
}
