import Phrases
import Publishing
import ShortTrack

extension Address {
    /// The files that hold what a page shows: its table, its calendar, its feed.
    var files: [Crumb] {
        switch self {
        case .seasons, .titles, .athletes, .nations, .reconciliations, .rulebooks, .results,
            .reconciliation, .qualification, .rules, .comparison, .event, .standing, .schedule:
            tables
        case .home:
            [
                Crumb("Subscribe to the calendar", CalendarSubject.everything.path),
                Crumb("Corrections", OutwardFile.corrections(nil).path),
            ]
        case .athlete(let person):
            tables + Crumb.files(of: .titlesOf(person), as: "Titles")
                + [Crumb("Subscribe to the calendar", CalendarSubject.athlete(person).path)]
        case .nation(let nation, let filter):
            tables + Crumb.files(of: .titlesWon(nation, filter), as: "Titles")
                + Crumb.files(of: .places(nation, filter), as: "Places")
                + [Crumb("Subscribe to the calendar", CalendarSubject.nation(nation).path)]
        case .corrections(let season):
            tables + [Crumb("Atom", OutwardFile.corrections(season).path)]
        default: []
        }
    }

    private var tables: [Crumb] { Crumb.files(of: self) }
}

extension Crumb {
    /// The ways to a table as a file.
    /// - Parameter name: what it holds, where that is not what the page is about.
    static func files(of subject: Address, as name: Phrase? = nil) -> [Crumb] {
        [TableFormat.csv, .json].map { format in
            let title = Phrase(verbatim: format.rawValue.uppercased())
            return Crumb(
                name.map { "\($0) (\(title))" } ?? title, Address.table(subject, format).path)
        }
    }
}
