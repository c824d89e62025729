import Phrases
import Publishing
import RaceOffice
import Racing
import RecordBook
import Scoring
import ShortTrack

/// The front page: what is on in a running season, else the latest champions; then all seasons,
/// newest first.
struct HomePage {
    let document: Document

    init(_ books: RecordBooks, sequence: Int) {
        let titles = Dictionary(grouping: books.almanac.titles, by: \.season)
        let running = books.seasons.filter(\.isRunning)
        document = Document(
            "home", title: "Seasons", live: running.first.map { ($0.record.id, sequence) },
            content: [
                "running": running.map(Self.running),
                "champions": running.isEmpty
                    ? Self.champions(among: books) as Any? ?? false : false,
                "seasons": books.seasons.filter(\.hasCalendar).map { season in
                    [
                        "title": season.title, "path": Address.season(season.record.id).path,
                        "span": season.spans.first as Any? ?? false,
                        "stops": season.record.competitions.count.counted("stop", "stops"),
                        "events": season.record.events.count.counted("event", "events"),
                    ]
                },
                "others": books.seasons.filter { !$0.hasCalendar }.map { season in
                    let id = season.record.id
                    return [
                        "title": season.title, "path": Address.season(id).path,
                        "known": season.record.state?.value == .cancelled
                            ? "cancelled" as Phrase : Self.known(titles[id] ?? []),
                    ]
                },
                "hasOthers": books.seasons.contains { !$0.hasCalendar },
                "isEmpty": books.seasons.isEmpty,
            ])
    }

    private static func known(_ titles: [TitleWon]) -> Phrase {
        let tables = Set(titles.map(\.standing)).count
        return tables == 0
            ? "no champion known" : "champions of \(tables.counted("table", "tables")) known"
    }

    /// The winners of the latest season that has any.
    private static func champions(among books: RecordBooks) -> [String: Any]? {
        let season = books.seasons.first { season in
            season.standings.contains { !season.winners(of: $0).isEmpty }
        }
        return season.map { season in
            let page = SeasonPage(season, Filter(), among: books.seasons.map(\.record.id))
            return [
                "title": season.title, "path": Address.season(season.record.id).path,
                "titles": page.titles,
            ]
        }
    }

    /// What is on, what was decided last, what is next, and who leads.
    private static func running(_ season: SeasonView) -> [String: Any] {
        let events = season.record.events
        let stop = season.stopUnderWay
        let rounds = stop.map { stop in
            stop.runningOrder.blocks.compactMap { LiveRound($0, at: stop) }
        }
        let now = (rounds ?? []).filter(\.isOn)
        let last = events.filter { season.placings(of: $0) != nil }.enumerated()
            .sorted { one, other in
                (one.element.event.date, one.element.decidedAt, one.offset)
                    < (other.element.event.date, other.element.decidedAt, other.offset)
            }
            .map(\.element).suffix(3).reversed()
        let next = events.filter { event in
            season.placings(of: event) == nil
                && season.progress(of: event.event.id)?.drawnRounds.isEmpty != false
        }.prefix(4)
        let ahead = (rounds ?? []).filter(\.isAhead).prefix(4)
        let today =
            now.first?.day ?? (rounds ?? []).last { !$0.isAhead }.flatMap(\.dayFinished)
            ?? ahead.first?.day
        return [
            "title": season.title, "path": Address.season(season.record.id).path,
            "isLive": stop != nil, "now": now.map { row($0) }, "hasNow": !now.isEmpty,
            "hasLast": !last.isEmpty, "last": last.map { row($0, in: season) },
            "hasNext": !(ahead.isEmpty && next.isEmpty),
            "next": ahead.isEmpty
                ? next.map { row($0, in: season) }
                : ahead.map { row($0, besides: today) },
            "leaders": leaders(of: season) as Any? ?? false,
        ]
    }

    private static func row(_ event: EventRecord, in season: SeasonView) -> [String: Any] {
        let winners = (season.placings(of: event)?.places ?? []).filter { $0.rank == 1 }
        return [
            "title": season.fullTitle(of: event.event.id),
            "path": Address.event(event.event.id).path,
            "date": event.event.date.phrase,
            "who": winners.map { WhoModel($0.competitor, in: season, isLinked: false) },
        ]
    }

    /// A round of the stop that is run: how far it has come, or when it is expected.
    /// - Parameter day: the day that goes without saying.
    private static func row(_ line: LiveRound, besides day: CalendarDate? = nil) -> [String: Any] {
        let time: Phrase = "\(line.time ?? "")"
        let otherDay = line.day == day ? nil : line.day?.inShort
        return [
            "title": line.round.phrase, "path": Address.event(line.round.event).path,
            "date": line.isOn
                ? line.state : [otherDay, time].compactMap(\.self).joined(separator: ", "),
        ]
    }

    /// The first of each table with its points.
    private static func leaders(of season: SeasonView) -> TableModel? {
        let rows = season.standings.compactMap { id -> [CellModel]? in
            guard let table = season.standing(id) else { return nil }
            let first = table.rows.filter { $0.rank == 1 }
            guard let leader = first.first, leader.total?.lowest ?? .zero > .zero else {
                return nil
            }
            return [
                CellModel(
                    text: id.title,
                    path: Address.standing(season.record.id, id, after: nil, asOf: nil).path,
                    isHeader: true),
                CellModel(kind: .who(first.map { WhoModel($0.competitor, in: season) })),
                CellModel(text: leader.total.map { "\($0)" } ?? "", isNumeric: true),
            ]
        }
        guard !rows.isEmpty else { return nil }
        return TableModel(
            caption: "Who leads",
            columns: [
                .init(title: "Table"), .init(title: "Leader"),
                .init(title: "Points", isNumeric: true),
            ], rows: rows)
    }
}

extension EventRecord {
    /// When its last race was made official; long ago where that was elsewhere.
    fileprivate var decidedAt: Timestamp {
        races.values.compactMap { $0.officialStatement?.recordedAt }.max()
            ?? Timestamp(milliseconds: 0)
    }
}

extension SeasonView {
    /// Whether more is known of the season than its champions.
    var hasCalendar: Bool { !record.events.isEmpty || !record.competitions.isEmpty }

    /// Whether the season is under way or to come: a table of it is not decided yet.
    var isRunning: Bool {
        hasCalendar && rules != nil && standings.contains { !isOver($0) }
    }
}
