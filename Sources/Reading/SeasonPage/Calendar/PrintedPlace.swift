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

    /// The city a heading names, without the days some pages add: "Nagoya 3–4 December".
    init(heading title: String) {
        let city = title.prefix { !$0.isNumber && !",(".contains($0) }.trimmed
        self.init(city: city.isEmpty ? title : city, venue: nil)
    }

    init?(_ cell: String) {
        let parts = cell.split(maxSplits: 1, whereSeparator: \.isWhitespace)
        guard parts.count == 2, let nation = Nation(parts[0]),
            let place = PrintedPlace(withoutNation: parts[1])
        else { return nil }
        self.nation = nation
        city = place.city
        venue = place.venue
    }

    /// A place without its nation: "Salt Lake City (Utah Olympic Oval)".
    init?(withoutNation cell: some StringProtocol) {
        let place = cell.split(separator: "(", maxSplits: 1)
        guard let city = place.first?.trimmed, !city.isEmpty, !city.contains(")") else {
            return nil
        }
        guard place.count == 2 else {
            self.init(city: city, venue: nil)
            return
        }
        let rink = place[1].dropLast().trimmed
        guard place[1].last == ")", !rink.isEmpty, !rink.contains(where: { "()".contains($0) })
        else { return nil }
        self.init(city: city, venue: rink)
    }

    var description: String {
        (nation.map { "\($0) " } ?? "") + city + (venue.map { " (\($0))" } ?? "")
    }
}
