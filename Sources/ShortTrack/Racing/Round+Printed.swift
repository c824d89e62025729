extension Round {
    /// The round a printed name means, such as "Quarterfinals", "final-a" or "Finals".
    ///
    /// "Rep" stands for repechage. Case, spaces and signs do not matter, nor whether one race or
    /// the whole round is named. A final without a letter is Final A.
    public init?(printed name: some StringProtocol) {
        guard let round = Self.byName[Self.key(name)] else { return nil }
        self = round
    }

    private static let byName: [String: Round] = {
        let names = allCases.flatMap { round in
            [round.rawValue, round.title, round.raceTitle].map { (key($0), round) }
        }
        return Dictionary(
            names + [("final", .finalA), ("repfinal", .repechageFinalA)],
            uniquingKeysWith: { first, _ in first })
    }()

    private static func key(_ name: some StringProtocol) -> String {
        var letters = name.lowercased().filter(\.isLetter)
        if letters.hasPrefix("repechage") { letters = "rep" + letters.dropFirst(9) }
        return letters.hasSuffix("s") ? String(letters.dropLast()) : letters
    }
}
