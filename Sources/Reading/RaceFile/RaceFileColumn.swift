/// A column of a race file, in the order files are written.
enum RaceFileColumn: Int, CaseIterable {
    case season, competition, category, distance, relay, mixed, occurrence
    case roundNumber, round, heat, startPosition, helmet, athlete, nation, name
    case rank, time, status, mark, rule

    /// The heading.
    var title: String {
        switch self {
        case .roundNumber: "round_no"
        case .startPosition: "start_position"
        case .helmet: "bib"
        case .athlete: "athlete_id"
        case .nation: "noc"
        default: "\(self)"
        }
    }

    /// The columns that name the event.
    static let ofEvent: [RaceFileColumn] = [
        .season, .competition, .category, .distance, .relay, .mixed, .occurrence,
    ]

    /// The first line of a race file.
    static let header = allCases.map(\.title).joined(separator: ",")

    /// Whether the headings of a table are those of a race file.
    static func recognises(_ headings: [String]) -> Bool {
        headings.contains("heat") && headings.contains("athlete_id")
    }

    /// Where each column stands; nothing where one is missing, twice there or not known.
    static func places(in headings: [String]) -> [Int]? {
        let places = allCases.compactMap { headings.firstIndex(of: $0.title) }
        return headings.count == allCases.count && places.count == allCases.count ? places : nil
    }
}
