import Phrases
import Publishing
import RaceOffice
import Racing
import RecordBook
import ShortTrack

/// What is happening: the race on the ice, the last result, what comes, and how far the session
/// has come.
struct LivePage {
    /// Nothing while no competition is under way.
    let stop: StopView?

    func document(sequence: (SeasonID) -> Int) -> Document {
        guard let stop else {
            return Document("live", title: "Live", content: ["stop": false])
        }
        let id = stop.competition.id
        return Document(
            "live", title: "Live, \(stop.competition.title)",
            crumbs: [Crumb("\(stop.season.title)", Address.season(id.season).path)],
            live: (id.season, sequence(id.season)),
            content: ["stop": content(of: stop)])
    }

    private func content(of stop: StopView) -> [String: Any] {
        let order = stop.runningOrder
        func race(_ line: Timetable.Line?, _ table: (BoardRace) -> TableModel) -> Any {
            guard let race = line.map({ BoardRace(stop: stop, line: $0) }) else { return false }
            return race.content.merging([
                "path": Address.event(race.line.race.event).path, "table": table(race),
            ]) { $1 }
        }
        let id = stop.competition.id
        let next = order.ahead.prefix(5).map { BoardRace(stop: stop, line: $0) }
        return [
            "title": stop.placeInWords, "days": stop.daysInWords,
            "schedulePath": stop.schedule == nil
                ? false : Address.schedule(id).path as Any,
            "scoreboardPath": Address.scoreboard(id).path,
            "startBoardPath": Address.startBoard(id).path,
            "onIce": race(order.onIce, \.startTable),
            "last": race(order.lastFinished, \.resultTable),
            "next": next.isEmpty ? false : Self.table(of: next) as Any,
            "rounds": rounds(of: stop) as Any? ?? false,
        ]
    }

    private static func table(of races: [BoardRace]) -> TableModel {
        TableModel(
            caption: "Next",
            columns: [.init(title: "Expected"), .init(title: "Event"), .init(title: "Race")],
            rows: races.map { race in
                [
                    CellModel(text: race.time ?? ""),
                    CellModel(
                        text: race.event, path: Address.event(race.line.race.event).path,
                        isHeader: true),
                    CellModel(text: race.line.race.phrase),
                ]
            })
    }

    /// The rounds of the session that is on, or comes next, or was the last.
    private func rounds(of stop: StopView) -> TableModel? {
        let order = stop.runningOrder
        guard let line = order.onIce ?? order.ahead.first ?? order.lastFinished,
            let session = order.blocks.first(where: { $0.lines.contains(line) })?.session
        else { return nil }
        let rounds = order.blocks.filter { $0.session == session }
            .compactMap { LiveRound($0, at: stop) }
        return TableModel(
            caption: "Rounds of this session",
            columns: [
                .init(title: "Expected"), .init(title: "Event"), .init(title: "Round"),
                .init(title: "State"),
            ],
            rows: rounds.map { line in
                [
                    CellModel(text: line.time ?? ""),
                    CellModel(
                        text: line.round.event.inFull,
                        path: Address.event(line.round.event).path, isHeader: true),
                    CellModel(text: line.round.round.phrase), CellModel(text: line.state),
                ]
            })
    }
}

extension BoardRace {
    /// Who starts, by start position.
    fileprivate var startTable: TableModel {
        TableModel(
            caption: "\(event), \(line.race.phrase)",
            columns: [
                .init(title: "Start", isNumeric: true), .init(title: "Helmet", isNumeric: true),
                .init(title: "Name"),
            ],
            rows: (sheet?.startList.starters ?? []).map { starter in
                [
                    CellModel(text: "\(starter.position)" as Phrase, isNumeric: true),
                    CellModel(text: "\(starter.helmet)" as Phrase, isNumeric: true),
                    CellModel(
                        kind: .who([WhoModel(starter.competitor, in: stop.season)]),
                        isHeader: true),
                ]
            })
    }

    /// The result: places, times and who goes on.
    fileprivate var resultTable: TableModel {
        let rows = resultRows
        return TableModel(
            caption: "\(event), \(line.race.phrase)",
            columns: [
                .init(title: "Place", isNumeric: true), .init(title: "Helmet", isNumeric: true),
                .init(title: "Name"), .init(title: "Time", isNumeric: true), .init(title: "Mark"),
            ],
            rows: rows.map { row, mark in
                [
                    CellModel(text: row.placeInWords, isNumeric: true),
                    CellModel(text: "\(row.helmet)" as Phrase, isNumeric: true),
                    CellModel(
                        kind: .who([WhoModel(row.competitor, in: stop.season)]), isHeader: true),
                    CellModel(text: row.timeInWords, isNumeric: true),
                    CellModel(text: mark.map { "\($0)" } ?? ""),
                ]
            })
    }
}
