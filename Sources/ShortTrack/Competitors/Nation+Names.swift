extension Nation {
    /// The English name of a nation that skates short track, or the code where none is known here.
    public var name: String { Self.names[code] ?? Self.others[code] ?? code }

    /// Whether the code is one of a nation, of today or of earlier Games.
    public var isKnown: Bool { Self.names[code] != nil || Self.others[code] != nil }

    /// The nations known to skate short track, by code.
    public static let allKnown: [Nation] = names.keys.sorted().compactMap { Nation($0) }

    /// The nation of an English name: "Netherlands".
    public init?(name: some StringProtocol) {
        guard let code = Self.codes[String(name)] else { return nil }
        self.init(code)
    }

    private static let codes = Dictionary(
        names.merging(others) { first, _ in first }.map { ($0.value, $0.key) },
        uniquingKeysWith: { first, _ in first })

    private static let names: [String: String] = [
        "ARG": "Argentina", "AUS": "Australia", "AUT": "Austria", "BEL": "Belgium",
        "BIH": "Bosnia and Herzegovina", "BLR": "Belarus", "BRA": "Brazil", "BUL": "Bulgaria",
        "CAN": "Canada", "CHN": "China", "CRO": "Croatia", "CZE": "Czechia", "DEN": "Denmark",
        "ESP": "Spain", "EST": "Estonia", "FIN": "Finland", "FRA": "France",
        "GBR": "Great Britain", "GER": "Germany", "HKG": "Hong Kong", "HUN": "Hungary",
        "IND": "India", "IRL": "Ireland", "ISR": "Israel", "ITA": "Italy", "JPN": "Japan",
        "KAZ": "Kazakhstan", "KGZ": "Kyrgyzstan", "KOR": "South Korea", "LAT": "Latvia",
        "LTU": "Lithuania", "LUX": "Luxembourg", "MAS": "Malaysia", "MGL": "Mongolia",
        "NED": "Netherlands", "NOR": "Norway", "NZL": "New Zealand", "PHI": "Philippines",
        "POL": "Poland", "POR": "Portugal", "PRK": "North Korea", "ROU": "Romania",
        "RSA": "South Africa", "RUS": "Russia", "SGP": "Singapore", "SLO": "Slovenia",
        "SRB": "Serbia", "SUI": "Switzerland", "SVK": "Slovakia", "SWE": "Sweden",
        "THA": "Thailand", "TPE": "Chinese Taipei", "TUR": "Türkiye", "UKR": "Ukraine",
        "USA": "United States", "UZB": "Uzbekistan",
    ]

    /// Nations seldom met on a rink, and the codes of earlier Games, which results keep.
    private static let others: [String: String] = [
        "AHO": "Netherlands Antilles", "AIN": "Individual Neutral Athletes", "AND": "Andorra",
        "ANZ": "Australasia", "ARM": "Armenia", "AZE": "Azerbaijan", "CHI": "Chile",
        "CIS": "Commonwealth of Independent States", "COR": "Unified Korea", "CYP": "Cyprus",
        "EOR": "Refugee Olympic Team", "EUN": "Unified Team", "FRG": "West Germany",
        "GDR": "East Germany", "GEO": "Georgia", "GRE": "Greece", "INA": "Indonesia",
        "IOA": "Independent Olympic Athletes", "IOP": "Independent Olympic Participants",
        "IRI": "Iran", "ISL": "Iceland", "JAM": "Jamaica", "KSA": "Saudi Arabia",
        "MAR": "Morocco", "MDA": "Moldova", "MEX": "Mexico", "MKD": "North Macedonia",
        "MNE": "Montenegro", "NGR": "Nigeria", "OAR": "Olympic Athletes from Russia",
        "PUR": "Puerto Rico", "ROC": "Russian Olympic Committee",
        "ROT": "Refugee Olympic Team of 2016", "SCG": "Serbia and Montenegro",
        "TCH": "Czechoslovakia", "UAE": "United Arab Emirates", "URS": "Soviet Union",
        "VIE": "Vietnam", "YUG": "Yugoslavia",
    ]
}
