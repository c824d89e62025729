public import ShortTrack

/// The start lists of a round that follows another: who meets whom, and where they start.
///
/// Ranked by place in the race before, then by time there, the qualified are dealt out in a
/// serpentine; the advanced follow in the next slots. Within a race the faster of the race before
/// starts further inside, whatever the place; a skater without a time starts outside. Torino 2013,
/// 500 m men, second semifinal: Hamelin 40.839, Liang 41.010, Kerstholt 41.755, Celski 42.376 and
/// on the outside Jean, advanced after 1:02.555.
public struct LaterRoundDraw: Sendable {
    private let event: EventID
    private let round: Round
    private let races: Int
    private let qualified: [Advancement]
    private let lot: UInt64?
    private let ties: [Competitor: Int]

    /// Prepares the draw of the qualified over a number of races.
    /// - Parameter lot: the seed the first round was drawn by; it settles equal place and time.
    public init(
        event: EventID, round: Round, races: Int, qualified: [Advancement], lot: UInt64?
    ) {
        precondition(races >= 1, "A round has at least one race.")
        self.event = event
        self.round = round
        self.races = min(races, max(1, qualified.count))
        self.qualified = qualified
        self.lot = lot
        var drawing = Lot(seed: lot ?? 0)
        let order = drawing.order(qualified.map(\.competitor).sorted())
        ties = Dictionary(
            zip(order, order.indices), uniquingKeysWith: { first, _ in first })
    }

    /// The start lists, race by race; none when nobody qualified.
    public var startLists: [StartList] {
        let serpentine = Serpentine(races: races)
        let ranking = qualified.sorted {
            strength($0).lexicographicallyPrecedes(strength($1))
        }
        let dealt = Dictionary(grouping: ranking.indices) { serpentine.race(of: $0) }
        return dealt.keys.sorted().map { number in
            let ranks = (dealt[number] ?? []).sorted {
                speed(ranking[$0]).lexicographicallyPrecedes(speed(ranking[$1]))
            }
            let isByLot = isLotNeeded(ranking)
            return StartList(
                race: RaceID(event: event, round: round, number: number + 1),
                starters: ranks.enumerated().map { index, rank in
                    StartList.Starter(
                        competitor: ranking[rank].competitor, helmet: ranking[rank].row.helmet,
                        position: index + 1,
                        reason: reason(for: ranking[rank], ranked: rank + 1, at: index + 1))
                },
                lot: isByLot ? lot : nil)
        }
    }

    private func strength(_ one: Advancement) -> [Int] {
        [
            one.isByReferee ? 1 : 0, one.row.place ?? .max,
            one.row.time?.milliseconds ?? .max, ties[one.competitor] ?? .max,
        ]
    }

    private func speed(_ one: Advancement) -> [Int] {
        [
            one.row.time?.milliseconds ?? .max, one.row.place ?? .max, ties[one.competitor] ?? .max,
        ]
    }

    /// Whether two of the qualified are told apart by the lot alone.
    private func isLotNeeded(_ ranking: [Advancement]) -> Bool {
        zip(ranking, ranking.dropFirst()).contains {
            strength($0).dropLast() == strength($1).dropLast()
        } || Set(ranking.map { speed($0).dropLast() }).count < ranking.count
    }

    private func reason(for one: Advancement, ranked rank: Int, at position: Int) -> String {
        let from = "\(one.row.account) in \(one.race.inWords)"
        let deal =
            round.isFinal
            ? ""
            : one.isByReferee ? ", advanced: the next slot" : ", ranked \(rank) by place, then time"
        let time = one.row.time.map { "by time, \($0)" } ?? "outside for want of a time"
        return "\(from)\(deal); start position \(position) \(time)"
    }
}
