public import Phrases
import Rulebook
public import ShortTrack

extension EventProgress {
    /// Who of one nation meet in a race of a round whose draw keeps compatriots apart, in
    /// sentences; read off the start list, whoever made it.
    public func compatriots(in race: RaceID) -> [Phrase] {
        let list = races.first { $0.race == race }?.startList
        guard let list, keepsCompatriotsApart(in: race.round) else { return [] }
        let field = races(of: race.round).flatMap(\.startList.starters)
        return Dictionary(grouping: list.starters, by: \.competitor.nation)
            .filter { $1.count > 1 }.sorted { $0.key < $1.key }
            .map { nation, starters -> Phrase in
                let number = field.count { $0.competitor.nation == nation }
                let count = races(of: race.round).count
                let names = starters.map { "\($0.competitor)" }.joined(separator: ", ")
                let together: Phrase = "\(names): compatriots not kept apart"
                guard number > count else { return together }
                let all = count.counted("race", "races")
                return "\(together), \(number) of \(nation) in \(all)"
            }
    }

    /// Whether the draw of a round keeps compatriots apart: in the rounds the rulebook names, and
    /// in the first whichever it is.
    func keepsCompatriotsApart(in round: Round) -> Bool {
        !round.isFinal
            && (round <= (rules.draw ?? .usual).apartThrough || round == drawnRounds.first)
    }
}
