import Phrases
import RaceOffice
import Racing
import RecordBook
import ShortTrack

/// The desk: what needs attention first, then stop by stop every event and its next step.
struct OfficePage {
    let document: Document

    init(_ state: OfficeState, role: Role) {
        let seasons = state.seasons.compactMap { state.season($0) }
            .filter { season in season.record.events.contains { $0.isRunHere(in: season) } }
        let accounts = Action.accounts.roles.contains(role) ? AccountsPage.path : nil
        let attention = seasons.flatMap(Self.attention)
        document = Document(
            "office", title: "Race office",
            content: [
                "stops": seasons.flatMap(Self.stops), "isEmpty": seasons.isEmpty,
                "attention": attention, "hasAttention": !attention.isEmpty,
                "accountsPath": accounts as Any? ?? false,
            ])
    }

    private static func stops(of season: SeasonView) -> [[String: Any]] {
        season.record.competitions.compactMap { stop in
            let events = season.record.events.filter {
                $0.event.id.competition == stop.id && $0.isRunHere(in: season)
            }
            guard !events.isEmpty else { return nil }
            return [
                "title": stop.title, "season": season.title,
                "path": "/office/\(stop.id)", "publicPath": "/\(stop.id)",
                "table": TableModel(
                    caption: "\(stop.title): events",
                    columns: [
                        .init(title: "Event"), .init(title: "Day"), .init(title: "State"),
                        .init(title: "Next"),
                    ], rows: events.map { row($0, in: season) }),
            ]
        }
    }

    private static func row(_ record: EventRecord, in season: SeasonView) -> [CellModel] {
        let event = record.event
        let path = "/office" + Address.event(event.id).path
        let day = CellModel(text: event.date.spelledOut)
        let next = WorkLineModel(season: season, record: record).next
        guard let progress = season.progress(of: event.id) else {
            let entries = path + "/entries"
            return [
                CellModel(text: title(of: event.id), path: entries, isHeader: true), day,
                CellModel(text: "Entries \(record.entering.stage.rawValue)"),
                CellModel(text: next.words, path: next.path),
            ]
        }
        return [
            CellModel(text: title(of: event.id), path: path, isHeader: true), day,
            CellModel(text: progress.stateInWords),
            CellModel(text: next.words, path: next.path),
        ]
    }

    private static func title(of event: EventID) -> String {
        "\(event.category.title), \(event.title)"
    }

    /// What is wrong somewhere, then what the referee looks at, then what waits for a word.
    ///
    /// A finding that is only a note by now asks for nothing more.
    private static func attention(in season: SeasonView) -> [[String: Any]] {
        let events = season.record.events.map(\.event.id)
        let running = events.compactMap { season.progress(of: $0) }
        let wrong = running.flatMap { progress in
            progress.findings.filter { $0.severity > .note }.map { finding in
                item(
                    "contradiction", progress.event, RaceID(finding.subject),
                    season.people.naming(in: finding.words))
            }
        }
        let races = running.flatMap(\.races)
        func record(_ sheet: RaceSheet) -> RaceRecord? {
            season.record[sheet.race.event]?.races[sheet.race]
        }
        let reviewed = races.filter { $0.state == .underReview }.map {
            item("correction", $0.race.event, $0.race, "\($0.race.title) is under review.")
        }
        let differing = races.filter {
            record($0).flatMap(PhotoFinishComparison.init)?.lines.contains(where: \.differs) == true
        }
        .map {
            item(
                "correction", $0.race.event, $0.race,
                "\($0.race.title): the camera recorded something else than the result says.")
        }
        let recorded = races.filter {
            $0.result == nil && record($0)?.photoFinishes.isEmpty == false
        }
        .map {
            item(
                "correction", $0.race.event, $0.race,
                "\($0.race.title) is recorded by the camera and has no result.")
        }
        return wrong + reviewed + differing + recorded
            + season.record.events.flatMap(waiting(in: season))
    }

    /// What others wait for an answer to: protests, and withdrawals team leaders ask for.
    private static func waiting(in season: SeasonView) -> (EventRecord) -> [[String: Any]] {
        { event in
            let protests = event.protests.map(\.protest).filter { $0.verdict == nil }.map {
                item(
                    "correction", event.event.id, nil,
                    "A protest of \($0.nation) against \($0.round.inWords) is not "
                        + "decided.", part: "#desk")
            }
            let requests = event.entering.requests.keys.sorted().map {
                item(
                    "correction", event.event.id, nil,
                    "\($0.nation) asks for the withdrawal of \(season.people.name(of: $0)).",
                    part: "/entries#withdraw")
            }
            return protests + requests
        }
    }

    private static func item(
        _ kind: String, _ event: EventID, _ race: RaceID?, _ words: String, part: String = ""
    ) -> [String: Any] {
        [
            "kind": kind, "title": title(of: event), "words": words,
            "path": "/office" + Address.event(event).path + (race.map { "/\($0.slug)" } ?? "")
                + part,
        ]
    }
}

extension EventRecord {
    /// Whether the office has something to do with it: it is run here, or its order is open.
    fileprivate func isRunHere(in season: SeasonView) -> Bool {
        season.progress(of: event.id) != nil || placings == nil && races.isEmpty
    }
}

extension EventProgress {
    /// How far the event is: "Semifinals, 1 of 2 races official".
    fileprivate var stateInWords: String {
        if officialPlacings != nil { return "Official" }
        guard !roundsUnderWay.isEmpty else {
            return entries.isEmpty ? "Nobody entered" : "\(entries.count) entered"
        }
        let sheets = roundsUnderWay.flatMap(races)
        return roundsUnderWay.map(\.title).joined(separator: ", ")
            + ", \(sheets.count(where: \.isOfficial)) of \(sheets.count) "
            + "\(sheets.count == 1 ? "race" : "races") official"
    }
}

extension NextStep {
    /// What is to be done next, as the office says it.
    var words: String {
        func list(_ races: [RaceID]) -> String { races.map(\.title).joined(separator: ", ") }
        return switch self {
        case .enter: "Enter skaters."
        case .drawFirstRound(let round): "Draw \(round.inWords)."
        case .putUp(let rounds):
            "Put up the start lists: \(rounds.map(\.title).joined(separator: ", "))."
        case .record(let races): "Record \(list(races))."
        case .makeOfficial(let races): "Declare official: \(list(races))."
        case .nothing: "Nothing left to do."
        }
    }
}
