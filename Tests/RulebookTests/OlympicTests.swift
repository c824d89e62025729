import Phrases
import Rulebook
import ShortTrack
import Testing

/// The Olympic clauses: what they say, what they depend on, what cannot be qualified by.
@Suite struct `An Olympic qualification` {
    struct Change: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let olympic: OlympicQualification?
        let clauses: Set<Clause.Name>

        init(
            _ description: String, _ olympic: OlympicQualification?, _ clauses: Set<Clause.Name>
        ) {
            testDescription = description
            self.olympic = olympic
            self.clauses = clauses
        }
    }

    @Test(arguments: [
        Change("the Games", Rulebooks.olympic(games: "2018"), [.olympicLists]),
        Change("the stops", Rulebooks.olympic(stops: ["turin"]), [.olympicLists]),
        Change(
            "points instead of places",
            Rulebooks.olympic(ranking: .points(BestOf(counted: 1, held: 2))),
            [.olympicLists, .olympicTies]),
        Change("places", Rulebooks.olympic(places: [500: 30]), [.olympicPlaces]),
        Change("relay teams", Rulebooks.olympic(relayTeams: 7), [.olympicPlaces]),
        Change("a mixed relay", Rulebooks.olympic(mixedRelayTeams: 12), [.olympicPlaces]),
        Change("places per nation", Rulebooks.olympic(placesPerNation: 2), [.olympicPlaces]),
        Change(
            "with a relay", Rulebooks.olympic(athletes: Rulebooks.athletes(withRelay: 4)),
            [.olympicAthletes]),
        Change(
            "without", Rulebooks.olympic(athletes: Rulebooks.athletes(withoutRelay: 2)),
            [.olympicAthletes]),
        Change(
            "in all", Rulebooks.olympic(athletes: Rulebooks.athletes(total: 56)),
            [.olympicAthletes]),
        Change(
            "how they are counted",
            Rulebooks.olympic(athletes: Rulebooks.athletes(counting: .skaters)),
            [.olympicAthletes]),
        Change(
            "many places",
            Rulebooks.olympic(
                athletes: Rulebooks.athletes(enlargement: .init(places: 8, athletes: 6))),
            [.olympicAthletes]),
        Change("the host", Rulebooks.olympic(host: Nation("CHN")), [.olympicHost]),
        Change("what it is sure of", Rulebooks.olympic(hostPlaces: 1), [.olympicHost]),
        Change(
            "no qualification", nil,
            [
                .olympicLists, .olympicTies, .olympicPlaces, .olympicOrder, .olympicAthletes,
                .olympicHost,
            ]),
    ])
    func `says each of its values in one clause`(_ change: Change) {
        let before = Rulebooks.rules()
        let after = Rulebooks.rules(olympic: change.olympic)
        let changed = Clause.Name.allCases.filter {
            before.sentence(of: $0) != after.sentence(of: $0)
        }
        #expect(Set(changed) == change.clauses)
        #expect(after.problems.isEmpty)
    }

    @Test func `reads like the rule it is`() {
        let rules = Rulebooks.rules()
        #expect(
            rules.sentence(of: .olympicLists).description
                == "For the 2014 Winter Olympics, Sochi a list per event ranks by the best single "
                + "result at Turin and Kolomna.")
        #expect(
            rules.sentence(of: .olympicAthletes).description
                == "Per gender a nation has 5 athletes with a relay, at most 3 without; all "
                + "together are at most 60. Without a relay a nation counts as many athletes as it "
                + "has places in the distance where it has most.")
    }

    struct Broken: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let olympic: OlympicQualification?

        init(_ path: String, _ olympic: OlympicQualification?) {
            testDescription = path
            self.olympic = olympic
        }
    }

    @Test(arguments: [
        Broken("stops", Rulebooks.olympic(stops: [])),
        Broken("stops", Rulebooks.olympic(stops: ["turin", "turin"])),
        Broken("ranking", Rulebooks.olympic(ranking: .points(BestOf(counted: 3, held: 2)))),
        Broken("ranking", Rulebooks.olympic(ranking: .points(BestOf(counted: 0, held: 2)))),
        Broken("ranking", Rulebooks.olympic(ranking: .points(BestOf(counted: 2, held: 4)))),
        Broken("places", Rulebooks.olympic(places: [:])),
        Broken("places/500", Rulebooks.olympic(places: [500: 0])),
        Broken("places per nation", Rulebooks.olympic(placesPerNation: 0)),
        Broken("host/places per event", Rulebooks.olympic(hostPlaces: 4)),
        Broken(
            "athletes/total", Rulebooks.olympic(athletes: Rulebooks.athletes(total: 39))),
        Broken(
            "athletes/without relay",
            Rulebooks.olympic(athletes: Rulebooks.athletes(withoutRelay: 6))),
        Broken(
            "athletes/with many places",
            Rulebooks.olympic(
                athletes: Rulebooks.athletes(enlargement: .init(places: 8, athletes: 5)))),
    ])
    func `that cannot be says where`(_ broken: Broken) throws {
        let problems = Rulebooks.rules(olympic: broken.olympic).problems
        #expect(problems.count == 1)
        #expect(
            problems.first?.path.joined(separator: "/")
                == "olympic qualification/\(broken.testDescription)")
    }

    @Test func `prints and reads what it ranks by`() {
        for ranking in [
            QualificationRanking.bestResult, .points(BestOf(counted: 3, held: 4)),
        ] {
            #expect(QualificationRanking(ranking.description) == ranking)
        }
        for text in ["best", "points of the best", "points of the best 3", "best 3 of 4", ""] {
            #expect(QualificationRanking(text) == nil)
        }
    }

    @Test func `lists the distances by length, then the relay`() throws {
        let olympic = try #require(Rulebooks.olympic())
        #expect(olympic.events(of: .women).map(\.word) == ["500", "1000", "1500", "relay"])
        #expect(olympic.events(of: .women).map { olympic.places(in: $0) } == [32, 32, 36, 8])
        #expect(olympic.events(of: .mixed).isEmpty)
        let mixed = try #require(Rulebooks.olympic(mixedRelayTeams: 12))
        #expect(mixed.events(of: .mixed).map { mixed.places(in: $0) } == [12])
        #expect(
            mixed.places(in: StandingID(category: .mixed, scope: .distance(500))) == 0)
        #expect(mixed.places(in: StandingID(category: .men, scope: .overall)) == 0)
    }
}
