import Racing
import ShortTrack

/// Invented fields of skaters.
enum Field {
    static let nations = [
        "AUS", "BEL", "CAN", "CHN", "FRA", "GBR", "GER", "HUN", "ITA", "JPN", "KAZ", "KOR", "LAT",
        "NED", "NOR", "POL", "SUI", "TUR", "UKR", "USA",
    ]

    /// Skaters of some nations in random numbers, two thirds of them on the ranking list.
    static func entries(_ count: Int, nations: Int, lot: Lot) -> [Entry] {
        var lot = lot
        return (0..<count).map { index in
            Entry(
                competitor: Rink.skater(
                    "skater-\(index)", Self.nations[lot.number(below: nations)]),
                helmet: index + 1, seed: index.isMultiple(of: 3) ? nil : index)
        }
    }
}
