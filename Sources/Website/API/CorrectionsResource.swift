import Phrases
import RaceOffice
import RecordBook
import ShortTrack

/// What was changed in a season after it was official, the newest first; in parts.
struct CorrectionsResource: Encodable {
    /// A row of a table, and what the table is of.
    struct Row: Encodable {
        enum Kind: String, Encodable {
            case race, order, standing
            case entryList = "entry list"
            case startList = "start list"
        }

        let kind: Kind
        private(set) var event: EventID?
        private(set) var race: RaceID?
        private(set) var standing: StandingReference?
        let table: String
        let competitor: CompetitorResource
        let before: Line?
        let after: Line?

        init(_ change: Change, in season: SeasonView) {
            switch change.table {
            case .race(let race): (kind, event, self.race) = (.race, race.event, race)
            case .order(let event): (kind, self.event) = (.order, event)
            case .entryList(let event): (kind, self.event) = (.entryList, event)
            case .startList(let race): (kind, event, self.race) = (.startList, race.event, race)
            case .standing(let id): (kind, standing) = (.standing, StandingReference(id))
            }
            table = change.title.description
            competitor = CompetitorResource(change.competitor, in: season)
            before = change.before.map { Line($0) }
            after = change.after.map { Line($0) }
        }
    }

    /// What stood or stands in a row, by the kind of its table.
    struct Line: Encodable {
        let text: String
        private(set) var rank: Int?
        private(set) var points: PointsResource?
        private(set) var helmet: Int?
        private(set) var seed: Int?
        private(set) var position: Int?
        private(set) var place: Int?
        private(set) var status: Finish?
        private(set) var timeMs: Int?
        private(set) var ruling: Ruling?
        private(set) var isOfficial: Bool?

        init(_ line: Change.Line) {
            text = line.description
            switch line {
            case .place(let rank): self.rank = rank
            case .standing(let rank, let total):
                (self.rank, points) = (rank, total.map { PointsResource($0) })
            case .entry(let helmet, let seed): (self.helmet, self.seed) = (helmet, seed)
            case .start(let position): self.position = position
            case .result(let place, let finish, let time, let ruling, let isOfficial):
                (self.place, status, timeMs) = (place, finish, time?.milliseconds)
                (self.ruling, self.isOfficial) = (ruling, isOfficial)
            }
        }
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
            rows = correction.changes.changes.map { Row($0, in: season) }
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
