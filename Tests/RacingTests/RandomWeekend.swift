import Racing
import Rulebook
import ShortTrack

/// An office that does whatever is next, with races that come out at random.
struct RandomWeekend {
    let size: Int
    let rules: Rules
    var lot: Lot

    func skate(_ event: EventID) throws -> EventProgress {
        var weekend = self
        var progress = EventProgress(
            event: event, rules: rules,
            entries: Field.entries(size, nations: 10, lot: lot), races: [])
        for _ in 0..<100 {
            let races: [RaceSheet]
            switch progress.next {
            case .enter, .nothing: return progress
            case .drawFirstRound:
                races = try progress.drawFirstRound(lot: weekend.lot.next()).map(Self.drawn)
            case .putUp:
                races = progress.startListsDue.map(Self.drawn)
                // What is put up at once has nothing else put up behind it.
                let after = progress.taking(races).startListsDue
                guard after.isEmpty else { throw UnsettledLists(lists: after) }
            case .record(let ids):
                races = progress.races.filter { ids.contains($0.race) }.map {
                    RandomRace.skate($0, lot: &weekend.lot)
                }
            case .makeOfficial(let ids):
                races = progress.races.filter { ids.contains($0.race) }.map {
                    RaceSheet(
                        startList: $0.startList, result: $0.result, decisions: $0.decisions,
                        isOfficial: true)
                }
            }
            progress = progress.taking(races)
        }
        return progress
    }

    private static func drawn(_ list: StartList) -> RaceSheet {
        RaceSheet(startList: list, result: nil, decisions: [], isOfficial: false)
    }
}

/// Start lists that are due although all that were due have been put up.
private struct UnsettledLists: Error {
    let lists: [StartList]
}
