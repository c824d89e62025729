import Mustache
import Phrases
import Publishing
import RaceOffice
import RecordBook
import ShortTrack

extension SeasonView {
    /// One calendar for each category, its events grouped by stop.
    func calendars(of events: [EventRecord]) -> [[String: Any]] {
        let all = events
        return Category.allCases.compactMap { category in
            let events = all.filter { $0.event.id.category == category }
            guard !events.isEmpty else { return nil }
            let stops = record.competitions.compactMap { stop -> [String: Any]? in
                // As numbered in the calendar; by day where nobody numbered them.
                let own = events.filter { $0.event.id.competition == stop.id }
                    .enumerated().sorted {
                        ($0.element.event.number, $0.offset)
                            < ($1.element.event.number, $1.offset)
                    }
                    .map(\.element)
                let days = days(at: stop.id, of: category)
                guard !own.isEmpty, let first = days.first, let last = days.last else {
                    return nil
                }
                return [
                    "slug": stop.id.slug,
                    "isAnchor": category == Self.firstCategory(at: stop.id, all),
                    "stage": stop.stage > 0 ? "\(stop.stage)" : "", "title": stop.title,
                    "code": stop.nation?.code ?? false as Any,
                    "nation": stop.nation?.phrase ?? "",
                    "venue": stop.venue ?? false as Any,
                    "days": CalendarDate.days(from: first, to: last),
                    "rows": own.map { CalendarRow($0, in: self) },
                ]
            }
            return [
                "title": category.title, "slug": category.rawValue, "stops": stops,
                "count": events.count.counted("event", "events"),
            ]
        }
    }

    private static func firstCategory(at stop: CompetitionID, _ events: [EventRecord]) -> Category?
    {
        events.filter { $0.event.id.competition == stop }.map(\.event.id.category).min()
    }
}

/// One event of the calendar with its podium.
struct CalendarRow: MustacheParent {
    /// One rank of a podium.
    struct Step: MustacheParent {
        let rank: String
        let holders: [WhoModel]
        /// What stands there when nobody does: `?` not known, `–` left empty by a tie.
        let sign: String
        let meaning: Phrase

        func child(named name: String) -> Any? {
            switch name {
            case "rank": rank
            case "holders": holders
            case "sign": sign
            case "meaning": meaning
            default: nil
            }
        }
    }

    private let number: String
    private let date: Phrase
    private let title: Phrase
    private let path: String
    private let steps: [Step]

    init(_ record: EventRecord, in season: SeasonView) {
        let event = record.event
        number = event.number > 0 ? "\(event.number)" : ""
        date = event.date.inShort
        title = event.id.phrase
        path = Address.event(event.id).path
        let placings = season.placings(of: record)
        steps = (1...3).map { rank in
            let holders = (placings?.places ?? []).filter { $0.rank == rank }.map(\.competitor)
            let sign = holders.isEmpty ? season.holders(of: rank, in: record) : ""
            return Step(
                rank: "\(rank)", holders: holders.map { WhoModel($0, in: season, isShort: true) },
                sign: sign,
                meaning: sign == "?" ? "not known" : sign == "–" ? "empty because of a tie" : "")
        }
    }

    func child(named name: String) -> Any? {
        switch name {
        case "number": number
        case "date": date
        case "title": title
        case "path": path
        case "steps": steps
        default: nil
        }
    }
}
