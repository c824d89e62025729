import RecordBook
import ShortTrack
import Testing

@testable import Reading

@Suite struct `The four published pages` {
    @Test(arguments: PublishedPage.all)
    func `are read line by line, nothing dropped`(_ page: PublishedPage) throws {
        let file = try Fixture.archived(page.path)
        #expect(file.size == page.size)
        #expect(file.format == .seasonPage)
        #expect(file.season?.description == page.season)
        #expect(!file.isUnreadable)
        // One aside of 2013-14 speaks of other seasons.
        #expect(file.lines(of: .unexpectedLine) == (page.season == "2013-14" ? [11] : []))
    }

    @Test(arguments: PublishedPage.all)
    func `state everything they hold`(_ page: PublishedPage) throws {
        let tally = try Fixture.archived(page.path).tally
        for kind in Body.Kind.allCases {
            #expect(tally[kind, default: 0] == page.tally[kind, default: 0], "\(kind)")
        }
    }

    @Test(arguments: PublishedPage.all)
    func `name the stops by city, in the order of the page`(_ page: PublishedPage) throws {
        let stops = try Fixture.archived(page.path).drafts.compactMap { draft in
            if case .competition(let stop) = draft.body { stop } else { nil }
        }
        #expect(stops.map(\.id.slug) == page.stops)
        #expect(stops.map(\.stage) == Array(1...page.stops.count))
    }

    @Test(arguments: PublishedPage.all)
    func `number the events of a category without a gap`(_ page: PublishedPage) throws {
        let events = try Fixture.archived(page.path).drafts.compactMap { draft in
            if case .event(let event) = draft.body { event } else { nil }
        }
        for (category, own) in Dictionary(grouping: events, by: \.id.category) {
            #expect(own.map(\.number) == Array(1...own.count), "\(category)")
        }
    }

    struct Case: CustomTestStringConvertible {
        let season: String
        let line: Int
        let body: Body
        var known: String?
        let why: String
        var testDescription: String { "\(season), line \(line): \(why)" }
    }

    @Test func `state what is printed, and since when it is known`() throws {
        for example in try Self.examples() {
            let drafts = try Fixture.archived("\(example.season)/page.txt").drafts
                .filter { $0.source.line == example.line }
            let draft = drafts.first { $0.body == example.body }
            #expect(draft != nil, "\(example): \(drafts.map(\.body))")
            if let known = example.known {
                #expect(draft?.knownSince.description == known, "\(example)")
            }
        }
    }

    private static func examples() throws -> [Case] {
        func skater(_ name: String, _ code: String) throws -> Competitor {
            let nation = try #require(Nation(code))
            return .skater(PersonID(name: name, nation: nation), nation)
        }
        func event(_ id: String, _ day: String, _ number: Int) throws -> Body {
            .event(
                Event(
                    id: try #require(EventID(id)), date: try #require(CalendarDate(day)),
                    number: number))
        }
        func stop(_ id: String, _ stage: Int, _ place: String, _ nation: String?, _ venue: String?)
            throws -> Body
        {
            .competition(
                Competition(
                    id: try #require(CompetitionID(id)), stage: stage, place: place,
                    nation: nation.flatMap { Nation($0) }, venue: venue))
        }
        func standing(_ table: String, _ rank: Int, _ who: Competitor?, _ points: Int?)
            throws -> Body
        {
            .standing(
                StandingClaim(
                    standing: try #require(StandingID(slug: table)), rank: rank, competitor: who,
                    points: points.map { Points($0) }))
        }
        let overall = StandingID(category: .women, scope: .overall)
        let russia = Competitor.team(try #require(Nation("RUS")))
        let season = try #require(SeasonID("2003-04"))
        let qualifiers = ["2013-14/turin", "2013-14/kolomna"].compactMap { CompetitionID($0) }
        return [
            Case(
                season: "2003-04", line: 43,
                body: try stop("2003-04/beijing", 4, "Beijing", "CHN", nil), known: "2003-12-05",
                why: "a stop with its nation, no rink"),
            Case(
                season: "2003-04", line: 73,
                body: try event("2003-04/calgary/women-relay-3000", "2003-10-19", 5),
                why: "printed as 5000 m"),
            Case(
                season: "2003-04", line: 113,
                body: try event("2003-04/bormio/women-relay-3000", "2004-02-15", 30),
                known: "2004-02-14", why: "the day as printed, known on the day it must have been"),
            Case(
                season: "2003-04", line: 133,
                body: try standing("women-overall", 1, try skater("Choi Eun-kyung", "KOR"), nil),
                known: "2004-02-14", why: "printed as CAN"),
            Case(
                season: "2003-04", line: 133,
                body: .champion(
                    TitleClaim(
                        season: season, standing: overall,
                        competitor: try skater("Choi Eun-kyung", "KOR"), count: nil)),
                why: "the first of a row has won"),
            Case(
                season: "2011-12", line: 39,
                body: try stop("2011-12/shanghai", 4, "Shanghai", nil, nil), known: "2011-12-10",
                why: "a stop without nation and rink"),
            Case(
                season: "2011-12", line: 58,
                body: try event("2011-12/dordrecht/men-1000-1", "2011-02-11", 27),
                known: "2012-02-11", why: "the year as printed, known a year later"),
            Case(
                season: "2011-12", line: 114,
                body: .counting(CountingClaim(subject: .individual, counted: 6, held: 8)),
                why: "the rule of counting"),
            Case(
                season: "2011-12", line: 119, body: try standing("men-500", 5, nil, 2798),
                known: "2012-02-12", why: "a table without a heading, a row without a name"),
            Case(
                season: "2011-12", line: 123,
                body: .caption(
                    CaptionClaim(
                        standing: StandingID(category: .women, scope: .distance(500)), events: 8,
                        planned: 8)), why: "a caption under a heading"),
            Case(
                season: "2011-12", line: 177, body: try standing("men-relay", 3, russia, 2522),
                why: "the rank as printed"),
            Case(
                season: "2013-14", line: 5, body: .years(YearsClaim(first: 2013, last: 2014)),
                why: "years without days"),
            Case(
                season: "2013-14", line: 9,
                body: .qualifiers(
                    Qualifiers(games: "2014 Winter Olympics", competitions: qualifiers)),
                known: "2013-09-28", why: "the stops at which Olympic places were raced for"),
            Case(
                season: "2013-14", line: 11,
                body: .count(CountClaim(category: .women, subject: .competitions, count: 4)),
                why: "four competitions"),
            Case(
                season: "2013-14", line: 11,
                body: .uncounted(
                    UncountedMeeting(
                        title: "2014 Winter Olympics", place: "Sochi", first: nil, last: nil,
                        category: nil)), why: "the games do not count"),
        ]
    }

    @Test func `leave a place unknown where a cell is empty`() throws {
        let file = try Fixture.archived("2011-12/page.txt")
        let relay = try #require(file.placings("2011-12/salt-lake-city/men-relay-5000"))
        #expect(relay.places.map { "\($0.rank) \($0.competitor)" } == ["1 CAN", "3 KOR"])
        #expect(relay.extent == .some)
        #expect(relay.unknownPodiumRanks == [2])
        #expect(file.placings("2011-12/salt-lake-city/men-500") == nil)
        #expect(file.lines(of: .podiumIncomplete).isEmpty)
    }
}
