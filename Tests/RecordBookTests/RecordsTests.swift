import Phrases
import RecordBook
import ShortTrack
import Testing

@Suite struct RecordsTests {
    let season: SeasonID = "2023-24"

    func relay(_ drafts: [Draft], asOf day: CalendarDate? = nil) throws -> (
        order: [String], findings: [Finding]
    ) {
        let records = Records(
            folding: try Sample.statements([Sample.calendar] + drafts), asOf: day)
        let season = records.seasons[season]
        let places = season?[Sample.relay]?.placings?.places ?? []
        return (places.map { "\($0.rank) \($0.competitor)" }, season?.findings ?? [])
    }

    /// Montréal, 29 October 2023, women's relay; the order was corrected on 2 November.
    let published = Sample.draft(.page, [1: "KOR", 2: "NED", 3: "USA"])
    let corrected = Sample.draft(
        .correction, [1: "NED", 2: "KOR", 3: "USA"], known: "2023-11-02",
        correction: "published 2 November 2023")

    @Test func `a correction stands, and what it corrects is noted`() throws {
        let now = try relay([published, corrected])
        #expect(now.order == ["1 NED", "2 KOR", "3 USA"])
        #expect(now.findings.map(\.code) == [.corrected, .corrected])
        #expect(now.findings.map(\.severity) == [.note, .note])
    }

    @Test func `before a correction was published the page stands`() throws {
        let then = try relay([published, corrected], asOf: "2023-11-01")
        #expect(then.order == ["1 KOR", "2 NED", "3 USA"])
        #expect(then.findings == [])
    }

    @Test func `on the day a correction is published it stands`() throws {
        #expect(
            try relay([published, corrected], asOf: "2023-11-02").order
                == ["1 NED", "2 KOR", "3 USA"])
    }

    @Test func `before the race nothing is known of it`() throws {
        #expect(try relay([published, corrected], asOf: "2023-10-28").order == [])
    }

    @Test func `stops follow each other by stage, whatever days a calendar prints`() throws {
        func stop(_ slug: String, _ stage: Int) throws -> Draft {
            let id = try #require(CompetitionID(season: "2011-12", slug: slug))
            return Sample.draft(
                .competition(
                    Competition(id: id, stage: stage, place: slug, nation: nil, venue: nil)),
                in: .competition(id))
        }
        let moscow: EventID = "2011-12/moscow/men-500"
        let dordrecht: EventID = "2011-12/dordrecht/men-500"
        let events = [
            Sample.draft(
                .event(Event(id: moscow, date: "2012-02-05", number: 21)),
                in: "competition/2011-12/moscow"),
            Sample.draft(
                .event(Event(id: dordrecht, date: "2011-02-12", number: 26)),
                in: "competition/2011-12/dordrecht"),
        ]
        let stops = [try stop("moscow", 5), try stop("dordrecht", 6)]
        for drafts in [stops + events, events + stops] {
            let statements = try Sample.statements(drafts)
            var records = Records(folding: Array(statements.prefix(2)))
            records.take(Array(statements.dropFirst(2)), after: Array(statements.prefix(2)))
            let order = records.seasons["2011-12"]?.events.map(\.event.id)
            #expect(order == [moscow, dordrecht])
        }
    }

    @Test func `the day by the results stands against a misprinted calendar`() throws {
        let event: EventID = "2011-12/dordrecht/men-500"
        let stream: RecordBook.Stream = "competition/2011-12/dordrecht"
        let calendar = Sample.draft(
            .event(Event(id: event, date: "2011-02-12", number: 26)), in: stream)
        let results = Source(document: "the results", authority: .officialResult)
        func day(_ source: Source) -> Draft {
            Sample.draft(
                .held(EventDay(event: event, date: "2012-02-12")), in: stream, source: source)
        }
        for drafts in [[calendar, day(results)], [day(results), calendar]] {
            let season = Records(folding: try Sample.statements(drafts)).seasons["2011-12"]
            #expect(season?[event]?.event.date == "2012-02-12")
            #expect(season?[event]?.calendar.value.date == "2011-02-12")
            #expect(season?.findings.map(\.code) == [.dateDiffers])
            #expect(season?.findings.first?.found.description == "12 February 2011")
        }
        let official = Source(document: "the protocol", authority: .officialDecision)
        let signed = Sample.draft(
            .event(Event(id: event, date: "2011-02-12", number: 26)), in: stream, source: official)
        let season = Records(folding: try Sample.statements([signed, day(results)]))
            .seasons["2011-12"]
        #expect(season?[event]?.event.date == "2011-02-12")
        #expect(season?.findings == [])
    }

    @Test func `the calendar is known before the season begins`() throws {
        let event = Event(id: Sample.relay, date: "2023-10-29", number: 4)
        let records = Records(
            folding: try Sample.statements([Sample.draft(.event(event), known: "2024-04-01")]),
            asOf: "2023-09-01")
        #expect(records.seasons[season]?.events.map(\.event) == [event])
    }

    @Test func `a withdrawn statement stops counting`() throws {
        let retraction = Retraction(
            statement: 3, subject: published.body.subject, reason: "not ours")
        let now = try relay([
            published, corrected,
            Sample.draft(.retracted(retraction), in: "competition/2023-24/montreal-2"),
        ])
        #expect(now.order == ["1 KOR", "2 NED", "3 USA"])
        #expect(now.findings == [])
    }

    @Test(arguments: Authority.allCases, Authority.allCases)
    func `the weightier source stands, whichever came first`(
        _ first: Authority, _ second: Authority
    ) throws {
        let now = try relay([
            Sample.draft(first, [1: "KOR", 2: "NED", 3: "USA"]),
            Sample.draft(second, [1: "NED", 2: "KOR", 3: "USA"]),
        ])
        // Of two sources of the same weight the later one stands.
        #expect(now.order.first == (first > second ? "1 KOR" : "1 NED"))
        #expect(now.findings.map(\.code) == [.sourcesDisagree, .sourcesDisagree])
    }

    @Test func `the weights of the sources are in this order`() {
        #expect(
            Authority.allCases.sorted()
                == [.page, .officialResult, .correction, .officialDecision])
    }

    @Test func `two sources that agree are no finding`() throws {
        let again = Sample.draft(.officialResult, [1: "KOR", 2: "NED", 3: "USA"])
        #expect(try relay([published, again]).findings == [])
    }

    @Test func `a disagreement names the source, the rank and both competitors`() throws {
        let other = Sample.draft(.officialResult, [1: "KOR", 2: "NED", 3: "CHN"])
        let finding = try #require(try relay([published, other]).findings.first)
        #expect(finding.severity == .warning)
        #expect(finding.subject == "2023-24/montreal-2/women-relay-3000, rank 3")
        #expect(finding.found.description == "USA")
        #expect(finding.suggestion.description == "CHN, by officialResult")
        #expect(finding.file == "page")
    }

    @Test func `a season says whether it was held, once that is known`() throws {
        let statements = try Sample.statements([
            Sample.draft(.state(.cancelled), known: "2021-06-30")
        ])
        #expect(
            Records(folding: statements).seasons[season]?.state?.value == .cancelled)
        #expect(Records(folding: statements, asOf: "2021-01-01").seasons[season] == nil)
    }

    @Test func `a draft can be folded without a ledger`() throws {
        let draft = Sample.draft(.page, [1: "KOR", 2: "NED", 3: "USA"])
        let sealed = try #require(try Sample.statements([draft]).first)
        #expect(Statement(draft, sequence: 1, at: Sample.moment) == sealed)
    }

    @Test func `what others may see is left out unless asked for`() throws {
        let statements = try Sample.statements(
            [Visibility.public, .office, .draft].map { visibility in
                Draft(
                    stream: "season/2023-24", body: .seeAlso(visibility.rawValue),
                    knownSince: "2023-10-29", actor: "recorder", source: Sample.page,
                    visibility: visibility)
            })
        func seen(by audience: Visibility) -> [String]? {
            Records(folding: statements, seenBy: audience).seasons[season]?.seeAlso
        }
        #expect(Records(folding: statements).seasons[season]?.seeAlso == ["public"])
        #expect(seen(by: .office) == ["public", "office"])
        #expect(seen(by: .draft) == ["public", "office", "draft"])
    }

    @Test func `an event no calendar lists does not count and is named, with its neighbour`()
        throws
    {
        let slip = Draft(
            stream: "competition/2023-24/montral-2",
            body: .placings(
                Placings(
                    event: "2023-24/montral-2/women-relay-3000",
                    places: [Place(rank: 1, competitor: "KOR")], extent: .some)),
            knownSince: "2023-10-29", actor: "recorder",
            source: Source(document: "podiums.csv", line: 7, authority: .officialResult))
        let records = Records(folding: try Sample.statements([Sample.calendar, slip]))
        let record = try #require(records.seasons[season])
        #expect(record.events.map(\.event.id) == [Sample.relay])
        let stray: EventID = "2023-24/montral-2/women-relay-3000"
        #expect(record.strayEvents == [stray])
        #expect(record[stray] == nil)
        let finding = try #require(record.findings.first)
        #expect(record.findings.count == 1)
        #expect(finding.code == .unknownEvent)
        #expect(finding.severity == .warning)
        #expect(finding.file == "podiums.csv")
        #expect(finding.line == 7)
        #expect(finding.suggestion.description == "\(Sample.relay)")
    }

    func points(_ readings: [[Int]], documents: [String]) throws -> [Int] {
        let drafts = zip(readings, documents).map { points, document in
            points.map {
                Sample.draft(
                    .standing(
                        StandingClaim(
                            standing: "women-relay", rank: 1, competitor: "KOR",
                            points: Points($0))),
                    source: Source(document: document, authority: .page))
            }
        }
        let records = Records(folding: try Sample.statements(readings: drafts))
        return records.seasons[season]?.standings.compactMap(\.value.points).compactMap {
            Int($0.description)
        } ?? []
    }

    @Test func `what a page says today replaces what it said before`() throws {
        #expect(try points([[320], [340]], documents: ["page", "page"]) == [340])
        #expect(try points([[320], [340]], documents: ["page", "results"]) == [320, 340])
        #expect(try points([[320, 330], [340]], documents: ["page", "page"]) == [340])
    }

    @Test func `what a page says twice in one reading is kept twice`() throws {
        #expect(try points([[320, 340]], documents: ["page"]) == [320, 340])
    }
}
