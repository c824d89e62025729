import ShortTrack

/// A place as a calendar prints it: "CAN Montréal (Maurice Richard Arena)".
struct PrintedPlace: Hashable, CustomStringConvertible {
    /// Missing where the city is named alone.
    let nation: Nation?
    let city: String
    let venue: String?

    init(nation: Nation? = nil, city: String, venue: String?) {
        self.nation = nation
        self.city = city
        self.venue = venue
    }

    /// The city a heading names, with its nation where a flag stands before it or the nation
    /// behind it, without the days and numbers some pages add: "Stage 3: Nagoya, Japan, 3–4
    /// December".
    init(heading title: String) {
        let flagged = PrintedPlace(flagged: title)
        let parts = (flagged?.city ?? title).split { $0.isNumber || ",():–—#".contains($0) }
            .drop { Self.numbered.contains(FoldedName($0).key) }
        let city = parts.first?.trimmed ?? ""
        self.init(
            nation: flagged?.nation
                ?? parts.dropFirst().lazy.compactMap { Nation(printed: $0) }.first,
            city: city.isEmpty ? title : city, venue: nil)
    }

    /// A title with a flag before it: "USA Salt Lake City".
    init?(flagged title: String) {
        let parts = title.split(maxSplits: 1, whereSeparator: \.isSpace)
        guard parts.count == 2, let nation = Nation(parts[0]), nation.isKnown else { return nil }
        self.init(nation: nation, city: String(parts[1]), venue: nil)
    }

    init?(_ cell: String) {
        let parts = cell.split(maxSplits: 1, whereSeparator: \.isSpace)
        guard parts.count == 2, let nation = Nation(parts[0]),
            let place = PrintedPlace(withoutNation: parts[1])
        else { return nil }
        self.nation = nation
        city = place.city
        venue = place.venue
    }

    /// A place without its nation, "Salt Lake City (Utah Olympic Oval)", or with the nation behind
    /// it: "Salt Lake City, USA".
    init?(withoutNation cell: some StringProtocol) {
        let place = cell.split(separator: "(", maxSplits: 1)
        guard let city = place.first?.trimmed, !city.isEmpty, !city.contains(")") else {
            return nil
        }
        guard place.count == 2 else {
            let parts = city.split(separator: ",", maxSplits: 1)
            let words = city.split(separator: " ")
            if parts.count == 2, let nation = Nation(printed: parts[1]) {
                self.init(nation: nation, city: parts[0].trimmed, venue: nil)
            } else if words.count > 1, let nation = words.last.flatMap({ Nation($0) }),
                nation.isKnown
            {
                let city = words.dropLast().joined(separator: " ")
                self.init(nation: nation, city: city, venue: nil)
            } else {
                self.init(city: city, venue: nil)
            }
            return
        }
        let rink = place[1].dropLast().trimmed
        guard place[1].last == ")", !rink.isEmpty, !rink.contains(where: { "()".contains($0) })
        else { return nil }
        self.init(city: city, venue: rink)
    }

    /// The place with what another line says of it and this one does not.
    func filled(from other: PrintedPlace) -> PrintedPlace {
        PrintedPlace(
            nation: nation ?? other.nation, city: city, venue: venue ?? other.venue)
    }

    /// The place when a cell below its name holds the rink, or the place once more.
    ///
    /// Below the name of a nation it holds the place.
    func with(venue cell: String) -> PrintedPlace {
        guard let inside = PrintedPlace(withoutNation: cell) else {
            return PrintedPlace(nation: nation, city: city, venue: cell.isEmpty ? nil : cell)
        }
        if FoldedName(inside.city) == FoldedName(city) { return filled(from: inside) }
        if let country = Nation(printed: city), !Self.cities.contains(country.code) {
            return PrintedPlace(
                nation: inside.nation ?? country, city: inside.city, venue: inside.venue)
        }
        return PrintedPlace(nation: nation, city: city, venue: cell)
    }

    /// What a number before the city counts, and nothing between two signs.
    private static let numbered = [
        "", "competition", "event", "leg", "round", "stage", "stop", "worldcup",
    ]

    /// The nations that are cities.
    private static let cities = ["HKG", "LUX", "SGP"]

    var description: String {
        (nation.map { "\($0) " } ?? "") + city + (venue.map { " (\($0))" } ?? "")
    }
}
