/// What a cell prints where it is read as something else: "CAN" before Choi Eun-kyung of KOR.
///
/// 2003-04 prints six: a women's relay over 5000 m twice, CAN for the overall, 1000 m and 1500 m
/// winner, who skated for KOR, and "Korea" for the team it calls South Korea elsewhere.
public struct WordingClaim: Hashable, Sendable, Codable {
    /// The event of the calendar in whose row the cell is.
    public let event: EventID?
    /// The table in whose row the cell is.
    public let standing: StandingID?
    /// Who is meant; missing where the cell is the distance of the event.
    public let competitor: Competitor?
    /// The distance, the code of a skater's nation or the name of a team, as printed.
    public let printed: String

    /// The distance of an event is printed as another.
    public init(_ printed: Distance, insteadOf event: EventID) {
        self.event = event
        standing = nil
        competitor = nil
        self.printed = "\(printed)"
    }

    /// Who holds a place of an event is printed otherwise.
    public init(_ printed: String, insteadOf competitor: Competitor, at event: EventID) {
        self.event = event
        standing = nil
        self.competitor = competitor
        self.printed = printed
    }

    /// Who stands in a table is printed otherwise.
    public init(_ printed: String, insteadOf competitor: Competitor, in standing: StandingID) {
        event = nil
        self.standing = standing
        self.competitor = competitor
        self.printed = printed
    }

    /// Where the cell is.
    public var cell: String {
        (event.map { "\($0)" } ?? standing.map(\.slug) ?? "")
            + (competitor.map { "/\($0)" } ?? "")
    }

    /// The same cell about somebody else.
    public func replacing(_ new: (Competitor) -> Competitor) -> WordingClaim {
        guard let competitor else { return self }
        if let event { return WordingClaim(printed, insteadOf: new(competitor), at: event) }
        return standing.map { WordingClaim(printed, insteadOf: new(competitor), in: $0) } ?? self
    }
}
