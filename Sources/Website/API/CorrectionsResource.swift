import Phrases
import RaceOffice
import RecordBook
import ShortTrack

/// What was changed in a season after it was official, the newest first; in parts.
struct CorrectionsResource: Encodable {
    struct Row: Encodable {
        let table: String
        let competitor: CompetitorResource
        let before: String?
        let after: String?
    }

    struct Bulletin: Encodable {
        let number: Int
        let event: EventReference
        let day: CalendarDate
        let decidedBy: String
        let reason: String
        let rows: [Row]

        init(_ correction: Correction) {
            let season = correction.season
            number = correction.statement.sequence
            event = EventReference(
                season.record[correction.event]?.event
                    ?? Event(id: correction.event, date: correction.day, number: 0))
            day = correction.day
            decidedBy = correction.decidedBy
            reason = season.people.naming(in: correction.reason)
            rows = correction.changes.changes.map {
                Row(
                    table: $0.table.description,
                    competitor: CompetitorResource($0.competitor, in: season),
                    before: $0.before.isEmpty ? nil : $0.before.description,
                    after: $0.after.isEmpty ? nil : $0.after.description)
            }
        }
    }

    let season: SeasonID
    let corrections: [Bulletin]
    let next: String?

    init(_ season: SeasonID, _ corrections: [Correction], _ excerpt: Excerpt) {
        let part = excerpt.lines(of: corrections) {
            Excerpt.padded(999_999_999_999 - $0.statement.sequence)
        }
        self.season = season
        self.corrections = part.lines.map { Bulletin($0) }
        next = part.next?.path(to: .corrections(season))
    }
}
