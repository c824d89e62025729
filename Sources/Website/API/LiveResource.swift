import RaceOffice
import Racing
import RecordBook
import ShortTrack

/// What is happening: where each season stands, and the race on the ice, the last and the next of
/// the stop that is run now.
///
/// Who reads the live feed gets it first; with the changes that follow, what has to be asked for
/// anew is always known.
struct LiveResource: Encodable {
    /// A season and the last change that concerns it.
    struct Season: Encodable {
        let id: SeasonID
        let sequence: Int
    }

    struct Expected: Encodable {
        let race: RaceID
        let expected: String?
    }

    /// The last change.
    let sequence: Int
    let seasons: [Season]
    let season: SeasonID?
    let stop: StopSummary?
    let onIce: RaceResource?
    let last: RaceResource?
    let next: [Expected]

    init(_ state: OfficeState) {
        sequence = state.sequence
        seasons = state.seasons.map { Season(id: $0, sequence: state.lastSequence(of: $0)) }
        let view = state.stopUnderWay
        season = view?.season.record.id
        stop = view.map { StopSummary($0.competition, in: $0.season) }
        let order = view?.runningOrder
        onIce = order?.onIce.flatMap { view?.resource(of: $0.race) }
        last = order?.lastFinished.flatMap { view?.resource(of: $0.race) }
        next = (order?.ahead.prefix(5) ?? []).map { line in
            Expected(race: line.race, expected: view?.timetable[line.race].map { "\($0.expected)" })
        }
    }
}

extension StopView {
    fileprivate func resource(of race: RaceID) -> RaceResource? {
        guard let record = season.record[race.event]?.races[race],
            let progress = season.progress(of: race.event)
        else { return nil }
        return RaceResource(record, progress, in: season)
    }
}
