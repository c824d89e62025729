import RaceOffice
import RecordBook
import ShortTrack

extension SeasonView {
    /// "2023-24/montreal-2/women-relay-3000, rank 1" as people say it.
    func inWords(_ subject: String) -> String {
        guard let id = event(ofSubject: subject) else { return subject }
        let stop = record.competitions.first { $0.id == id.competition }?.title
        return "\(stop ?? id.competition.slug), \(id.category) \(id.title)"
            + subject.drop { $0 != "," }
    }

    /// The page of the event a subject begins with.
    func path(ofSubject subject: String) -> String? {
        event(ofSubject: subject).flatMap { record[$0] == nil ? nil : Address.event($0).path }
    }

    private func event(ofSubject subject: String) -> EventID? {
        EventID(subject.prefix { $0 != "," })
    }
}
