import RecordBook
import ShortTrack
import Testing

@testable import Publishing
@testable import Reading

@Suite struct `A name in wikitext` {
    static let names = [
        "Al | Pipe", "Bo [[Link|Label]]", "Cy {{Template|x}}", "Dee ''Quote'' '''Bold'''",
        "Eve <b>Tag</b> <ref>x</ref> <!-- no", "Fay \u{200F}عربي\u{200E}",
        "Gil & Co #1 = ~~~~ &amp; &#124;", "Hal __NOTOC__", "Jens van 't Wout", "Kai !! || * : ;",
        "Łukasz Kuczyński", "Mo |- |} {| ==", "Nils (KOR) Berg", "Ola http://example.org",
        "{{Pia", "Qi}}", "|Rex|", "'Sam'",
    ]

    @Test(arguments: names)
    func `is safe and is read back the same`(_ name: String) async throws {
        let season = try #require(SeasonID("2097-98"))
        let stop = try #require(CompetitionID(season: season, slug: "utrecht"))
        let nation = try #require(Nation("NED"))
        let day = try #require(CalendarDate("2097-10-26"))
        let person = Person(id: PersonID(name: name, nation: nation), name: name, nation: nation)
        let skater = Competitor.skater(person.id, nation)
        var bodies: [(RecordBook.Stream, Body)] = [
            (.season(season), .title("2097–98 Example World Cup")),
            (.season(season), .seeAlso(name)), (.people, .person(person)),
            (
                .competition(stop),
                .competition(
                    Competition(id: stop, stage: 1, place: "Utrecht", nation: nation, venue: nil))
            ),
        ]
        for category in [ShortTrack.Category.men, .women] {
            let event = EventID(
                competition: stop, category: category, distance: Distance(metres: 500),
                occurrence: .only)
            bodies.append((.competition(stop), .event(Event(id: event, date: day, number: 1))))
            let placings = Placings(
                event: event, places: [Place(rank: 1, competitor: skater)], extent: .some)
            bodies.append((.competition(stop), .placings(placings)))
            let standing = StandingClaim(
                standing: event.standing, rank: 1, competitor: skater, points: Points(100))
            bodies.append((.season(season), .standing(standing)))
        }
        let statements = try await ArticleFixture.statements(bodies, day: day)
        let article = try #require(SeasonArticle(asPublished: season, in: statements))
        let file = try ArticleFixture.read(article.page)
        let people = file.drafts.compactMap { draft -> String? in
            guard case .person(let person) = draft.body else { return nil }
            return person.name
        }
        #expect(people == [name])
        #expect(file.drafts.contains { $0.body == .seeAlso(name) })
        let known: Set<FindingCode> = [
            .namesMissing, .venueMissing, .nameForm, .podiumIncomplete, .unexpectedLine,
        ]
        #expect(file.findings.allSatisfy { known.contains($0.code) }, "\(file.findings)")
    }

    @Test func `has its signs written by number and none that turn the writing`() {
        #expect(
            Wikitext.escaped("a|b [c] {d} <e> f=g")
                == "a&#124;b &#91;c&#93; &#123;d&#125; &#60;e&#62; f&#61;g")
        #expect(Wikitext.escaped("van 't ''x") == "van 't '&#39;x")
        #expect(Wikitext.escaped("\u{200F}\u{202E}x\u{202C}") == "&#8207;x")
        #expect(Wikitext.link("Jens van 't Wout") == "[[Jens van 't Wout]]")
        #expect(Wikitext.link("a|b") == "a&#124;b")
    }
}
