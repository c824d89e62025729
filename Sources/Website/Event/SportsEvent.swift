import FoundationEssentials
import Phrases
import RaceOffice
import RecordBook
import ShortTrack

/// An event as search engines read it: schema.org's SportsEvent as JSON-LD.
///
/// The vocabulary has no word for ranks and times; those are on the page.
struct SportsEvent: Encodable {
    private struct Place: Encodable {
        let type = "Place"
        let name: String
        let address: String

        enum CodingKeys: String, CodingKey {
            case type = "@type"
            case name, address
        }
    }

    private struct Entrant: Encodable {
        let type: String
        let name: String

        enum CodingKeys: String, CodingKey {
            case type = "@type"
            case name
        }
    }

    private let context = "https://schema.org"
    private let type = "SportsEvent"
    private let id: String
    private let name: String
    private let sport = "https://en.wikipedia.org/wiki/Short-track_speed_skating"
    private let startDate: String
    private let eventStatus = "https://schema.org/EventScheduled"
    private let location: Place
    private let superEvent: String
    private let organizer: String?
    private let competitor: [Entrant]

    enum CodingKeys: String, CodingKey {
        case context = "@context"
        case type = "@type"
        case id = "@id"
        case name, sport, startDate, eventStatus, location, superEvent, organizer, competitor
    }

    init(_ record: EventRecord, in season: SeasonView) {
        let event = record.event.id
        let stop = season.record[event.competition]?.competition
        id = Address.event(event).path
        name = season.fullTitle(of: event).description
        startDate = "\(record.event.date)"
        let place = stop?.title ?? event.competition.slug
        location = Place(
            name: stop?.venue ?? place,
            address: [place, stop?.nation?.name].compactMap(\.self).joined(separator: ", "))
        superEvent = season.title
        organizer = season.record.organiser
        let entered =
            record.entries.isEmpty
            ? (season.placings(of: record)?.places ?? []).map(\.competitor)
            : record.entries.map(\.competitor)
        competitor = entered.map { entrant in
            Entrant(
                type: entrant.person == nil ? "SportsTeam" : "Person",
                name: season.name(entrant))
        }
    }

    /// The text for a page: nothing in it ends the element it stands in.
    var text: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let bytes = (try? encoder.encode(self)).map { [UInt8]($0) } ?? []
        return String(decoding: bytes, as: UTF8.self)
            .split(separator: "<", omittingEmptySubsequences: false).joined(separator: "\\u003C")
    }
}
