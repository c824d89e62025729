import Phrases
import RaceOffice
import Racing
import RecordBook
import ShortTrack

/// A race: who starts, what came of it, who goes where and why.
struct RaceResource: Encodable {
    struct Starter: Encodable {
        let position: Int
        let helmet: Int?
        let competitor: CompetitorResource
        let reason: String
        let isWithdrawn: Bool
        let members: [CompetitorResource]?
    }

    struct Lap: Encodable {
        let timeMs: Int
        let place: Int
    }

    struct Result: Encodable {
        let place: Int?
        let helmet: Int?
        let position: Int?
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

    /// A race of an event that is run here.
    init(_ race: RaceRecord, _ progress: EventProgress, in season: SeasonView) {
        self.init(
            race, progress.races.first { $0.race == race.id },
            withdrawn: progress.withdrawnStarters(of: race.id), in: season
        ) { RaceFate(of: $0, in: race.id, progress) }
    }

    /// A race that was imported.
    init(
        _ race: RaceRecord, imported sheet: RaceSheet, of races: [RaceSheet], in season: SeasonView
    ) {
        self.init(race, sheet, withdrawn: [], in: season) {
            RaceFate(of: $0, in: sheet, among: races, of: season)
        }
    }

    private init(
        _ race: RaceRecord, _ sheet: RaceSheet?, withdrawn: Set<Competitor>,
        in season: SeasonView, fate: (Competitor) -> RaceFate
    ) {
        id = race.id
        round = race.id.round
        number = race.id.number
        state = (sheet?.state ?? .scheduled).rawValue
        isOfficial = race.isOfficial
        lot = race.startList?.lot.map { "\($0)" }
        startListChange = race.startList?.change
        correction = race.result?.correction
        let record = season.record[race.id.event]
        starters = (race.startList?.starters ?? []).map { starter in
            let members = record?.members(of: starter.competitor, in: race.id.round) ?? []
            return Starter(
                position: starter.position, helmet: starter.helmet > 0 ? starter.helmet : nil,
                competitor: CompetitorResource(starter.competitor, in: season),
                reason: season.people.naming(in: starter.reason),
                isWithdrawn: withdrawn.contains(starter.competitor),
                members: members.isEmpty
                    ? nil : members.map { CompetitorResource($0, in: season) })
        }
        let chart = race.result.flatMap { LapChart($0) }
        results = (sheet?.outcome?.rows ?? []).map { row in
            let fate = fate(row.competitor)
            let reason = season.people.naming(in: fate.reason.description)
            return Result(
                place: row.place, helmet: row.helmet > 0 ? row.helmet : nil,
                position: race.startList == nil ? nil : row.position,
                competitor: CompetitorResource(row.competitor, in: season), status: row.finish,
                timeMs: row.time?.milliseconds, timeDecimals: row.time?.decimals,
                ruling: row.decision?.ruling, code: row.decision?.code,
                rulingReason: row.decision?.reason, mark: Mark(rawValue: fate.mark),
                goesTo: fate.goesTo,
                isOut: fate.destination.map { $0 == .out }, rank: fate.rank,
                reason: reason.isEmpty ? nil : reason,
                laps: chart?[row.competitor].map { crossings in
                    crossings.map { Lap(timeMs: $0.lap.milliseconds, place: $0.place) }
                })
        }
    }
}
