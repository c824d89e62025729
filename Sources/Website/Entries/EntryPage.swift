import HTTPTypes
import Hummingbird
import Phrases
import RaceOffice
import ShortTrack

/// The pages about the entries of an event, by their part of the address.
enum EntryPage: String, CaseIterable {
    case entries
    case rankingList = "ranking-list"
    case lineUps = "line-ups"

    /// What of a page is asked for: a nation's entry, the members of a round.
    enum Part {
        case nation(Nation)
        case round(Round)
    }

    /// What the address asks for behind the question mark.
    func asked(_ request: Request) throws(Problem) -> Part? {
        switch self {
        case .entries: try Query(request).nation().map(Part.nation)
        case .rankingList: nil
        case .lineUps:
            try Query(request).value("round", expected: "a round, such as semifinals") {
                Round(rawValue: $0)
            }.map(Part.round)
        }
    }

    /// What a form was about, so that the page shows it again.
    func asked(_ form: Form) -> Part? {
        switch self {
        case .entries: Nation(form["nation"]).map(Part.nation)
        case .rankingList: nil
        case .lineUps: Round(rawValue: form["round"]).map(Part.round)
        }
    }

    func document(of screen: EntryScreen, asked: Part?) -> Document {
        switch (self, asked) {
        case (.entries, .nation(let nation)) where screen.by.nation == nil:
            EntriesPage(screen: screen, nation: nation).document
        case (.entries, _): EntriesPage(screen: screen, nation: screen.by.nation).document
        case (.rankingList, _): RankingListPage(screen: screen).document
        case (.lineUps, .round(let round)): LineUpsPage(screen: screen, asked: round).document
        case (.lineUps, _): LineUpsPage(screen: screen, asked: nil).document
        }
    }
}
