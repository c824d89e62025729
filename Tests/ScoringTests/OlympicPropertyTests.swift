import Racing
import Rulebook
import Scoring
import ShortTrack
import Testing

@Suite struct `Olympic places of random seasons` {
    static let codes = [
        "RUS", "KOR", "CHN", "CAN", "NED", "USA", "ITA", "HUN", "JPN", "FRA", "GBR", "KAZ", "POL",
        "UKR", "AUS", "AUT", "BLR", "CZE", "GER", "ISR", "LAT", "LTU", "SVK", "TPE", "HKG", "BUL",
    ]

    /// A season of two stops in which every nation sends up to three of its four skaters.
    private func season(
        _ dice: inout Lot, counting: AthleteQuota.Counting = .places, total: Int = 60,
        ties: Bool = true
    ) throws -> SeasonResults {
        let rule = Olympics.sochi(
            counting: counting, host: try Olympics.nation("RUS"),
            hostPlaces: Int.random(in: 0...1, using: &dice), total: total)
        var outcomes: [EventOutcome] = []
        for stop in rule.stops {
            for metres in [500, 1000, 1500] {
                let skaters = Self.codes.flatMap { code in
                    ["a", "b", "c", "d"].shuffled(using: &dice)
                        .prefix(Int.random(in: 0...3, using: &dice)).map { "\(code):\($0)" }
                }
                // Every tenth shares the place of the one before.
                let order = skaters.shuffled(using: &dice).reduce(into: "") { text, skater in
                    text += ties && Int.random(in: 0..<10, using: &dice) == 0 ? "=" : " "
                    text += skater
                }
                outcomes.append(
                    try Olympics.event("\(stop) men-\(metres)", String(order.dropFirst())))
            }
            let teams = Self.codes.shuffled(using: &dice).prefix(12).joined(separator: " ")
            outcomes.append(try Olympics.event("\(stop) men-relay-5000", teams))
        }
        return SeasonResults(
            rules: Olympics.rules(rule), outcomes: outcomes.shuffled(using: &dice))
    }

    private func men(
        _ season: SeasonResults, _ declines: [NationInEvent] = []
    ) throws -> OlympicAllocation {
        try #require(season.olympicAllocations(PlaceDecisions(declines: declines)).first)
    }

    private func check(_ men: OlympicAllocation, _ rule: OlympicQualification, _ story: String) {
        for event in rule.events(of: .men) {
            #expect(men.places.given(in: event) <= rule.places(in: event), "\(story)")
            for nation in men.places.nations {
                let most = event.scope == .relay ? 1 : rule.placesPerNation
                #expect(men.places.places(of: nation, in: event) <= most, "\(story)")
            }
        }
        let relay = StandingID(category: .men, scope: .relay)
        for nation in men.places.nations {
            let limit = men.places.places(of: nation, in: relay) > 0 ? 5 : 3
            #expect(men.places.athletes(of: nation) <= limit, "\(story)")
        }
        #expect(men.places.athletes <= rule.athletes.total, "\(story)")
    }

    @Test(arguments: AthleteQuota.Counting.allCases, [50, 60, 90])
    func `never exceed a limit, and leave nothing anybody could have`(
        _ counting: AthleteQuota.Counting, _ total: Int
    ) throws {
        for seed in 1...5 {
            var dice = Lot(seed: UInt64(seed))
            let season = try season(&dice, counting: counting, total: total)
            let rule = try #require(season.rules.olympic)
            let men = try men(season)
            let story = "seed \(seed), \(counting), \(total)"
            check(men, rule, story)
            #expect(men.isComplete && men.openFrom == nil, "\(story)")
            // What is left free, nobody on the list can take, unless it is kept for tied ones.
            let tied = Set(men.steps.filter { $0.outcome == .tied }.map(\.event))
            for event in rule.events(of: .men) where !tied.contains(event) {
                guard men.places.given(in: event) < rule.places(in: event) else { continue }
                #expect(
                    men.reserve(for: event).allSatisfy { $0.obstacle != nil } || !tied.isEmpty,
                    "\(story)")
            }
        }
    }

    @Test(arguments: AthleteQuota.Counting.allCases, [45, 60])
    func `given back take nothing from another nation, in whatever order`(
        _ counting: AthleteQuota.Counting, _ total: Int
    ) throws {
        for seed in 1...5 {
            var dice = Lot(seed: UInt64(seed) + 100)
            let season = try season(&dice, counting: counting, total: total)
            let rule = try #require(season.rules.olympic)
            let before = try men(season)
            let events = rule.events(of: .men)
            let held = before.places.nations.flatMap { nation in
                events.flatMap { event in
                    (0..<before.places.places(of: nation, in: event)).map { _ in
                        NationInEvent(event: event, nation: nation)
                    }
                }
            }
            let declines = Array(held.shuffled(using: &dice).prefix(5))
            let after = try men(season, declines)
            let story = "seed \(seed), \(counting), \(total), \(declines)"
            check(after, rule, story)
            #expect(after.unfounded.isEmpty, "\(story)")
            for nation in before.places.nations {
                for event in events {
                    let back = declines.filter { $0.nation == nation && $0.event == event }.count
                    let had = before.places.places(of: nation, in: event)
                    let has = after.places.places(of: nation, in: event)
                    #expect(back == 0 ? has >= had : has == had - back, "\(story)")
                }
            }
            // Each place given back is given once, and room there was before stays.
            for event in events {
                let tied = before.steps.count { $0.event == event && $0.outcome == .tied }
                #expect(
                    after.places.given(in: event) <= before.places.given(in: event) + tied,
                    "\(story)")
            }
            let again = try men(season, declines.shuffled(using: &dice))
            #expect(again == after, "\(story)")
        }
    }

    @Test func `do not depend on the order of the stops or of the events`() throws {
        for seed in 1...5 {
            var dice = Lot(seed: UInt64(seed) + 200)
            let season = try season(&dice)
            let rule = Olympics.sochi(
                stops: ["kolomna", "turin"], host: try Olympics.nation("RUS"),
                hostPlaces: season.rules.olympic?.host.placesPerEvent ?? 0)
            let turned = SeasonResults(
                rules: Olympics.rules(rule), outcomes: season.outcomes.shuffled(using: &dice))
            #expect(try men(season).steps == men(turned).steps, "seed \(seed)")
        }
    }

    @Test func `that are sure by podiums alone are places in the end`() throws {
        for seed in 1...5 {
            var dice = Lot(seed: UInt64(seed) + 300)
            // That unknown places may be shared is not reckoned with.
            let season = try season(&dice, ties: false)
            let deep = Int.random(in: 3...30, using: &dice)
            let partial = SeasonResults(
                rules: season.rules,
                outcomes: season.outcomes.map { outcome in
                    EventOutcome(
                        event: outcome.event,
                        placings: outcome.placings.map { placings in
                            Placings(
                                event: placings.event,
                                places: placings.places.filter { $0.rank <= deep },
                                extent: .podium)
                        })
                })
            let sure = try men(partial).places
            let all = try men(season).places
            for nation in sure.nations {
                for event in season.rules.olympic?.events(of: .men) ?? [] {
                    #expect(
                        sure.places(of: nation, in: event) <= all.places(of: nation, in: event),
                        "seed \(seed), \(deep) deep, \(nation) \(event)")
                }
            }
        }
    }
}
