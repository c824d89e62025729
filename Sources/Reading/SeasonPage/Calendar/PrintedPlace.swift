import ShortTrack

/// A place as a calendar prints it: "CAN Montréal (Maurice Richard Arena)".
struct PrintedPlace: Hashable, CustomStringConvertible {
    /// Missing where a heading names the city alone.
    let nation: Nation?
    let city: String
    let venue: String?

    init(city: String, venue: String?) {
        nation = nil
        self.city = city
        self.venue = venue
    }

    init?(_ cell: String) {
        guard let match = cell.wholeMatch(of: /([A-Z]{3})\s+([^()]+?)\s*(?:\(([^()]+)\))?/)?.output,
            let nation = Nation(match.1)
        else { return nil }
        self.nation = nation
        city = String(match.2)
        venue = match.3.map { $0.trimmed }
    }

    var description: String {
        (nation.map { "\($0) " } ?? "") + city + (venue.map { " (\($0))" } ?? "")
    }
}
