public import Racing
public import RecordBook
import Rulebook
import ShortTrack

extension Classification {
    /// The order of an event whose official results were imported; nothing unless they hold every
    /// round of it.
    init?(_ event: EventRecord, rules: Rules) {
        let sheets = event.importedRaces
        guard !sheets.isEmpty, sheets.count == event.races.count else { return nil }
        self.init(of: event.event.id, byAllRounds: sheets, under: rules)
    }
}

extension EventRecord {
    /// The races whose official results were imported; none of an event that is run here.
    public var importedRaces: [RaceSheet] {
        entries.isEmpty ? racesInOrder.compactMap(RaceSheet.init(official:)) : []
    }
}

extension RaceSheet {
    /// A race as official results have it: who was taken out is named by the ruling alone.
    fileprivate convenience init?(official race: RaceRecord) {
        guard let result = race.result else { return nil }
        let decisions = race.decisions.map(\.decision)
        let recorded = Set(result.rows.map(\.competitor))
        let rows =
            result.rows
            + decisions.map(\.competitor).filter { !recorded.contains($0) }.map {
                RecordedResult.Row(competitor: $0, place: nil, finish: .finished, time: nil)
            }
        let list =
            race.startList
            ?? StartList(
                race: race.id,
                starters: rows.enumerated().map { index, row in
                    StartList.Starter(
                        competitor: row.competitor, helmet: 0, position: index + 1, reason: "")
                }, lot: nil)
        self.init(
            startList: list,
            result: RecordedResult(
                race: race.id, rows: rows, roundNumber: result.roundNumber),
            decisions: decisions, isOfficial: race.isOfficial)
    }
}
