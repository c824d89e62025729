import RaceOffice
import Racing
import RecordBook
import ShortTrack

/// The desk: every event that is run here, and what is to be done next.
struct OfficePage {
    let document: Document

    init(_ state: OfficeState, role: Role) {
        let seasons = state.seasons.compactMap { state.season($0) }.filter { !$0.runEvents.isEmpty }
        let accounts = Action.accounts.roles.contains(role) ? AccountsPage.path : nil
        document = Document(
            "office", title: "Race office",
            content: [
                "seasons": seasons.map { season in
                    ["title": season.title, "events": Self.events(of: season)] as [String: Any]
                },
                "isEmpty": seasons.isEmpty,
                "accountsPath": accounts as Any? ?? false,
            ])
    }

    private static func events(of season: SeasonView) -> [[String: Any]] {
        season.record.events.map(\.event).compactMap { event in
            guard let progress = season.runEvents[event.id] else { return nil }
            let stop = season.record.competitions.first { $0.id == event.id.competition }
            return [
                "path": "/office" + Address.event(event.id).path,
                "title": "\(stop?.title ?? event.id.competition.slug): "
                    + "\(event.id.category.title), \(event.id.title)",
                "date": event.date.spelledOut, "next": progress.next.words,
                "isOfficial": progress.classification.officialPlacings != nil,
            ]
        }
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
