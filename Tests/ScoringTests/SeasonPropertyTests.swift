import Racing
import Rulebook
import Scoring
import ShortTrack
import Testing

@Suite struct `Random seasons under real rules` {
    /// A line without the sheets, which keep the order of the events.
    struct Line: Equatable {
        let competitor: Competitor
        let rank: Int?
        let total: TotalRange?
    }

    private static let seeds = 1...4 as ClosedRange<UInt64>

    private func lines(_ table: Standing) -> [Line] {
        table.rows.map { Line(competitor: $0.competitor, rank: $0.rank, total: $0.total) }
    }

    private func tables(_ season: SeasonResults) -> [StandingID: [Line]] {
        Dictionary(
            uniqueKeysWithValues: season.standings.map { ($0, lines(season.standing($0))) })
    }

    /// The events of an outcome list with one of them changed.
    private func changing(
        _ season: SeasonResults, _ index: Int, to placings: Placings?
    ) -> SeasonResults {
        var outcomes = season.outcomes
        outcomes[index] = EventOutcome(event: outcomes[index].event, placings: placings)
        return SeasonResults(rules: season.rules, outcomes: outcomes)
    }

    @Test(arguments: RandomSeason.rulebooks)
    func `have the same tables in whatever order results come in`(
        name: String, events: [String]
    ) throws {
        for seed in Self.seeds {
            var lot = Lot(seed: seed)
            let season = try RandomSeason(name, events, seed: seed).results
            let mixed = season.outcomes.shuffled(using: &lot).map { outcome in
                EventOutcome(
                    event: outcome.event,
                    placings: outcome.placings.map {
                        Placings(
                            event: $0.event, places: $0.places.shuffled(using: &lot),
                            extent: $0.extent)
                    })
            }
            let other = SeasonResults(rules: season.rules, outcomes: mixed)
            #expect(tables(season) == tables(other), "seed \(seed)")
        }
    }

    @Test(arguments: RandomSeason.rulebooks)
    func `have after an event the tables of the events until then alone`(
        name: String, events: [String]
    ) throws {
        for seed in Self.seeds {
            let season = try RandomSeason(name, events, seed: seed).results
            for held in season.outcomes.indices {
                let early = SeasonResults(
                    rules: season.rules, outcomes: Array(season.outcomes[...held]))
                let then = season.after(season.outcomes[held].event.id)
                #expect(tables(then) == tables(early), "seed \(seed), \(held + 1) events")
            }
        }
    }

    /// From a fixed lot: an event more, an event less, another order of one.
    @Test(arguments: RandomSeason.rulebooks)
    func `have the same tables made on from earlier ones as made from the start`(
        name: String, events: [String]
    ) throws {
        for seed in Self.seeds {
            var lot = Lot(seed: seed)
            let pool = try RandomSeason(name, events, seed: seed).results
            let others = try RandomSeason(name, events, seed: seed + 100).results.outcomes
            var season = pool
            var known: [StandingID: TableSheets] = [:]
            for step in 1...25 {
                var outcomes = season.outcomes
                let index = outcomes.indices.randomElement(using: &lot)
                switch Int.random(in: 0..<3, using: &lot) {
                case 0: if let index { outcomes.remove(at: index) }
                case 1:
                    let absent = pool.outcomes.filter { !outcomes.map(\.event).contains($0.event) }
                    if let new = absent.randomElement(using: &lot) {
                        outcomes.insert(new, at: Int.random(in: 0...outcomes.count, using: &lot))
                    }
                default:
                    guard let index, let other = others.randomElement(using: &lot),
                        other.event.id.standing == outcomes[index].event.id.standing
                    else { continue }
                    outcomes[index] = EventOutcome(
                        event: outcomes[index].event, placings: other.placings)
                }
                season = SeasonResults(rules: pool.rules, outcomes: outcomes)
                for table in season.standings {
                    for part in season.parts(of: table) {
                        known[part] = season.sheets(for: part, after: known[part])
                    }
                    let on = season.standing(table) { known[$0] }
                    #expect(on == season.standing(table), "seed \(seed), step \(step), \(table)")
                }
            }
        }
    }

    /// Discards do not grow in any of these rulebooks: the best N count, whatever was held.
    @Test(arguments: RandomSeason.rulebooks)
    func `never take points away when one more event is held`(
        name: String, events: [String]
    ) throws {
        for seed in Self.seeds {
            let season = try RandomSeason(name, events, seed: seed).results
            var last: [StandingID: [Competitor: TotalRange]] = [:]
            for outcome in season.outcomes {
                let then = season.after(outcome.event.id)
                for id in then.standings {
                    for row in then.standing(id).rows {
                        guard let total = row.total else { continue }
                        let before = last[id]?[row.competitor] ?? .zero
                        #expect(before.lowest <= total.lowest, "seed \(seed), \(outcome.event.id)")
                        #expect(
                            before.highest <= total.highest, "seed \(seed), \(outcome.event.id)")
                        last[id, default: [:]][row.competitor] = total
                    }
                }
            }
        }
    }

    @Test(arguments: RandomSeason.rulebooks)
    func `bound totals that no further place can leave`(name: String, events: [String]) throws {
        for seed in Self.seeds {
            let whole = try RandomSeason(name, events, seed: seed, isWhole: true).results
            var lot = Lot(seed: seed)
            // What one source after the other has to say, in any order, is known more and more.
            for index in whole.outcomes.indices.shuffled(using: &lot).prefix(4) {
                guard let all = whole.outcomes[index].placings else { continue }
                let known = Array(all.places.filter { $0.rank <= 3 })
                let podium = Placings(event: all.event, places: known, extent: .podium)
                let fewer = changing(whole, index, to: podium)
                let none = changing(whole, index, to: nil)
                for id in whole.standings where whole.isAddedUp(id) {
                    for who in whole.standing(id).rows.map(\.competitor) {
                        let ranges = [none, fewer, whole].compactMap { $0.total(of: who, in: id) }
                        for (wide, narrow) in zip(ranges, ranges.dropFirst()) {
                            #expect(
                                wide.lowest <= narrow.lowest && narrow.highest <= wide.highest,
                                "seed \(seed), \(all.event), \(who) \(ranges)")
                        }
                    }
                }
            }
        }
    }

    @Test(arguments: RandomSeason.rulebooks, [true, false])
    func `rank by totals, shared ranks taking up the next ones`(
        rulebook: (name: String, events: [String]), isWhole: Bool
    ) throws {
        for seed in Self.seeds {
            let season = try RandomSeason(
                rulebook.name, rulebook.events, seed: seed, isWhole: isWhole
            ).results
            for id in season.standings {
                let rows = season.standing(id).rows
                let lowest = rows.compactMap(\.total?.lowest)
                #expect(lowest == lowest.sorted(by: >), "seed \(seed), \(id)")
                let ranks = rows.compactMap(\.rank)
                for (row, next) in zip(rows, rows.dropFirst()) {
                    guard let rank = row.rank, let below = next.rank else { continue }
                    #expect(rank <= below, "seed \(seed), \(id)")
                    if rank == below { #expect(row.total == next.total, "seed \(seed), \(id)") }
                }
                // Whoever is named with a rank cannot be passed by anybody, nor come closer.
                for row in rows {
                    guard let rank = row.rank else { continue }
                    #expect(rank == row.place, "seed \(seed), \(id)")
                    #expect(
                        rows.compactMap(\.place).count { $0 < rank } == rank - 1,
                        "seed \(seed), \(id)")
                    let own = try #require(row.total)
                    let rivals = rows.compactMap(\.total).filter {
                        $0.lowest <= own.highest && own.lowest <= $0.highest
                    }
                    #expect(
                        rivals.count == 1 || rivals.allSatisfy(\.isExact), "seed \(seed), \(id)")
                }
                if isWhole, season.standing(id).isExact { #expect(ranks.count == rows.count) }
            }
        }
    }

    @Test(arguments: RandomSeason.rulebooks, [true, false])
    func `prove totals by results that add up to them`(
        rulebook: (name: String, events: [String]), isWhole: Bool
    ) throws {
        for seed in Self.seeds.prefix(2) {
            let season = try RandomSeason(
                rulebook.name, rulebook.events, seed: seed, isWhole: isWhole
            ).results
            for id in season.standings where season.isAddedUp(id) {
                for row in season.standing(id).rows {
                    let story = "seed \(seed), \(id), \(row.competitor)"
                    guard let total = row.total else { continue }
                    let published = total.isExact ? total.lowest : nil
                    let proof = season.proof(of: row.competitor, in: id, published: published)
                    #expect(proof.total == total, "\(story)")
                    let counted = proof.sheets.flatMap(\.lines).filter(\.isCounted)
                    #expect(
                        counted.map(\.score.lowest).reduce(.zero, +) == total.lowest, "\(story)")
                    for sheet in proof.sheets {
                        let most = sheet.lines.count { $0.isCounted }
                        #expect(most <= sheet.best.counted, "\(story)")
                    }
                    guard total.isExact else { continue }
                    #expect(proof.verdict == .proved, "\(story)")
                    let wrong = season.proof(
                        of: row.competitor, in: id, published: total.lowest + Points(1))
                    #expect(wrong.verdict == .contradicted, "\(story)")
                }
            }
        }
    }
}
