import Phrases
import RaceOffice
import RecordBook
import ShortTrack

/// Where files of the photo finish camera are handed in for a whole stop, and what became of them.
struct PhotoFinishPage {
    let document: Document

    init?(
        _ stop: CompetitionID, in season: SeasonView, sequence: Int,
        outcomes: [PhotoFinishIntake.Outcome] = [], refused: [String] = []
    ) {
        guard let competition = season.record[stop]?.competition else {
            return nil
        }
        let path = "/office/\(stop)/photo-finish"
        var document = Document(
            "office-photo-finish", title: "Photo finish, \(competition.title)",
            crumbs: [Crumb("Race office", "/office")],
            content: [
                "place": competition.title, "path": path,
                "refused": refused.map { season.people.naming(in: $0) },
                "isAnyRefused": !refused.isEmpty,
                "hasOutcomes": !outcomes.isEmpty,
                "outcomes": outcomes.map { outcome -> [String: Any] in
                    [
                        "kind": outcome.race == nil ? "contradiction" : "correction",
                        "words": outcome.words.split(separator: "\n").map {
                            season.people.naming(in: String($0))
                        },
                        "race": outcome.race.map { race in
                            [
                                "path": "/office" + Address.event(race.event).path
                                    + "/\(race.slug)",
                                "title": "\(race.event.category.title), \(race.event.title), "
                                    + race.title,
                            ]
                        } as Any? ?? false,
                    ]
                },
            ])
        document.path = path
        self.document = document
    }
}

extension PhotoFinishIntake.Outcome {
    /// How it went, in words.
    fileprivate var words: String {
        switch self {
        case .taken(let words, _), .refused(let words), .failed(let words): words
        }
    }

    /// The race it is of, where it was taken in.
    var race: RaceID? { if case .taken(_, let race) = self { race } else { nil } }
}
