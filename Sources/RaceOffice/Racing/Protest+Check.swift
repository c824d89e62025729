import RecordBook
import ShortTrack

extension Protest {
    /// The protest, if it says what it must and is not decided already.
    func checked(against event: EventRecord) throws(Refusal) -> Protest {
        guard event.races.keys.contains(where: { $0.round == round }) else {
            throw .unknown("round \(round.title) in this event")
        }
        guard event.entries.contains(where: { $0.competitor.nation == nation }) else {
            let nations = Set(event.entries.map(\.competitor.nation)).sorted()
            throw .unfit(
                "\(nation): nobody of it is entered in this event. Nations that can protest: "
                    + nations.map(\.code).joined(separator: ", ") + ".")
        }
        guard !text.isEmpty else { throw .reasonMissing("the protest") }
        let known = event.protests.first { $0.protest.slug == slug }
        guard let verdict else {
            guard known == nil else {
                throw .ledger(
                    .conflict(subject: title, seen: 0, latest: known?.latest ?? 0))
            }
            return self
        }
        guard let known else { throw .unknown("\(title) against \(round.title)") }
        if let decided = known.decided {
            throw .notNow(
                "\(title) is decided already, by \(decided.actor). Take that back first.")
        }
        guard !verdict.text.isEmpty else { throw .reasonMissing("the decision, in writing") }
        return known.protest.decided(verdict)
    }
}
