import Phrases
import RecordBook
import ShortTrack

extension Protest {
    /// Reads a protest from a form.
    init(_ form: Form, in event: EventRecord) throws(Problem) {
        guard let round = Round(rawValue: form["round"]),
            let kind = Kind(rawValue: form["kind"]),
            let nation = Nation(form["nation"].uppercased())
        else {
            throw .unfit(
                "Choose a round and a kind of protest, and write the three letters of the nation.")
        }
        let numbers = event.protests.map(\.protest)
            .filter { $0.round == round && $0.nation == nation }.map(\.number)
        self.init(
            event: event.event.id, round: round, nation: nation, number: (numbers.max() ?? 0) + 1,
            kind: kind, text: form["reason"])
    }

    /// Reads the decision of a protest from a form.
    static func decided(by form: Form, in event: EventRecord) throws(Problem) -> Protest {
        guard let found = event.protests.first(where: { $0.protest.slug == form["protest"] }) else {
            throw .unfit("There is no such protest any more.")
        }
        guard let outcome = Outcome(rawValue: form["outcome"]) else {
            throw .unfit("Choose what becomes of the protest.")
        }
        return found.protest.decided(Verdict(outcome, text: form["reason"]))
    }
}
