import FoundationEssentials
import Phrases
import RaceOffice
import RecordBook
import ShortTrack

/// An event or a season as search engines read it: schema.org's SportsEvent as JSON-LD.
///
/// The vocabulary has no word for ranks and times; those are on the page.
struct SportsEvent: Encodable {
    private struct Place: Encodable {
        let type = "Place"
        let name: String
        let address: PostalAddress

        enum CodingKeys: String, CodingKey {
            case type = "@type"
            case name, address
        }
    }

    private struct PostalAddress: Encodable {
        let type = "PostalAddress"
        let addressLocality: String
        /// The name of the country, as schema.org takes it beside the two-letter code.
        let addressCountry: String?

        enum CodingKeys: String, CodingKey {
            case type = "@type"
            case addressLocality, addressCountry
        }
    }

    /// Somebody, or an organisation or event, by its name.
    private struct Named: Encodable {
        let type: String
        let name: String
        /// The country of a person.
        var nationality: String?

        enum CodingKeys: String, CodingKey {
            case type = "@type"
            case name, nationality
        }
    }

    private var context: String?
    private let type = "SportsEvent"
    private let name: String
    private let sport = "https://en.wikipedia.org/wiki/Short-track_speed_skating"
    private var startDate: String?
    private var endDate: String?
    private var eventStatus: String?
    private var location: Place?
    private var superEvent: Named?
    private var organizer: Named?
    private var competitor: [Named]?
    private var subEvent: [SportsEvent]?

    enum CodingKeys: String, CodingKey {
        case context = "@context"
        case type = "@type"
        case name, sport, startDate, endDate, eventStatus, location, superEvent, organizer
        case competitor, subEvent
    }

    private static let vocabulary = "https://schema.org"
    private static let scheduled = "https://schema.org/EventScheduled"

    /// An event.
    init(_ record: EventRecord, in season: SeasonView) {
        let event = record.event.id
        context = Self.vocabulary
        name = season.fullTitle(of: event).description
        startDate = "\(record.event.date)"
        eventStatus = Self.scheduled
        location = Self.place(of: event.competition, in: season)
        superEvent = Named(
            type: "SportsEvent",
            name: (season.record[event.competition]?.competition).map {
                "\($0.title), \(season.title)"
            } ?? season.title)
        organizer = Self.organiser(of: season)
        let entered =
            record.entries.isEmpty
            ? (season.placings(of: record)?.places ?? []).map(\.competitor)
            : record.entries.map(\.competitor)
        competitor = entered.map { entrant in
            Named(
                type: entrant.person == nil ? "SportsTeam" : "Person",
                name: season.name(entrant),
                nationality: entrant.person == nil ? nil : entrant.nation.name)
        }
    }

    /// A season with its stops.
    init(_ season: SeasonView) {
        let days = season.record.competitions.flatMap { season.days(at: $0.id) }
        context = Self.vocabulary
        name = season.title
        startDate = days.min().map { "\($0)" }
        endDate = days.max().map { "\($0)" }
        eventStatus =
            season.record.state?.value == .cancelled
            ? "https://schema.org/EventCancelled" : Self.scheduled
        organizer = Self.organiser(of: season)
        subEvent = season.record.competitions.map { SportsEvent($0, in: season) }
    }

    /// A stop, as part of its season.
    private init(_ stop: Competition, in season: SeasonView) {
        let days = season.days(at: stop.id)
        name = stop.title
        startDate = days.min().map { "\($0)" }
        endDate = days.max().map { "\($0)" }
        location = Self.place(of: stop.id, in: season)
    }

    private static func place(of stop: CompetitionID, in season: SeasonView) -> Place {
        let competition = season.record[stop]?.competition
        let place = competition?.place ?? stop.slug
        return Place(
            name: competition?.venue ?? place,
            address: PostalAddress(
                addressLocality: place, addressCountry: competition?.nation?.name))
    }

    private static func organiser(of season: SeasonView) -> Named? {
        season.record.organiser.map { Named(type: "SportsOrganization", name: $0) }
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
