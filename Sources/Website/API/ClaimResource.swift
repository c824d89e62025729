import RaceOffice
import RecordBook
import ShortTrack

/// What a source claims, as fields: about what and whom, and the number or day it prints.
struct ClaimResource: Encodable {
    private(set) var event: EventReference?
    private(set) var standing: StandingReference?
    private(set) var season: SeasonID?
    private(set) var category: ShortTrack.Category?
    private(set) var competitors: [CompetitorResource]?
    private(set) var rank: Int?
    private(set) var points: PointsResource?
    private(set) var number: Int?
    private(set) var of: Int?
    private(set) var first: CalendarDate?
    private(set) var last: CalendarDate?
    private(set) var years: [Int]?
    private(set) var competitions: [CompetitionID]?
    private(set) var title: String?
    private(set) var counted: String?
    private(set) var printed: String?

    init(_ check: ClaimCheck, in view: SeasonView) {
        switch check.statement.body {
        case .event(let event):
            self.event = EventReference(event)
            first = event.date
        case .placings(let placings):
            event = Self.event(placings.event, in: view)
            rank = check.part
            competitors = placings.places.filter { $0.rank == check.part }.map {
                CompetitorResource($0.competitor, in: view)
            }
        case .standing(let claim):
            standing = StandingReference(claim.standing)
            competitors = claim.competitor.map { [CompetitorResource($0, in: view)] }
            rank = claim.rank
            points = check.kind == .total ? claim.points.map { PointsResource($0) } : nil
        case .caption(let claim):
            standing = StandingReference(claim.standing)
            (number, of) = (claim.events, claim.planned)
        case .champion(let claim):
            (season, standing) = (claim.season, StandingReference(claim.standing))
            competitors = [CompetitorResource(claim.competitor, in: view)]
            number = check.kind == .titleCount ? claim.count : nil
        case .count(let claim):
            (category, counted, number) = (claim.category, claim.subject.title, claim.count)
        case .edition(let claim): (category, number) = (claim.category, claim.edition)
        case .span(let claim): (first, last) = (claim.first, claim.last)
        case .years(let claim): years = [claim.first, claim.last]
        case .counting(let claim):
            (counted, number, of) = (claim.subject.rawValue, claim.counted, claim.held)
        case .wording(let claim):
            event = claim.event.flatMap { Self.event($0, in: view) }
            standing = claim.standing.map { StandingReference($0) }
            competitors = claim.competitor.map { [CompetitorResource($0, in: view)] }
            printed = claim.printed
        case .uncounted(let meeting):
            (title, category) = (meeting.title, meeting.category)
            (first, last) = (meeting.first, meeting.last)
        case .qualifiers(let claim): (title, competitions) = (claim.games, claim.competitions)
        default: break
        }
    }

    private static func event(_ id: EventID, in view: SeasonView) -> EventReference? {
        view.record[id].map { EventReference($0.event) }
    }
}
