import Phrases
import Rulebook
import ShortTrack

/// All races of a competitor in the event, which decide the rank.
struct Appearances: Hashable {
    let competitor: Competitor
    /// The latest race.
    let last: Appearance
    /// The races before it, the latest first.
    let earlier: [Appearance]
    private let rounds: [Round]

    /// - Parameter rounds: the rounds of the event in the order they are skated.
    init(of competitor: Competitor, _ appearances: [Appearance], in rounds: [Round]) {
        self.rounds = rounds
        let latestFirst = appearances.sorted {
            (rounds.firstIndex(of: $0.round) ?? 0) > (rounds.firstIndex(of: $1.round) ?? 0)
        }
        guard let last = latestFirst.first else {
            preconditionFailure("Only who is on a start list appears in an event.")
        }
        self.competitor = competitor
        self.last = last
        earlier = Array(latestFirst.dropFirst())
    }

    /// Whether the latest race has not been skated.
    var isWaiting: Bool { last.row == nil }

    /// Why the competitor scores nothing, where that is so.
    func forfeit(under rules: Rules) -> Forfeit? {
        let first = earlier.last ?? last
        if rules.missedStart == .unranked, first.row?.finish == .didNotStart {
            return Forfeit("did not start in \(first.race.inWords): no rank and no points")
        }
        func account(of ruling: Ruling) -> Phrase? {
            ([last] + earlier).first { $0.decision?.ruling == ruling }.flatMap { appearance in
                appearance.decision.map { "\($0.inWords) in \(appearance.race.inWords)" }
            }
        }
        if let account = account(of: .redCard) {
            return Forfeit("\(account): out of the competition and not ranked")
        }
        guard rules.yellowCard == .voidsDistance, let account = account(of: .yellowCard) else {
            return nil
        }
        return Forfeit(
            "\(account): everything gained in the distance is lost; last, without points",
            isRanked: true)
    }

    /// What ranks are compared by, smaller is better; equal keys share a rank.
    func key(under rule: PenaltyInFinalA) -> [Int] {
        let group = -(rounds.firstIndex(of: last.round) ?? 0)
        let standing = last.row?.place ?? 1_000 + (last.row?.lateness ?? 0)
        if last.round.isFinal, last.row?.place != nil { return [group, standing] }
        if sharesLastPlace(under: rule) { return [group, standing] }
        let before = rounds.prefix { $0 != last.round }.reversed().map { round in
            earlier.first { $0.round == round }.map { $0.row?.place ?? .max }
                ?? (wasSpared(round) ? 1 : .max)
        }
        return [group, standing] + before + [bestTime?.milliseconds ?? .max]
    }

    /// Whether somebody was too good for a round, which then counts as won: for the preliminaries,
    /// by the ranking list, or for the repechage.
    ///
    /// Whoever lost in the preliminaries and skates the repechage beside losers of the heats has not
    /// been spared the heats, but not reached them.
    private func wasSpared(_ round: Round) -> Bool {
        let main = ([last] + earlier).map(\.round).filter { !$0.isRepechage }
        let first = main.compactMap { rounds.firstIndex(of: $0) }.min() ?? 0
        return round.isRepechage || rounds.firstIndex(of: round).map { $0 < first } ?? true
    }

    private func sharesLastPlace(under rule: PenaltyInFinalA) -> Bool {
        last.round == .finalA && rule == .sharesLastPlace && last.row?.isExcluded == true
    }

    /// The best time in the event, of races the competitor was not taken out of.
    private var bestTime: RaceTime? {
        ([last] + earlier).compactMap { $0.row }.filter { !$0.isExcluded }.compactMap(\.time).min()
    }

    /// Why the competitor has the rank.
    func reason(under rule: PenaltyInFinalA) -> Phrase {
        let account: Phrase = last.row?.account ?? "not skated"
        let race = last.race.inWords
        if last.round.isFinal, last.row?.place != nil { return "\(account) in \(race)" }
        if sharesLastPlace(under: rule) { return "\(account) in \(race): shares its last place" }
        let places = earlier.compactMap { appearance -> Phrase? in
            appearance.row?.place.map { "\($0.asOrdinal) in \(appearance.race.inWords)" }
        }
        let time: [Phrase] = bestTime.map { ["best time \($0)"] } ?? []
        return (["\(account) in \(race)"] + places + time).joined(separator: ", then ")
    }
}
