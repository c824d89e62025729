import Publishing
import RaceOffice
import RecordBook
import ShortTrack

/// Everything stated of a stop or an event: who, when, what, why; with what takes it back.
struct HistoryPage {
    let history: History
    let season: SeasonView
    let role: Role
    let title: String
    let competition: CompetitionID
    let event: EventID?

    init(
        _ history: History, of competition: CompetitionID, event: EventID?, in season: SeasonView,
        role: Role
    ) {
        self.history = history
        self.season = season
        self.role = role
        self.competition = competition
        self.event = event
        let stop = season.record.competitions.first { $0.id == competition }
        title = event.map(season.fullTitle) ?? stop?.title ?? competition.slug
    }

    func document(sequence: Int) -> Document {
        var document = Document(
            "office-history", title: "History, \(title)", crumbs: crumbs,
            live: (season.record.id, sequence),
            content: [
                "title": title, "stopPath": "/office/\(competition)", "seen": "\(sequence)",
                "entries": history.entries.map(content), "isEmpty": history.entries.isEmpty,
            ])
        document.path = "/office/\(event.map { "\($0)" } ?? "\(competition)")/history"
        return document
    }

    private var crumbs: [(title: String, path: String)] {
        var crumbs: [(title: String, path: String)] = [("Race office", "/office")]
        if let event { crumbs.append((season.fullTitle(of: event), "/office/\(event)")) }
        return crumbs
    }

    private func content(_ entry: History.Entry) -> [String: Any] {
        let statement = entry.statement
        let mayUndo = entry.isUndone(by: role)
        return [
            "number": "\(statement.sequence)", "when": statement.recordedAt.words,
            "who": statement.actor,
            "event": event == nil
                ? statement.body.event.map { season.fullTitle(of: $0) } as Any? ?? false : false,
            "what": season.people.naming(in: statement.body.sentence),
            "why": statement.body.why.map { season.people.naming(in: $0) } as Any? ?? false,
            "place": entry.place.map { "\($0)" } as Any? ?? false,
            "stands": entry.state.isStanding,
            "state": entry.state.words, "path": statement.body.event.map { "/office/\($0)" } ?? "",
            "mayUndo": mayUndo,
            "mayReplace": mayUndo && ReplacePage.kinds.contains(statement.body.kind),
        ]
    }
}

extension History.State {
    fileprivate var isStanding: Bool {
        if case .stands = self { return true }
        return false
    }
}
