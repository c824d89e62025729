import Phrases
import RaceOffice
import Racing
import Rulebook
import ShortTrack

extension Act {
    /// Reads a picked line: one of those offered, or one that was written.
    init(picking form: Form, in progress: EventProgress) throws(Problem) {
        guard let round = Round(rawValue: form["round"]) else {
            throw Problem.unfit("Choose a round and a line.")
        }
        if let line = progress.offeredLines(for: round).first(where: {
            $0.sentence.description == form["line"]
        }
        ) {
            self = .pick(progress.event, line, reason: form["reason"])
            return
        }
        guard form["line"] == OfficeEventPage.written else {
            throw Problem.unfit("This line is not offered any more. Choose another.")
        }
        let fastest = form["fastest"].isEmpty ? "0" : form["fastest"]
        guard let races = Int(form["races"]), let perRace = Int(form["per-race"]),
            let fastest = Int(fastest),
            let line = progress.line(from: round, races: races, perRace: perRace, fastest: fastest)
        else {
            throw Problem.unfit(
                "Write the line in whole numbers: races, how many of each go on, how many by time.")
        }
        self = .pick(progress.event, line, reason: form["reason"])
    }

    /// Reads an exchange of two helmets.
    init(exchanging form: Form, in progress: EventProgress) throws(Problem) {
        guard let one = Int(form["helmet-1"]), let other = Int(form["helmet-2"]) else {
            throw Problem.unfit("Write two helmet numbers.")
        }
        do {
            self = .swap(
                Swap(
                    try progress.start(ofHelmet: one), with: try progress.start(ofHelmet: other),
                    because: form["reason"]))
        } catch {
            throw Problem.unfit(error.description)
        }
    }
}
