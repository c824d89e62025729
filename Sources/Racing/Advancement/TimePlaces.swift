import Phrases
import ShortTrack

/// The places given by time in a round: how many there are and who has them.
struct TimePlaces {
    let offered: Int
    let places: Int
    let usedBy: Phrase
    /// Those of the next place, the fastest first.
    let order: [RoundStart]
    let through: [Competitor]

    /// Who goes on as the how manieth fastest; those of one time share the number.
    func rank(of competitor: Competitor) -> Int? {
        through.contains(competitor) ? position(of: competitor) : nil
    }

    private func position(of competitor: Competitor) -> Int? {
        order.first { $0.row.competitor == competitor }.map { start in
            1 + order.prefix { $0.row.time != start.row.time }.count
        }
    }

    /// Why a skater of the right place does not go on by time.
    func missed(by start: RoundStart) -> Phrase {
        let rank = position(of: start.row.competitor) ?? 1
        let own: Phrase =
            rank == 1
            ? "fastest of those of that place, \(start.time)"
            : "\(rank.asOrdinal) fastest of those of that place, \(start.time)"
        guard places > 0 else {
            return "\(own), with every place by time used up by \(usedBy)"
        }
        let given: Phrase = places == 1 ? "1 place is given" : "\(places) places are given"
        return places < offered && !usedBy.isEmpty
            ? "\(own), where \(given) by time, the others used up by \(usedBy)"
            : "\(own), where \(given) by time"
    }
}
