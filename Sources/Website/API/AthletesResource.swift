import RaceOffice
import RecordBook
import ShortTrack

/// Skaters in the order of their identities, everybody or whoever may be meant by words; in parts.
struct AthletesResource: Encodable {
    let athletes: [AthleteSummary]
    let next: String?

    init(_ almanac: Almanac, named text: String, _ filter: Filter, _ excerpt: Excerpt) {
        let careers = text.isEmpty ? almanac.athletes(filter) : almanac.search(text, filter)
        let part = excerpt.lines(of: careers) { "\($0.person)" }
        athletes = part.lines.map { AthleteSummary($0) }
        next = part.next?.path(to: .athletes(named: text, filter))
    }
}
