public import Phrases
public import Racing
import RecordBook
public import ShortTrack

/// Where a starter of a race goes from there, with the mark of it and the reason.
public struct RaceFate: Sendable {
    /// The mark printed beside the starter: of going on, or what the referee ruled.
    public let mark: String
    /// Where it goes on or ends; missing while that is open, and for a final.
    public private(set) var destination: Advancement.Destination?
    /// The rank in the event, for a starter of a final.
    public private(set) var rank: Int?
    /// Why.
    public let reason: Phrase

    /// What the rules make of a starter of an event that is run here.
    public init(of competitor: Competitor, in race: RaceID, _ progress: EventProgress) {
        let sheet = progress.races.first { $0.race == race }
        let ruling = sheet?.decision(on: competitor)?.ruling.rawValue ?? ""
        let verdict = progress.verdict(on: race.round)
        if let advancement = verdict.advancements.first(where: { $0.competitor == competitor }) {
            mark = advancement.mark.map { "\($0)" } ?? ruling
            destination = advancement.destination
            reason = advancement.reason
            return
        }
        mark = ruling
        guard race.round.isFinal else {
            reason = ""
            return
        }
        let classification = progress.classification
        let line = classification.ranked.first { $0.competitor == competitor }
        let unscored = classification.unscored.first { $0.competitor == competitor }
        rank = line?.rank ?? unscored?.rank
        reason = line?.reason ?? unscored?.reason ?? ""
    }

    /// What the imported races of an event say of a starter: the next round it started in, for a
    /// final the rank it has in the event.
    public init(
        of competitor: Competitor, in race: RaceSheet, among races: [RaceSheet],
        of season: SeasonView
    ) {
        mark = race.decision(on: competitor)?.ruling.rawValue ?? ""
        reason = ""
        let number = race.result?.roundNumber ?? 0
        if race.race.round.isFinal {
            let order = season.record[race.race.event].map(season.places(of:)) ?? []
            rank = order.first { $0.competitor == competitor }?.rank
        } else {
            let next = races.filter {
                $0.result?.roundNumber ?? 0 > number
                    && $0.startList.starters.contains { $0.competitor == competitor }
            }
            destination = next.min { $0.result?.roundNumber ?? 0 < $1.result?.roundNumber ?? 0 }
                .map { .round($0.race.round) }
        }
    }

    /// The round it goes on to.
    public var goesTo: Round? {
        if case .round(let round) = destination { round } else { nil }
    }

    /// Where it goes, in a word; the rank for a final.
    public var destinationTitle: Phrase {
        switch destination {
        case .round(let round): round.phrase
        case .out: "out"
        case nil: rank.map { "\($0)" } ?? ""
        }
    }
}
