import Phrases
import RaceOffice
import Racing
import RecordBook
import ShortTrack

/// A race: who starts, what came of it, who goes where and why.
struct RaceResource: Encodable {
    struct Starter: Encodable {
        let position: Int
        let helmet: Int
        let competitor: CompetitorResource
        let reason: String
        let isWithdrawn: Bool
    }

    struct Lap: Encodable {
        let timeMs: Int
        let place: Int
    }

    struct Result: Encodable {
        let place: Int?
        let helmet: Int
        let position: Int
        let competitor: CompetitorResource
        let status: Finish
        let timeMs: Int?
        let timeDecimals: Int?
        let ruling: Ruling?
        let code: ReasonCode?
        let rulingReason: String?
        let mark: Mark?
        let goesTo: Round?
        let isOut: Bool?
        let rank: Int?
        let reason: String?
        let laps: [Lap]?
    }

    let id: RaceID
    let round: Round
    let number: Int
    let state: String
    let isOfficial: Bool
    let lot: String?
    let startListChange: String?
    let correction: String?
    let starters: [Starter]
    let results: [Result]

    init(_ race: RaceRecord, _ progress: EventProgress, in season: SeasonView) {
        let sheet = progress.races.first { $0.race == race.id }
        let withdrawn = progress.withdrawnStarters(of: race.id)
        id = race.id
        round = race.id.round
        number = race.id.number
        state = (sheet?.state ?? .scheduled).rawValue
        isOfficial = race.isOfficial
        lot = race.startList?.lot.map { "\($0)" }
        startListChange = race.startList?.change
        correction = race.result?.correction
        starters = (race.startList?.starters ?? []).map {
            Starter(
                position: $0.position, helmet: $0.helmet,
                competitor: CompetitorResource($0.competitor, in: season),
                reason: season.people.naming(in: $0.reason),
                isWithdrawn: withdrawn.contains($0.competitor))
        }
        let laps = Dictionary(
            (race.result.flatMap { LapChart($0) }?.lines ?? []).map {
                ($0.competitor, $0.crossings)
            },
            uniquingKeysWith: { $1 })
        results = (sheet?.outcome?.rows ?? []).map { row in
            let fate = RaceFate(of: row.competitor, in: race.id, progress)
            let reason = season.people.naming(in: fate.reason.description)
            return Result(
                place: row.place, helmet: row.helmet, position: row.position,
                competitor: CompetitorResource(row.competitor, in: season), status: row.finish,
                timeMs: row.time?.milliseconds, timeDecimals: row.time?.decimals,
                ruling: row.decision?.ruling, code: row.decision?.code,
                rulingReason: row.decision?.reason, mark: Mark(rawValue: fate.mark),
                goesTo: fate.goesTo,
                isOut: fate.destination.map { $0 == .out }, rank: fate.rank,
                reason: reason.isEmpty ? nil : reason,
                laps: laps[row.competitor].map { crossings in
                    crossings.map { Lap(timeMs: $0.lap.milliseconds, place: $0.place) }
                })
        }
    }
}
