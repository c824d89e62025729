import RaceOffice
import Racing
import RecordBook
import ShortTrack

/// The desk: every event that is run here, and what is to be done next.
struct OfficePage {
    let document: Document

    init(_ state: OfficeState, role: Role) {
        let seasons = state.seasons.compactMap { state.season($0) }
            .filter { season in season.record.events.contains { $0.isRunHere(in: season) } }
        let accounts = Action.accounts.roles.contains(role) ? AccountsPage.path : nil
        document = Document(
            "office", title: "Race office",
            content: [
                "seasons": seasons.map { season in
                    [
                        "title": season.title, "stops": Self.stops(of: season),
                        "events": Self.events(of: season),
                    ] as [String: Any]
                },
                "isEmpty": seasons.isEmpty,
                "accountsPath": accounts as Any? ?? false,
            ])
    }

    private static func stops(of season: SeasonView) -> [[String: String]] {
        season.record.competitions.filter { stop in
            season.record.events.contains {
                $0.event.id.competition == stop.id && $0.isRunHere(in: season)
            }
        }.map {
            ["title": $0.title, "path": "/office/\($0.id)", "publicPath": "/\($0.id)"]
        }
    }

    private static func events(of season: SeasonView) -> [[String: Any]] {
        season.record.events.filter { $0.isRunHere(in: season) }.map { record in
            let event = record.event
            let progress = season.runEvents[event.id]
            let path = "/office\(Address.event(event.id).path)"
            let stop = season.record.competitions.first { $0.id == event.id.competition }
            return [
                "path": progress == nil ? path + "/entries" : path,
                "title": "\(stop?.title ?? event.id.competition.slug): "
                    + "\(event.id.category.title), \(event.id.title)",
                "date": event.date.spelledOut,
                "next": progress?.next.words ?? record.entering.stage.next,
                "isOfficial": progress?.classification.officialPlacings != nil,
            ]
        }
    }
}

extension EventRecord {
    /// Whether the office has something to do with it: it is run here, or its order is open.
    fileprivate func isRunHere(in season: SeasonView) -> Bool {
        season.runEvents[event.id] != nil || placings == nil && races.isEmpty
    }
}

extension NextStep {
    /// What is to be done next, as the office says it.
    var words: String {
        func list(_ races: [RaceID]) -> String { races.map(\.title).joined(separator: ", ") }
        return switch self {
        case .enter: "Enter skaters."
        case .drawFirstRound(let round): "Draw the \(round.title.lowercased())."
        case .putUp(let rounds):
            "Put up the start lists: \(rounds.map(\.title).joined(separator: ", "))."
        case .record(let races): "Record \(list(races))."
        case .makeOfficial(let races): "Declare official: \(list(races))."
        case .nothing: "Nothing left to do."
        }
    }
}
