import ShortTrack

extension PrintedRace.Row {
    /// "KOR LEE Ho-Suk", or the nation's code for a team.
    var who: String {
        competitor.person == nil ? "\(competitor.nation)" : "\(competitor.nation) \(name)"
    }

    /// "1st in heat 3, 41.037", "PEN in heat 3".
    func account(of race: RaceID) -> String {
        (rank.map(\.ordinal) ?? status.rawValue) + " in \(race.inWords)"
            + (time.map { ", \($0)" } ?? "")
    }

    /// What the next round is ranked by, smaller is better: place, then time; who has no time
    /// comes after the others of the place.
    var strength: Int {
        (rank ?? 99) * 10_000_000 + (time?.milliseconds ?? 9_999_999)
    }
}
