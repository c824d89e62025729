import RaceOffice
import RecordBook
import ShortTrack

/// A page about the entries of an event, as the place forms are sent from.
struct EntryPlace: Workplace {
    let screen: EntryScreen
    let page: EntryPage

    var season: SeasonView { screen.season }
    var title: String { screen.title }
    var path: String { "\(screen.path)/\(page.rawValue)" }

    /// Whether the list is published, not drawn yet, and changed by it.
    func isConsequential(_ deed: Deed) -> Bool {
        guard case .act(.entries(let act), _) = deed else { return true }
        guard act.nation == nil else { return false }
        return switch act {
        case .register, .withdraw, .move, .number: screen.stage == .published && !screen.isDrawn
        case .enter, .publish, .lineUp: false
        }
    }

    func query(after form: Form) -> String {
        switch page.asked(form) {
        case .nation(let nation): "?nation=\(nation)"
        case .round(let round): "?round=\(round.rawValue)"
        case nil: ""
        }
    }

    func refusing(_ problem: Problem, _ form: Form) -> Document {
        var screen = screen
        screen.refused = (problem, form)
        return page.document(of: screen, asked: page.asked(form))
    }
}
