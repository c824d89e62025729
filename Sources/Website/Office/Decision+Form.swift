import Phrases
import ShortTrack

extension Decision {
    /// Reads a ruling from a form.
    init(_ form: Form, in race: RaceID) throws(Problem) {
        guard let competitor = Competitor(form["competitor"]),
            let ruling = Ruling(rawValue: form["ruling"])
        else { throw .unfit("Choose a skater and a ruling.") }
        let code = ReasonCode(rawValue: form["code"])
        guard form["code"].isEmpty || code != nil else {
            throw .unfit("“\(form["code"])” is not a reason code. Choose one of the list, or none.")
        }
        self.init(
            race: race, competitor: competitor, ruling: ruling, code: code, reason: form["reason"])
    }
}
