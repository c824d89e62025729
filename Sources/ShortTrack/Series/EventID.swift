/// A distance for a category at a stop: `2023-24/montreal-1/men-1000-1`.
public struct EventID: Hashable, Sendable, CustomStringConvertible {
    /// The stop it is skated at.
    public let competition: CompetitionID
    /// Who skates it.
    public let category: Category
    /// How far.
    public let distance: Distance
    /// Which running of the distance at this stop.
    public let occurrence: Occurrence

    /// Names an event.
    public init(
        competition: CompetitionID, category: Category, distance: Distance, occurrence: Occurrence
    ) {
        self.competition = competition
        self.category = category
        self.distance = distance
        self.occurrence = occurrence
    }

    /// The event's own part of the address: `men-1000-1`, `women-relay-3000`.
    public var slug: String {
        switch occurrence {
        case .only: "\(category)-\(distance.slug)"
        case .numbered(let number): "\(category)-\(distance.slug)-\(number)"
        }
    }

    /// Reads the event's own part of the address at a stop.
    public init?(competition: CompetitionID, slug: some StringProtocol) {
        let parts = slug.parts(separatedBy: "-")
        guard let first = parts.first, let category = Category(rawValue: String(first)) else {
            return nil
        }
        let isRelay = parts.count > 1 && parts[1] == "relay"
        let rest = parts.dropFirst(isRelay ? 2 : 1)
        guard let metres = rest.first.flatMap({ Int($0) }), metres > 0, rest.count <= 2 else {
            return nil
        }
        var occurrence = Occurrence.only
        if rest.count == 2 {
            guard let number = rest.last.flatMap({ Int($0) }), number > 0 else { return nil }
            occurrence = .numbered(number)
        }
        self.init(
            competition: competition, category: category,
            distance: isRelay ? .relay(metres) : Distance(metres: metres), occurrence: occurrence)
    }

    /// Reads `season/stop/event`.
    public init?(_ text: some StringProtocol) {
        guard let (name, rest) = text.halves(at: "/"), let (stop, slug) = rest.halves(at: "/"),
            let season = SeasonID(name),
            let competition = CompetitionID(season: season, slug: stop)
        else { return nil }
        self.init(competition: competition, slug: slug)
    }

    /// `2023-24/montreal-1/men-1000-1`.
    public var description: String { "\(competition)/\(slug)" }

    /// The standing this event's points go to.
    public var standing: StandingID {
        StandingID(
            category: category, scope: distance.isRelay ? .relay : .distance(distance.metres))
    }

    /// The distance as printed in a calendar: "1000 m (1)".
    public var title: String {
        occurrence.number.map { "\(distance) (\($0))" } ?? "\(distance)"
    }
}

extension EventID: Codable {
    /// Reads `season/stop/event`.
    public init(from decoder: any Decoder) throws { self = try decoder.slug { EventID($0) } }

    /// Writes `season/stop/event`.
    public func encode(to encoder: any Encoder) throws { try encoder.write(slug: description) }
}
