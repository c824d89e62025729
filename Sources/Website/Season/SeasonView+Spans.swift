import Phrases
import RaceOffice
import RecordBook
import ShortTrack

extension SeasonView {
    /// The first and last day as stated, every statement where they differ, or by the calendar.
    var spans: [Phrase] {
        var stated: [Phrase] = []
        for claim in record.spans.map(\.value) {
            let days = CalendarDate.days(from: claim.first, to: claim.last)
            if !stated.contains(days) { stated.append(days) }
        }
        guard stated.isEmpty else { return stated }
        let days = record.competitions.flatMap { self.days(at: $0.id) }
        guard let first = days.min(), let last = days.max() else { return [] }
        return [CalendarDate.days(from: first, to: last)]
    }
}
