import Racing
import ShortTrack

extension RandomStop {
    /// Every withdrawal, in order.
    var withdrawals: [Withdrawal] {
        log.compactMap { if case .withdrawn(let one) = $0 { one } else { nil } }
    }

    /// What happened at the stop, of all that can.
    var happenings: Set<`A stop`.Happening> {
        var seen: Set<`A stop`.Happening> = []
        var drawn: Set<EventID> = []
        var skated: [EventID: Set<Competitor>] = [:]
        for moment in log {
            switch moment {
            case .drawn(let list): drawn.insert(list.race.event)
            case .orderedAgain: seen.insert(.reskate)
            case .withdrawn(let one):
                if one.substitute != nil { seen.insert(.substitute) }
                if !drawn.contains(one.event) {
                    let isHurt = skated.values.contains { $0.contains(one.competitor) }
                    seen.insert(isHurt ? .hurtInAnotherEvent : .withdrawnBeforeDraw)
                } else {
                    let isUnderWay = skated[one.event]?.contains(one.competitor) == true
                    seen.insert(isUnderWay ? .withdrawnBetweenRaces : .withdrawnAfterDraw)
                }
            case .skated(let sheet):
                skated[sheet.race.event, default: []].formUnion(
                    sheet.startList.starters.map(\.competitor))
                seen.formUnion(Self.happenings(in: sheet))
            }
        }
        for event in progress.values where event.next == .nothing {
            let hasFinalB = event.ladder?.rounds.contains(.finalB) == true
            if hasFinalB, !event.drawnRounds.contains(.finalB) { seen.insert(.emptyFinalB) }
            let starters = Set(event.races.flatMap(\.startList.starters).map(\.competitor))
            let kept = event.entries.filter { !starters.contains($0.competitor) }
            if kept.contains(where: { event.barred[$0.competitor] != nil }) {
                seen.insert(.keptOutByCards)
            }
        }
        return seen
    }

    private static func happenings(in sheet: RaceSheet) -> Set<`A stop`.Happening> {
        var seen: Set<`A stop`.Happening> = []
        let rows = sheet.result?.rows ?? []
        for row in rows {
            switch row.finish {
            case .didNotFinish: seen.insert(.fall)
            case .didNotStart: seen.insert(.absence)
            case .noTime: seen.insert(.noTime)
            case .finished: break
            }
        }
        let places = rows.compactMap(\.place)
        if Set(places).count < places.count { seen.insert(.deadHeat) }
        for decision in sheet.decisions {
            switch decision.ruling {
            case .penalty: seen.insert(.penalty)
            case .yellowCard, .redCard: seen.insert(.card)
            case .advanced, .advancedToFinalA, .advancedToFinalB: seen.insert(.advancement)
            }
        }
        return seen
    }
}
