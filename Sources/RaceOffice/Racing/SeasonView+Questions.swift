import Racing
import RecordBook
public import ShortTrack

extension SeasonView {
    /// What to ask the recorder before a result is kept; people stand as they are written.
    public func questions(about result: RecordedResult) -> [String] {
        guard let progress = progress(of: result.race.event),
            let sheet = progress.races.first(where: { $0.race == result.race })
        else { return [] }
        return unsigned(result.race)
            + result.questions(
                against: sheet.startList, seasonBest: bestTime(besides: result.race),
                onIce: sheet.state == .scheduled || sheet.state == .reskateOrdered
                    ? racesOnIce(at: result.race.event.competition).map { race in
                        race.event == result.race.event
                            ? race.title
                            : "\(race.title) of the \(race.event.category) \(race.event.title)"
                    } : [])
    }

    /// The question whether a race was skated by a list that nobody has signed; asked once, before
    /// its first result.
    private func unsigned(_ race: RaceID) -> [String] {
        guard let event = record[race.event], event.races[race]?.result == nil,
            event.signature(of: race.round) == nil
        else { return [] }
        return ["The start lists of \(race.round.inWords) are not signed."]
    }

    /// The races of a stop that have been called or started and have no result yet.
    public func racesOnIce(at stop: CompetitionID) -> [RaceID] {
        record.events(at: stop)
            .compactMap { progress(of: $0.event.id) }.flatMap(\.races)
            .filter { [.called, .started, .restarted].contains($0.state) }.map(\.race)
    }

    /// The other races of the stop a helmet starts in, that have no result yet.
    public func races(ofHelmet helmet: Int, besides race: RaceID) -> [RaceID] {
        record.events(at: race.event.competition)
            .flatMap(\.racesInOrder).filter { other in
                other.id != race && other.result == nil
                    && other.startList?.starters.contains { $0.helmet == helmet } == true
            }
            .map(\.id)
    }

    /// The best time of the season over a race's distance, in other races.
    private func bestTime(besides race: RaceID) -> RaceTime? {
        record.events.filter {
            $0.event.id.category == race.event.category
                && $0.event.id.distance == race.event.distance
        }
        .flatMap(\.races.values).filter { $0.id != race }
        .compactMap { $0.result?.rows.compactMap(\.time).min() }.min()
    }
}
