import RaceOffice
import RecordBook
import ShortTrack

/// A page of the office that forms are sent from: where one gets back to, and how it says what
/// was refused.
protocol Workplace {
    var season: SeasonView { get }
    /// "Men, 500 m".
    var title: String { get }
    /// Where it is.
    var path: String { get }
    /// The last statement on the race it is about, on the page of one.
    var latestOnRace: Int? { get }

    /// Whether something is shown with all its consequences before it is saved.
    func isConsequential(_ deed: Deed) -> Bool
    /// The page that asks what is odd; nothing when nothing is, or when exactly these questions
    /// were answered.
    func asking(about deed: Deed, _ form: Form) -> Document?
    /// The part of the address behind the path that shows what was saved.
    func query(after form: Form) -> String
    /// The page with what was refused and what had been entered.
    func refusing(_ problem: Problem, _ form: Form) -> Document
}

extension Workplace {
    var latestOnRace: Int? { nil }
    func asking(about deed: Deed, _ form: Form) -> Document? { nil }
    func query(after form: Form) -> String { "" }
}

extension OfficeEventPage: Workplace {
    func isConsequential(_ deed: Deed) -> Bool {
        switch deed {
        case .undo, .act(_, .some), .act(.swap, _): true
        case .act(.makeOfficial, _), .act(.makeRoundOfficial, _): false
        case .act(.step(let step), _) where step.kind == .reskate: true
        case .act(let act, _): act.race.flatMap { page.record.races[$0] }?.isOfficial == true
        }
    }

    func refusing(_ problem: Problem, _ form: Form) -> Document {
        var page = self
        page.refused = (problem, form)
        return page.document
    }
}

extension OfficeRacePage: Workplace {
    var title: String { "\(desk.title), \(race.id.title)" }

    var latestOnRace: Int? { race.latest }

    func isConsequential(_ deed: Deed) -> Bool { desk.isConsequential(deed) }

    func asking(about deed: Deed, _ form: Form) -> Document? {
        guard case .act(.record(let result), _) = deed else { return nil }
        let questions = season.questions(about: result)
        guard !questions.isEmpty, form["anyway"] != Self.answer(to: questions) else { return nil }
        var page = self
        page.asked = (questions, form)
        return page.document
    }

    func refusing(_ problem: Problem, _ form: Form) -> Document {
        var page = self
        page.refused = (problem, form)
        return page.document
    }
}

extension HistoryPage: Workplace {
    func isConsequential(_ deed: Deed) -> Bool { true }

    func refusing(_ problem: Problem, _ form: Form) -> Document {
        var page = self
        page.refused = problem
        return page.document
    }
}
