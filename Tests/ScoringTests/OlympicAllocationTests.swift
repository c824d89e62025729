import Rulebook
import ShortTrack
import Testing

@testable import Scoring

@Suite struct `Olympic places` {
    /// Games small enough to follow by hand, with Russia as host.
    ///
    /// Three places in the 500 and 1000 m, four in the 1500 m, two relay teams, nine athletes.
    private func allocation(
        hostPlaces: Int = 0, counting: AthleteQuota.Counting = .places, total: Int = 9,
        declines: [String] = []
    ) throws -> OlympicAllocation {
        let rule = OlympicQualification(
            games: "Small Games", stops: ["turin"], ranking: .bestResult,
            places: [500: 3, 1000: 3, 1500: 4], relayTeams: 2, mixedRelayTeams: 0,
            placesPerNation: 2,
            athletes: AthleteQuota(
                withRelay: 3, withoutRelay: 2, total: total, counting: counting),
            host: OlympicHost(nation: try Olympics.nation("RUS"), placesPerEvent: hostPlaces))
        let season = SeasonResults(
            rules: Olympics.rules(rule),
            outcomes: [
                try Olympics.event("turin men-relay-5000", "KOR CAN RUS"),
                try Olympics.event("turin men-500", "KOR:a KOR:b KOR:c CAN:a NED:a"),
                try Olympics.event("turin men-1000", "CAN:a KOR:a NED:a JPN:a CAN:b"),
                try Olympics.event("turin men-1500", "KOR:a NED:a JPN:a CAN:a RUS:a"),
            ])
        let given = try declines.map { text in
            let words = text.split(separator: " ")
            return NationInEvent(
                event: try Olympics.table(String(words[1])),
                nation: try Olympics.nation(String(words[0])))
        }
        return try #require(season.olympicAllocations(PlaceDecisions(declines: given)).first)
    }

    private func counts(_ allocation: OlympicAllocation) -> [String] {
        allocation.places.nations.map { nation in
            let places = allocation.lists.map { allocation.places.places(of: nation, in: $0.id) }
            return "\(nation) \(places.map(String.init).joined(separator: " ")): "
                + "\(allocation.places.athletes(of: nation))"
        }
    }

    private func word(_ outcome: PlaceStep.Outcome) -> String {
        switch outcome {
        case .refused(.eventIsFull): "event full"
        case .refused(.nationIsFull): "nation full"
        default: "\(outcome)"
        }
    }

    @Test func `go down all lists at once, relays first`() throws {
        let allocation = try allocation()
        #expect(
            counts(allocation) == [
                "CAN 1 1 1 0: 1", "JPN 0 0 1 0: 1", "KOR 2 1 1 1: 3", "NED 0 1 1 0: 1",
                "RUS 0 0 0 1: 3",
            ])
        #expect(allocation.places.athletes == 9)
        #expect(
            allocation.steps.map { "\($0.event.word) \($0.nation) \(word($0.outcome))" } == [
                "relay RUS guaranteed", "relay KOR given", "relay CAN event full",
                "relay RUS earnedGuaranteed", "500 KOR given", "1000 CAN given",
                "1500 KOR given", "500 KOR given", "1000 KOR given", "1500 NED given",
                "500 KOR nation full", "1000 NED given", "1500 JPN given", "500 CAN given",
                "1000 JPN event full", "1500 CAN given", "500 NED event full",
                "1000 CAN event full", "1500 RUS event full",
            ])
    }

    @Test func `have a reserve in the order of the list, with what stands against it`() throws {
        let reserve = try allocation().reserve(for: try Olympics.table("men-1000"))
        #expect(reserve.map { "\($0.line.competitor)" } == ["JPN:a", "CAN:b"])
        #expect(reserve.map(\.obstacle) == [nil, .tooManyInAll(9)])
        // Who gave a place back does not wait for it.
        let left = try allocation(declines: ["KOR men-500"])
        #expect(left.reserve(for: try Olympics.table("men-500")).isEmpty)
    }

    @Test func `a place given back goes to the next who can take it`() throws {
        #expect(
            counts(try allocation(declines: ["KOR men-1000"])) == [
                "CAN 1 1 1 0: 1", "JPN 0 1 1 0: 1", "KOR 2 0 1 1: 3", "NED 0 1 1 0: 1",
                "RUS 0 0 0 1: 3",
            ])
        // Two back: the second would need a second Canadian, and nine athletes are all.
        let two = try allocation(declines: ["KOR men-1000", "NED men-1000"])
        #expect(two.places.given(in: try Olympics.table("men-1000")) == 2)
        #expect(two.places.athletes == 9)
    }

    @Test func `a relay given back goes to the next team whose athletes still fit in`() throws {
        // Korea keeps two athletes for its two places in the 500 m; Canada would bring three.
        let relay = try allocation(declines: ["KOR men-relay"])
        #expect(relay.places.given(in: try Olympics.table("men-relay")) == 1)
        #expect(relay.places.athletes == 8)
        // With a place in the 500 m given back as well there is room for Canada's team.
        for declines in [["KOR men-relay", "KOR men-500"], ["KOR men-500", "KOR men-relay"]] {
            #expect(
                counts(try allocation(declines: declines)) == [
                    "CAN 1 1 1 1: 3", "JPN 0 0 1 0: 1", "KOR 1 1 1 0: 1", "NED 1 1 1 0: 1",
                    "RUS 0 0 0 1: 3",
                ])
        }
    }

    @Test func `are not given back by a nation that has none`() throws {
        let allocation = try allocation(declines: ["JPN men-500", "JPN men-1500"])
        #expect(allocation.unfounded.map { "\($0.nation) \($0.event)" } == ["JPN men 500"])
    }

    @Test func `the host is sure of one in each event where the rule says so`() throws {
        let allocation = try allocation(hostPlaces: 1, total: 10)
        #expect(
            counts(allocation) == [
                "CAN 0 1 0 0: 1", "JPN 0 0 1 0: 1", "KOR 2 1 1 1: 3", "NED 0 0 1 0: 1",
                "RUS 1 1 1 1: 3",
            ])
        let last = try #require(allocation.steps.last)
        #expect(last.outcome == .earnedGuaranteed)
    }

    /// Games of one distance and one relay, which is the host's.
    private func sprint(
        _ order: String, hostPlaces: Int = 0, declines: [NationInEvent] = []
    ) throws -> OlympicAllocation {
        let rule = OlympicQualification(
            games: "Small Games", stops: ["turin"], ranking: .bestResult, places: [500: 3],
            relayTeams: 1, mixedRelayTeams: 0, placesPerNation: 2,
            athletes: AthleteQuota(withRelay: 3, withoutRelay: 2, total: 4, counting: .places),
            host: OlympicHost(nation: try Olympics.nation("RUS"), placesPerEvent: hostPlaces))
        let season = SeasonResults(
            rules: Olympics.rules(rule),
            outcomes: [
                try Olympics.event("turin men-500", order),
                try Olympics.event("turin men-relay-5000", "RUS"),
            ])
        return try #require(season.olympicAllocations(PlaceDecisions(declines: declines)).first)
    }

    @Test func `the host earns more than it is sure of, but not twice`() throws {
        #expect(
            counts(try sprint("KOR:a RUS:a RUS:b", hostPlaces: 1)) == ["KOR 1 0: 1", "RUS 2 1: 3"])
        #expect(counts(try sprint("KOR:a RUS:a", hostPlaces: 1)) == ["KOR 1 0: 1", "RUS 1 1: 3"])
    }

    @Test func `as many move up as places were given back, whatever room there was`() throws {
        #expect(counts(try sprint("KOR:a CAN:a NED:a")) == ["KOR 1 0: 1", "RUS 0 1: 3"])
        // With Russia's team gone there are athletes for two, but one place was given back.
        let declines = [
            NationInEvent(
                event: try Olympics.table("men-relay"), nation: try Olympics.nation("RUS")),
            NationInEvent(
                event: try Olympics.table("men-500"), nation: try Olympics.nation("KOR")),
        ]
        #expect(counts(try sprint("KOR:a CAN:a NED:a", declines: declines)) == ["CAN 1 0: 1"])
    }

    @Test func `count athletes by the skaters who earned them by another reading`() throws {
        // Canada's second skater in the 1000 m would be an athlete of its own.
        let event = try Olympics.table("men-1000")
        var places = NationPlaces(
            Olympics.sochi(counting: .skaters, host: try Olympics.nation("RUS")), .men)
        places.give(to: try #require(Competitor("CAN:a")), in: event)
        places.give(to: try #require(Competitor("CAN:b")), in: try Olympics.table("men-500"))
        #expect(places.athletes(of: try Olympics.nation("CAN")) == 2)
        for name in ["c", "d"] {
            let skater = try #require(Competitor("CAN:\(name)"))
            let refusal = places.refusal(of: skater, in: try Olympics.table("men-1500"))
            #expect(refusal == (name == "c" ? nil : .tooManyOfNation(3)))
            if refusal == nil { places.give(to: skater, in: try Olympics.table("men-1500")) }
        }
    }

    @Test func `a tie about the last place stays a tie`() throws {
        let rule = OlympicQualification(
            games: "Small Games", stops: ["turin"], ranking: .bestResult, places: [500: 2],
            relayTeams: 0, mixedRelayTeams: 0, placesPerNation: 1,
            athletes: AthleteQuota(withRelay: 5, withoutRelay: 1, total: 5, counting: .places),
            host: OlympicHost(nation: try Olympics.nation("RUS"), placesPerEvent: 0))
        let id = try Olympics.table("men-500")
        let season = SeasonResults(
            rules: Olympics.rules(rule),
            outcomes: [try Olympics.event("turin men-500", "KOR:a CAN:a=NED:a JPN:a")])
        let tied = try #require(season.olympicAllocations().first)
        #expect(counts(tied) == ["KOR 1: 1"])
        #expect(tied.steps.map(\.outcome).filter { $0 == .tied }.count == 2)
        #expect(
            tied.reserve(for: id).map { "\($0.line.competitor)" } == ["CAN:a", "NED:a", "JPN:a"])
        let korea = NationInEvent(event: id, nation: try Olympics.nation("KOR"))
        let both = try #require(season.olympicAllocations(PlaceDecisions(declines: [korea])).first)
        #expect(counts(both) == ["CAN 1: 1", "NED 1: 1"])
        // Once a lot was drawn the place is given, and the other is the first to stand by.
        func draw(_ nation: String) throws -> NationInEvent {
            NationInEvent(event: id, nation: try Olympics.nation(nation))
        }
        let drawn = try #require(
            season.olympicAllocations(PlaceDecisions(draws: [try draw("NED")])).first)
        #expect(counts(drawn) == ["KOR 1: 1", "NED 1: 1"])
        #expect(!drawn.steps.contains { $0.outcome == .tied })
        #expect(drawn.reserve(for: id).map { "\($0.line.competitor)" } == ["CAN:a", "JPN:a"])
        #expect(drawn.unfoundedDraws.isEmpty)
        let unfounded = try #require(
            season.olympicAllocations(PlaceDecisions(draws: [try draw("JPN")])).first)
        #expect(unfounded.unfoundedDraws.map(\.nation.code) == ["JPN"])
    }

    /// Three nations level on the list of two relay teams, and skaters behind them.
    private func tiedTeams(_ draws: [String]) throws -> OlympicAllocation {
        let rule = OlympicQualification(
            games: "Small Games", stops: ["turin"], ranking: .bestResult, places: [500: 3],
            relayTeams: 2, mixedRelayTeams: 0, placesPerNation: 2,
            athletes: AthleteQuota(withRelay: 3, withoutRelay: 2, total: 7, counting: .places),
            host: OlympicHost(nation: try Olympics.nation("KOR"), placesPerEvent: 0))
        let season = SeasonResults(
            rules: Olympics.rules(rule),
            outcomes: [
                try Olympics.event("turin men-500", "KOR:a HUN:a NED:a"),
                try Olympics.event("turin men-relay-5000", "KOR HUN=JPN"),
            ])
        let relay = try Olympics.table("men-relay")
        return try #require(
            season.olympicAllocations(
                PlaceDecisions(
                    draws: try draws.map {
                        NationInEvent(event: relay, nation: try Olympics.nation($0))
                    })
            ).first)
    }

    @Test func `a lot about the last team decides who brings skaters to the distances`() throws {
        let open = try tiedTeams([])
        #expect(counts(open) == ["HUN 1 0: 1", "KOR 1 1: 3"])
        // By one end of the lot there is an athlete left for the third, by the other there is none.
        #expect(open.steps.filter { $0.nation.code == "NED" }.map(\.outcome) == [.awaitsLot])
        let list = try Olympics.table("men-500")
        #expect(open.reserve(for: list).map(\.obstacle) == [.keptForTied])
        #expect(counts(try tiedTeams(["HUN"])) == ["HUN 1 1: 3", "KOR 1 1: 3", "NED 1 0: 1"])
        #expect(
            counts(try tiedTeams(["JPN"])) == ["JPN 0 1: 3", "HUN 1 0: 1", "KOR 1 1: 3"].sorted())
    }

    struct Shared: CustomTestStringConvertible {
        let order: String
        let places: Int
        let athletes: Int
        let given: String
        let tied: String
        let why: String
        var testDescription: String { why }
    }

    static let shared = [
        Shared(
            order: "NED:a KOR:a=SLO:a", places: 4, athletes: 4, given: "KOR NED", tied: "",
            why:
                "Korea's team is there already; Slovenia would be one athlete too many in any order"
        ),
        Shared(
            order: "NED:a SLO:a=KOR:a", places: 4, athletes: 4, given: "KOR NED", tied: "",
            why: "the same, printed the other way round"),
        Shared(
            order: "KOR:a=SLO:a", places: 1, athletes: 4, given: "", tied: "KOR SLO",
            why: "one place for two"),
        Shared(
            order: "SLO:a=NED:a=KOR:a", places: 4, athletes: 4, given: "KOR", tied: "NED SLO",
            why: "one athlete for two, and one who brings none"),
        Shared(
            order: "SLO:a=NED:a=KOR:a", places: 2, athletes: 4, given: "KOR", tied: "NED SLO",
            why: "one athlete for two, so that a place is left for who brings none"),
        Shared(
            order: "SLO:a=NED:a=KOR:a", places: 2, athletes: 5, given: "", tied: "KOR NED SLO",
            why: "two places for three"),
        Shared(
            order: "KOR:a=KOR:b NED:a", places: 1, athletes: 5, given: "KOR", tied: "",
            why: "one place for two of one nation"),
        Shared(
            order: "KOR:a=KOR:b=KOR:c=NED:a", places: 3, athletes: 5, given: "KOR KOR NED",
            tied: "", why: "two places at most for a nation leave one"),
        Shared(
            order: "SLO:a=NED:a JPN:a KOR:a", places: 4, athletes: 4, given: "KOR",
            tied: "NED SLO", why: "the last athlete is kept for the tied ones"),
    ]

    @Test(arguments: shared)
    func `stay tied only between those who compete for them`(_ shared: Shared) throws {
        let rule = OlympicQualification(
            games: "Small Games", stops: ["turin"], ranking: .bestResult,
            places: [500: shared.places], relayTeams: 1, mixedRelayTeams: 0, placesPerNation: 2,
            athletes: AthleteQuota(
                withRelay: 3, withoutRelay: 2, total: shared.athletes, counting: .places),
            host: OlympicHost(nation: try Olympics.nation("KOR"), placesPerEvent: 0))
        let season = SeasonResults(
            rules: Olympics.rules(rule),
            outcomes: [
                try Olympics.event("turin men-500", shared.order),
                try Olympics.event("turin men-relay-5000", "KOR"),
            ])
        let allocation = try #require(season.olympicAllocations().first)
        func nations(_ outcome: PlaceStep.Outcome) -> String {
            allocation.steps.filter { $0.outcome == outcome && $0.event.scope != .relay }
                .map(\.nation.code).sorted().joined(separator: " ")
        }
        #expect(nations(.given) == shared.given)
        #expect(nations(.tied) == shared.tied)
        let tiedPlaces = shared.tied.isEmpty ? 0 : 1
        #expect(allocation.places.athletes + tiedPlaces <= shared.athletes)
    }

    @Test
    func `by the podiums of 2013-14 are those that are sure, none of them more than published`()
        throws
    {
        let rule = Olympics.sochi(host: try Olympics.nation("RUS"))
        let season = SeasonResults(
            rules: Olympics.rules(rule),
            outcomes: [
                try Olympics.event("turin men-relay-5000", "CAN RUS NED", .podium),
                try Olympics.event("kolomna men-relay-5000", "USA RUS KOR", .podium),
                try Olympics.event("turin men-1500", "KOR:lee USA:krueger", .some),
                try Olympics.event(
                    "turin men-500", "CAN:hamelin RUS:an CAN:jean RUS:grigorev", .podium),
                try Olympics.event(
                    "kolomna men-500", "RUS:an RUS:grigorev CHN:wu CAN:jean", .podium),
            ])
        let men = try #require(season.olympicAllocations().first)
        #expect(
            counts(men) == [
                "CAN 2 0 0 1: 5", "CHN 1 0 0 0: 1", "KOR 0 0 1 1: 5", "NED 0 0 0 1: 5",
                "RUS 2 0 0 1: 5", "USA 0 0 1 1: 5",
            ])
        for line in Self.published {
            let words = line.split(separator: " ")
            let nation = try Olympics.nation(String(words[0]))
            for (sign, event) in zip(words[1], rule.events(of: .men)) {
                #expect(
                    men.places.places(of: nation, in: event) <= sign.wholeNumberValue ?? 1,
                    "\(nation) \(event)")
            }
        }
        #expect(!men.isComplete)
    }

    /// Places per distance, "X" for a relay, athletes: the entries the ISU published on
    /// 22 November 2013 for Sochi, men then women.
    static let published = [
        "AUS 100 011 2", "AUT 000 111 1", "BLR 001 001 2", "CAN 333X 333X 10",
        "CHN 333X 333X 10", "CZE 001 011 2", "FRA 233 111 4", "GER 111 001 2", "GBR 231 212 5",
        "HKG 001 000 1", "HUN 233 112X 8", "ISR 111 000 1", "ITA 212X 333X 10",
        "JPN 123 333X 8", "KAZ 202X 111 6", "LAT 001 000 1", "LTU 000 111 1",
        "NED 332X 322X 10", "POL 000 110 1", "RUS 332X 333X 10", "SVK 000 001 1",
        "KOR 223X 333X 10", "TPE 110 000 1", "UKR 000 010 1", "USA 333X 323 8",
    ]

    @Test func `as published for Sochi take the athletes that were published`() throws {
        let rule = Olympics.sochi(host: try Olympics.nation("RUS"))
        var genders = [NationPlaces(rule, .men), NationPlaces(rule, .women)]
        for line in Self.published {
            let words = line.split(separator: " ")
            let nation = try Olympics.nation(String(words[0]))
            for (gender, category) in [Category.men, .women].enumerated() {
                for (sign, event) in zip(words[gender + 1], rule.events(of: category)) {
                    for _ in 0..<(sign.wholeNumberValue ?? 1) {
                        genders[gender].give(to: nation, in: event)
                    }
                }
            }
            #expect(
                genders.map { $0.athletes(of: nation) }.reduce(0, +) == Int(words[3]), "\(nation)")
        }
        #expect(genders.map(\.athletes) == [60, 56])
        for (gender, category) in [Category.men, .women].enumerated() {
            let events = rule.events(of: category)
            #expect(events.map { genders[gender].given(in: $0) } == [32, 32, 36, 8])
        }
    }

    @Test func `a nation with a relay and many places may bring one athlete more`() throws {
        // Beijing 2022: four with a relay, five with eight individual places.
        let korea = try Olympics.nation("KOR")
        let rule = OlympicQualification(
            games: "2022 Winter Olympics, Beijing", stops: ["a"], ranking: .bestResult,
            places: [500: 32, 1000: 32, 1500: 36], relayTeams: 8, mixedRelayTeams: 0,
            placesPerNation: 3,
            athletes: AthleteQuota(
                withRelay: 4, withoutRelay: 3, total: 56, counting: .places,
                enlargement: .init(places: 8, athletes: 5)),
            host: OlympicHost(nation: try Olympics.nation("CHN"), placesPerEvent: 1))
        var places = NationPlaces(rule, .men)
        places.give(to: korea, in: try Olympics.table("men-relay"))
        for metres in [500, 500, 500, 1000, 1000, 1000, 1500] {
            places.give(to: korea, in: try Olympics.table("men-\(metres)"))
        }
        #expect(places.athletes == 4)
        places.give(to: korea, in: try Olympics.table("men-1500"))
        #expect(places.athletes == 5)
        places.takeBack(from: korea, in: try Olympics.table("men-500"))
        #expect(places.athletes == 4)
        places.takeBack(from: korea, in: try Olympics.table("men-relay"))
        #expect(places.athletes == 3)
    }

    @Test func `a mixed relay takes two women and two men`() throws {
        let rule = Olympics.sochi(
            stops: ["turin"], host: try Olympics.nation("CHN"), mixedRelayTeams: 2)
        let season = SeasonResults(
            rules: Olympics.rules(rule),
            outcomes: [
                try Olympics.event("turin men-500", "KOR:a NED:a NED:b"),
                try Olympics.event("turin women-500", "KOR:w KOR:x NED:w NED:x"),
                try Olympics.event("turin mixed-relay-2000", "KOR NED"),
            ])
        // Korea has one man only.
        let mixed = try #require(season.olympicAllocations().last)
        #expect(mixed.category == .mixed)
        #expect(mixed.places.nations.map(\.code) == ["CHN", "NED"])
        #expect(mixed.steps.contains { $0.outcome == .refused(.noTeam) })
    }
}
