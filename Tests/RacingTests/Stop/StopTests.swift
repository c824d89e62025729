import Racing
import Rulebook
import Scoring
import ShortTrack
import Testing

/// Whole stops skated at random under every rulebook of the archive.
@Suite struct `A stop` {
    /// What a weekend must not go wrong by.
    enum Happening: CaseIterable {
        case fall, absence, noTime, deadHeat, penalty, card, advancement, reskate, emptyFinalB
        case substitute, withdrawnBeforeDraw, withdrawnAfterDraw, withdrawnBetweenRaces
        case hurtInAnotherEvent, keptOutByCards
    }

    private func stop(_ name: String, seed: UInt64) throws -> RandomStop {
        var stop = RandomStop(try Archive.rules(name), men: 26, women: 20, seed: seed)
        try stop.run()
        return stop
    }

    @Test(arguments: Archive.names)
    func `whatever happens ends in a classification that fits it, and in its points`(
        rulebook: String
    ) throws {
        var seen: Set<Happening> = []
        for seed in UInt64(1)...4 {
            let stop = try stop(rulebook, seed: seed)
            for event in stop.events {
                let what = "\(rulebook), seed \(seed), \(event.id)"
                let progress = try #require(stop.progress[event.id], "\(what)")
                guard !progress.drawnRounds.isEmpty else { continue }
                try WeekendTests.check(progress, what)
                checkEntered(progress, of: stop, what)
                checkWithdrawn(progress, of: stop, what)
            }
            checkPoints(stop, "\(rulebook), seed \(seed)")
            seen.formUnion(stop.happenings)
        }
        #expect(Happening.allCases.filter { !seen.contains($0) } == [], "\(rulebook)")
    }

    @Test(arguments: Archive.names)
    func `is the same for the same seed and another for another`(rulebook: String) throws {
        let log = try stop(rulebook, seed: 1).log
        #expect(try stop(rulebook, seed: 1).log == log)
        #expect(try stop(rulebook, seed: 2).log != log)
    }

    @Test func `the best by points after three distances skate the 3000 m of 2003-04`() throws {
        let stop = try stop("2003-04", seed: 1)
        for category in [Category.women, .men] {
            let event = try #require(
                stop.events.map(\.id).first { stop.isSuperFinal($0) && $0.category == category })
            let rows = try #require(stop.results.meetingAllRound(event.competition, category)).rows
            let starters = stop.progress[event]?.entries.map(\.competitor) ?? []
            #expect((1...8).contains(starters.count))
            let outside = rows.filter { !starters.contains($0.competitor) }
            let worst = rows.filter { starters.contains($0.competitor) }.map(\.before.lowest).min()
            // Whoever has more points than one who starts is hurt, barred or level with the ninth.
            #expect(
                outside.filter { $0.before.lowest > worst ?? .zero }
                    .allSatisfy { row in
                        stop.withdrawals.contains { $0.competitor == row.competitor }
                            || stop.progress[event]?.barred[row.competitor] != nil
                    })
        }
    }

    // MARK: What holds

    /// Everybody entered is classified once, or it is said why not.
    private func checkEntered(_ progress: EventProgress, of stop: RandomStop, _ what: String) {
        let classification = progress.classification
        let listed =
            classification.ranked.map(\.competitor) + classification.unscored.map(\.competitor)
        let started = Set(progress.races.flatMap(\.startList.starters).map(\.competitor))
        #expect(Set(listed) == started && listed.count == started.count, "\(what)")
        for competitor in (stop.entered[progress.event] ?? []).subtracting(started) {
            #expect(
                progress.withdrawn.contains(competitor) || progress.barred[competitor] != nil,
                "\(what): \(competitor) is lost")
        }
        #expect(started.isSubset(of: stop.entered[progress.event] ?? []), "\(what)")
    }

    /// Whoever is withdrawn skates no more, is drawn only where a mark leads, and is placed
    /// behind those who skated.
    private func checkWithdrawn(_ progress: EventProgress, of stop: RandomStop, _ what: String) {
        var withdrawn: Set<Competitor> = []
        for moment in stop.log {
            switch moment {
            case .withdrawn(let one) where one.event == progress.event:
                withdrawn.insert(one.competitor)
            case .drawn(let list) where list.race.event == progress.event:
                for starter in list.starters where withdrawn.contains(starter.competitor) {
                    let isOwed = progress.drawnRounds.flatMap {
                        progress.verdict(on: $0).advancements
                    }
                    .contains {
                        $0.competitor == starter.competitor && $0.mark != nil
                            && $0.destination == .round(list.race.round)
                    }
                    let isDirect =
                        progress.ladder?.direct?.round == list.race.round
                        && starter.seedsDirectly(in: progress)
                    // A list drawn before is drawn again with whoever was on it.
                    let wasDrawn = stop.log.prefix { $0 != moment }.contains {
                        guard case .drawn(let earlier) = $0 else { return false }
                        return earlier.race.event == progress.event
                            && earlier.race.round == list.race.round
                            && earlier.starters.contains { $0.competitor == starter.competitor }
                    }
                    #expect(
                        isOwed || isDirect || wasDrawn,
                        "\(what): \(starter.competitor) is drawn in \(list.race)")
                }
            case .skated(let sheet) where sheet.race.event == progress.event:
                for row in sheet.outcome?.rows ?? [] where withdrawn.contains(row.competitor) {
                    #expect(row.finish == .didNotStart && row.place == nil, "\(what)")
                }
            default: continue
            }
        }
        let lasts = Dictionary(
            progress.races.flatMap { sheet in
                (sheet.outcome?.rows ?? []).map { ($0.competitor, (sheet.race.round, $0)) }
            }, uniquingKeysWith: { $1 })
        let ranks = Dictionary(
            progress.classification.ranked.map { ($0.competitor, $0.rank) },
            uniquingKeysWith: { first, _ in first })
        for competitor in withdrawn {
            guard let (round, row) = lasts[competitor], row.finish == .didNotStart,
                let rank = ranks[competitor]
            else { continue }
            let ahead = lasts.filter { $1.0 == round && $1.1.place != nil }.compactMap {
                ranks[$0.key]
            }
            #expect(ahead.allSatisfy { $0 < rank }, "\(what): \(competitor)")
        }
    }

    /// Every total is the sum of what the places pay.
    private func checkPoints(_ stop: RandomStop, _ what: String) {
        let results = stop.results
        #expect(!results.standings.isEmpty, "\(what)")
        for id in results.standings where results.isAddedUp(id) {
            let events = results.parts(of: id).flatMap { results.outcomes(for: $0) }
            for row in results.standing(id).rows {
                var (lowest, highest) = (Points.zero, Points.zero)
                for event in events {
                    let places = event.placings?.places ?? []
                    for place in places {
                        guard
                            id.scope == .nations
                                ? place.competitor.nation == row.competitor.nation
                                : place.competitor == row.competitor
                        else { continue }
                        let award = stop.rules.points(
                            forRank: place.rank,
                            sharedBy: places.count { $0.rank == place.rank }, in: event.event.id)
                        // Whether relays count for a nation is not always known.
                        let isSure =
                            id.scope != .nations || !event.event.id.distance.isRelay
                            || stop.rules.team?.relaysCount == true
                        lowest += isSure ? award?.lowest ?? .zero : .zero
                        highest += award?.highest ?? .zero
                    }
                }
                #expect(
                    row.total == TotalRange(lowest: lowest, highest: highest),
                    "\(what), \(id): \(row.competitor)")
            }
        }
    }
}

extension StartList.Starter {
    /// Whether the ranking list lets the starter skip the first round.
    fileprivate func seedsDirectly(in progress: EventProgress) -> Bool {
        progress.entries.first { $0.competitor == competitor }?.seed
            .map { $0 <= progress.ladder?.direct?.best ?? 0 } ?? false
    }
}
