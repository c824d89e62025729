public import Rulebook
public import ShortTrack

/// A whole event skated by invented results, doing whatever is next until nothing is left.
public struct InventedEvent: Sendable {
    private let rules: Rules
    private let handicap: @Sendable (Competitor) -> Int
    private let mishaps: Int

    /// Prepares events under a rulebook.
    /// - Parameters:
    ///   - handicap: how much longer than the best each takes, in thousandths.
    ///   - mishaps: falls and fouls a hundred starts.
    public init(
        rules: Rules, mishaps: Int = 4, handicap: @escaping @Sendable (Competitor) -> Int
    ) {
        self.rules = rules
        self.handicap = handicap
        self.mishaps = mishaps
    }

    /// The event, decided.
    public func skate(_ event: EventID, entries: [Entry], lot: inout Lot) throws(DrawRefusal)
        -> EventProgress
    {
        var progress = EventProgress(event: event, rules: rules, entries: entries, races: [])
        while true {
            let papers: [RaceSheet]
            switch progress.next {
            case .enter, .nothing: return progress
            case .drawFirstRound:
                papers = try progress.drawFirstRound(lot: lot.next()).map(Self.drawn)
            case .putUp: papers = progress.startListsDue.map(Self.drawn)
            case .record(let races):
                papers = progress.races.filter { races.contains($0.race) }.map { sheet in
                    let race = InventedRace(
                        sheet.startList, handicap: handicap, mishaps: mishaps, lot: &lot)
                    return RaceSheet(
                        startList: sheet.startList, result: race.result,
                        decisions: race.decisions, isOfficial: true)
                }
            case .makeOfficial(let races):
                papers = progress.races.filter { races.contains($0.race) }.map { sheet in
                    RaceSheet(
                        startList: sheet.startList, result: sheet.result,
                        decisions: sheet.decisions, isOfficial: true)
                }
            }
            progress = progress.taking(papers)
        }
    }

    private static func drawn(_ list: StartList) -> RaceSheet {
        RaceSheet(startList: list, result: nil, decisions: [], isOfficial: false)
    }
}
