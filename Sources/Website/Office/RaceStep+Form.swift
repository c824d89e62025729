import Phrases
import ShortTrack

extension RaceStep {
    /// Reads a step from a form.
    init(_ form: Form, of race: RaceID) throws(Problem) {
        guard let kind = Kind(rawValue: form["step"]),
            form["helmet"].isEmpty || Int(form["helmet"]) != nil
        else {
            throw .unfit("Choose a step and a helmet number.")
        }
        self.init(
            race: race, kind: kind, helmet: Int(form["helmet"]),
            reason: form["reason"].isEmpty ? nil : form["reason"])
    }
}

extension RaceStep.Kind {
    /// What to press for it: "Call", "Re-skate".
    var button: String {
        switch self {
        case .called: "Call"
        case .started: "Start"
        case .restarted: "Restart"
        case .underReview: "Under review"
        case .reskate: "Re-skate"
        }
    }

    /// What was done, as a note says it.
    var past: String {
        switch self {
        case .called: "Called"
        case .started: "Started"
        case .restarted: "Restarted"
        case .underReview: "Under review"
        case .reskate: "Re-skate ordered"
        }
    }
}
