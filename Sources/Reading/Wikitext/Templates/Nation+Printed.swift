import ShortTrack

extension Nation {
    /// A nation as flag templates name it: by code, by the code of another list, by name.
    init?(printed text: some StringProtocol) {
        let text = text.trimmed
        if let nation = Nation(Self.otherCodes[text] ?? text), nation.isKnown {
            self = nation
        } else if let nation = Nation(name: Self.otherNames[text] ?? text) {
            self = nation
        } else {
            return nil
        }
    }

    /// Codes of countries where sport has its own.
    private static let otherCodes = [
        "BGR": "BUL", "CHE": "SUI", "DEU": "GER", "DNK": "DEN", "GRC": "GRE", "HRV": "CRO",
        "LVA": "LAT", "MNG": "MGL", "MYS": "MAS", "NLD": "NED", "PRT": "POR", "SVN": "SLO",
        "TWN": "TPE", "ZAF": "RSA",
    ]

    private static let otherNames = [
        "Czech Republic": "Czechia", "Korea": "South Korea", "People's Republic of China": "China",
        "Republic of Korea": "South Korea", "Russian Federation": "Russia",
        "The Netherlands": "Netherlands", "Turkey": "Türkiye", "United Kingdom": "Great Britain",
        "United States of America": "United States",
    ]
}
