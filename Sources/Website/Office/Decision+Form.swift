import ShortTrack

extension Decision {
    /// Reads a ruling from a form.
    init(_ form: Form, in race: RaceID) throws(Problem) {
        guard let competitor = Competitor(form["competitor"]),
            let ruling = Ruling(rawValue: form["ruling"])
        else {
            throw .unfit("Choose a skater and a ruling.")
        }
        self.init(race: race, competitor: competitor, ruling: ruling, reason: form["reason"])
    }
}
