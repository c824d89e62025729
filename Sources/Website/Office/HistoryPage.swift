import Phrases
import Publishing
import RaceOffice
import RecordBook
import Rulebook
import ShortTrack

/// Everything stated of a stop or an event: who, when, what, why; with what takes it back.
///
/// It is folded, an event by round and race, a stop by event and race; what was stated last is
/// open.
struct HistoryPage {
    /// What of the history is shown.
    struct Limits {
        /// What this person stated.
        var who: String?
        /// Statements of this kind.
        var kind: Body.Kind?

        func take(_ entry: History.Entry) -> Bool {
            (who == nil || entry.statement.actor == who)
                && (kind == nil || entry.statement.body.kind == kind)
        }
    }

    let history: History
    let season: SeasonView
    let by: Operator
    let sequence: Int
    let title: String
    let competition: CompetitionID
    let event: EventID?
    var limits = Limits()
    /// What was refused just now.
    var refused: Problem?

    init(
        of competition: CompetitionID, event: EventID?, in season: SeasonView,
        _ state: OfficeState, by operator: Operator
    ) {
        history = History(of: competition, event: event, in: state)
        sequence = state.lastSequence(of: competition.season)
        self.season = season
        by = `operator`
        self.competition = competition
        self.event = event
        let stop = season.record[competition]?.competition
        title = event.map { "\(season.fullTitle(of: $0))" } ?? stop?.title ?? competition.slug
    }

    var path: String { "/office/\(event.map { "\($0)" } ?? "\(competition)")/history" }

    var document: Document {
        let shown = history.entries.filter(limits.take)
        var document = Document(
            "office-history", title: "History, \(title)", crumbs: crumbs,
            live: (season.record.id, sequence),
            content: [
                "title": title, "stopPath": "/office/\(competition)", "seen": "\(sequence)",
                "alert": refused.map { ["title": $0.title, "words": $0.words] as [String: Any] }
                    as Any? ?? false,
                "isEmpty": shown.isEmpty, "filters": [people, kinds],
                "folds": folds(shown, by: part).enumerated().map { index, fold in
                    content(fold, named: "fold-\(index + 1)", isNewest: index == 0)
                },
            ])
        document.path = path + query(limits)
        return document
    }

    private var crumbs: [Crumb] {
        var crumbs: [Crumb] = [Crumb("Race office", "/office")]
        if let event { crumbs.append(Crumb(season.fullTitle(of: event), "/office/\(event)")) }
        return crumbs
    }
}

extension HistoryPage {
    private typealias Fold = (title: String, entries: [History.Entry])

    /// What belongs together, in the order of what was stated last.
    private func folds(_ entries: [History.Entry], by title: (Body) -> String?) -> [Fold] {
        func latest(_ fold: Fold) -> Int { fold.entries.first?.statement.sequence ?? 0 }
        return Dictionary(grouping: entries) { title($0.statement.body) }
            .compactMap { title, entries in title.map { ($0, entries) } }
            .sorted { latest($0) > latest($1) }
    }

    /// The part of the history a statement belongs to.
    private func part(_ body: Body) -> String? {
        if event != nil { return body.roundSpokenOf?.title ?? "Entries and list" }
        return body.event.map { "\(season.fullTitle(of: $0))" } ?? "The whole stop"
    }

    /// The part of that part, where there is one.
    private func smallPart(_ body: Body) -> String? {
        body.race?.title ?? (event == nil ? body.roundSpokenOf?.title : nil)
    }

    private func content(_ fold: Fold, named id: String, isNewest: Bool) -> [String: Any] {
        let inner = folds(fold.entries, by: smallPart)
        return [
            "id": id, "title": fold.title, "count": "\(fold.entries.count)", "isOpen": isNewest,
            "entries": fold.entries.filter { smallPart($0.statement.body) == nil }.map(content),
            "races": inner.enumerated().map { index, race in
                [
                    "id": "\(id)-\(index + 1)", "title": race.title,
                    "count": "\(race.entries.count)", "isOpen": isNewest && index == 0,
                    "entries": race.entries.map(content),
                ] as [String: Any]
            },
        ]
    }

    private func content(_ entry: History.Entry) -> [String: Any] {
        let statement = entry.statement
        let mayUndo = entry.isUndone(by: by.role)
        return [
            "number": "\(statement.sequence)",
            "when": season.when(statement),
            "who": statement.actor,
            "what": season.people.naming(in: statement.body.sentence),
            "why": statement.body.why.map { season.people.naming(in: $0) } as Any? ?? false,
            "place": entry.place.map { "\($0)" } as Any? ?? false,
            "stands": entry.state.isStanding,
            "state": entry.state.words { season.when($0, at: competition) },
            "path": statement.body.event.map { "/office/\($0)" } ?? "",
            "mayUndo": mayUndo,
            "mayReplace": mayUndo && ReplacePage.kinds.contains(statement.body.kind),
        ]
    }
}

extension HistoryPage {
    /// Links to what one person stated.
    private var people: [String: Any] {
        let names = Set(history.entries.map(\.statement.actor)).sorted()
        return links(
            "By", "Everybody", names.map { ($0, $0) }, chosen: limits.who
        ) { Limits(who: $0, kind: limits.kind) }
    }

    /// Links to the statements of one kind.
    private var kinds: [String: Any] {
        let kinds = Set(history.entries.map(\.statement.body.kind))
        return links(
            "What", "Everything",
            Body.Kind.allCases.filter(kinds.contains).map { ($0, $0.title) }, chosen: limits.kind
        ) { Limits(who: limits.who, kind: $0) }
    }

    private func links<Value: Equatable>(
        _ title: String, _ all: String, _ values: [(value: Value, title: String)], chosen: Value?,
        _ limits: (Value?) -> Limits
    ) -> [String: Any] {
        let options = [(nil, all)] + values.map { (Optional($0.value), $0.title) }
        return [
            "name": title,
            "options": options.map { value, title -> [String: Any] in
                [
                    "title": title, "path": path + query(limits(value)),
                    "isCurrent": value == chosen,
                ]
            },
        ]
    }

    private func query(_ limits: Limits) -> String {
        Query.text([("who", limits.who), ("kind", limits.kind?.rawValue)])
    }
}

extension Body {
    /// The round a statement speaks of.
    fileprivate var roundSpokenOf: Round? {
        switch self {
        case .line(let picked): picked.line.round
        case .lineUp(let lineUp): lineUp.round
        case .signed(let round): round.round
        case .protest(let protest): protest.round
        case .lock(let lock): lock.round
        default: race?.round
        }
    }
}

extension Body.Kind {
    /// "Start list".
    fileprivate var title: String {
        switch self {
        case .decision: "Ruling"
        case .signed: "Signature"
        case .retracted: "Taken back"
        case .official: "Declared official"
        default:
            rawValue.prefix(1).uppercased() + rawValue.dropFirst().replacing("-", with: " ")
        }
    }
}

extension History.State {
    fileprivate var isStanding: Bool {
        if case .stands = self { return true }
        return false
    }
}
