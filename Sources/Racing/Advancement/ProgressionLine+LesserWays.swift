import Phrases
import Rulebook
import ShortTrack

extension ProgressionLine {
    /// Who of those left behind goes which way.
    ///
    /// - Parameter left: everybody who does not go on by place, by time or by the referee and was
    ///   not taken out of the race. Equal times on a line go on together.
    func lesserWays(of left: [RoundStart]) -> [Competitor: LesserWay] {
        var left = left
        var ways: [Competitor: LesserWay] = [:]
        func send(_ starts: [RoundStart], to way: Way, isByTime: Bool, _ reason: Phrase) {
            for start in starts {
                ways[start.row.competitor] = LesserWay(
                    round: way.round, isByTime: isByTime, reason: reason)
            }
            left.removeAll { ways[$0.row.competitor] != nil }
        }
        for way in others {
            let goal = way.round.inWords
            guard let last = lastPlace(of: way) else {
                switch way.share {
                case .best(let number):
                    send(
                        Self.fastest(number, of: left.filter { $0.row.place != nil }), to: way,
                        isByTime: false, "the best \(number) of the others go to \(goal)")
                case .everybody:
                    send(
                        left, to: way, isByTime: false,
                        "all others but those taken out go to \(goal)")
                case .all, .places, .filled:
                    send(
                        left.filter { $0.row.place != nil }, to: way, isByTime: false,
                        "the others who took a place go to \(goal)")
                }
                continue
            }
            let placed = left.filter { ($0.row.place ?? .max) <= last }
            send(
                placed, to: way, isByTime: false,
                "of the others those up to place \(last) go to \(goal)")
            let number =
                switch way.share {
                case .places(_, let fastest): fastest
                case .filled(_, let total): max(0, total - placed.count)
                case .best, .all, .everybody: 0
                }
            let next = (last + 1).skatersOfPlace
            send(
                Self.fastest(number, of: left.filter { $0.row.place == last + 1 }), to: way,
                isByTime: true, "the fastest \(next) fill \(goal)")
        }
        return ways
    }

    /// The first so many by place and then time; who is level with the last goes too.
    private static func fastest(_ number: Int, of starts: [RoundStart]) -> [RoundStart] {
        let order = starts.sorted { one, other in
            one.row.place == other.row.place
                ? one.isFaster(than: other)
                : (one.row.place ?? .max) < (other.row.place ?? .max)
        }
        guard number > 0, let last = order.prefix(number).last else { return [] }
        let level = order.dropFirst(number).prefix {
            last.row.time != nil && $0.row.time == last.row.time && $0.row.place == last.row.place
        }
        return Array(order.prefix(number) + level)
    }
}
