import Rulebook
public import ShortTrack

extension EventProgress {
    /// Where a helmet starts next: a drawn race without a result.
    public func start(ofHelmet helmet: Int) throws(SwapRefusal) -> Swap.Start {
        guard
            let sheet = races.first(where: { sheet in
                sheet.result == nil && sheet.startList.starters.contains { $0.helmet == helmet }
            })
        else { throw .noStart(helmet: helmet) }
        return Swap.Start(race: sheet.race, helmet: helmet)
    }

    /// The start lists after an exchange by hand, one or two.
    public func startLists(after swap: Swap) throws(SwapRefusal) -> [StartList] {
        let one = try starter(swap.one)
        let other = try starter(swap.other)
        guard swap.one != swap.other else { throw .oneStarter(helmet: swap.one.helmet) }
        let rounds = (swap.one.race.round, swap.other.race.round)
        guard rounds.0 == rounds.1 else { throw .twoRounds(rounds.0, rounds.1) }
        func moved(_ starter: StartList.Starter, to place: StartList.Starter, in race: RaceID)
            -> StartList.Starter
        {
            StartList.Starter(
                competitor: starter.competitor, helmet: starter.helmet, position: place.position,
                reason: "\(starter.reason); exchanged by hand with \(place.competitor), now "
                    + "\(race.inWords), start position \(place.position): \(swap.reason)")
        }
        let change =
            "\(one.competitor), helmet \(one.helmet), with \(other.competitor), helmet "
            + "\(other.helmet), because \(swap.reason)"
        return races.map(\.startList).filter { swap.races.contains($0.race) }.map { list in
            StartList(
                race: list.race,
                starters: list.starters.map { starter in
                    switch Swap.Start(race: list.race, helmet: starter.helmet) {
                    case swap.one: moved(other, to: one, in: list.race)
                    case swap.other: moved(one, to: other, in: list.race)
                    default: starter
                    }
                }, lot: list.lot,
                change: [list.change, change].compactMap(\.self).joined(separator: "; "))
        }
    }

    /// The compatriots either of two would newly meet in a round that keeps them apart, the
    /// first whichever it is, in sentences; none in a round that does not.
    public func conflicts(after swap: Swap) throws(SwapRefusal) -> [String] {
        let lists = try startLists(after: swap)
        guard swap.races.count == 2, let round = lists.first?.race.round,
            keepsCompatriotsApart(in: round)
        else { return [] }
        return lists.flatMap { list in
            let movers = list.starters.filter { starter in
                Swap.Start(race: list.race, helmet: starter.helmet) != swap.one
                    && Swap.Start(race: list.race, helmet: starter.helmet) != swap.other
                    && [swap.one.helmet, swap.other.helmet].contains(starter.helmet)
            }
            return movers.flatMap { mover in
                list.starters.filter { starter in
                    starter.competitor != mover.competitor
                        && starter.competitor.nation == mover.competitor.nation
                }.map { "\(mover.competitor) would meet \($0.competitor) in \(list.race.inWords)." }
            }
        }
    }

    private func starter(_ start: Swap.Start) throws(SwapRefusal) -> StartList.Starter {
        guard let sheet = races.first(where: { $0.race == start.race }),
            let starter = sheet.startList.starters.first(where: { $0.helmet == start.helmet })
        else { throw .noStart(helmet: start.helmet) }
        guard sheet.result == nil else { throw .skated(start.race) }
        return starter
    }
}
