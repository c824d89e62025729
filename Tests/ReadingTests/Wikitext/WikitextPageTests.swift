import Phrases
import RecordBook
import ShortTrack
import Testing

@testable import Reading

@Suite struct `A season page written in wikitext by hand` {
    @Test(arguments: [
        ("stops-under-headings", "2097-98", 55), ("days-in-headings", "2096-97", 41),
        ("stages-with-spans", "2098-99", 45),
    ])
    func `is known by its content and read without an error`(
        _ name: String, _ season: String, _ statements: Int
    ) throws {
        let bytes = try Fixture.bytes(WikitextFixture.path(name))
        let file = try Fixture.read(bytes, name: "page.txt")
        #expect(file.format == .wikitext)
        #expect(file.season?.description == season)
        #expect(file.drafts.count == statements)
        #expect(!file.findings.contains { $0.severity == .error }, "\(file.findings)")
    }

    @Test func `has stops under headings, flags with codes, and standings side by side`() throws {
        let file = try WikitextFixture.read("stops-under-headings")
        #expect(file.stops == ["1 Utrecht, Hall of Example, -", "2 Nagano, M-Wave, -"])
        #expect(
            file.podium("2097-98/utrecht/men-500")
                == "1 CAN Alex Example, 2 KOR Bo Sample, 3 NED Cy Specimen")
        #expect(
            file.podium("2097-98/utrecht/men-1000")
                == "1 KOR Bo Sample, 2 CAN Alex Example, 2 USA Dee Instance")
        #expect(
            file.podium("2097-98/nagano/men-500")
                == "1 CAN Alex Example, 2 NED Cy Specimen, 3 KOR Bo Sample")
        #expect(file.podium("2097-98/nagano/men-1000") == nil)
        #expect(file.podium("2097-98/nagano/men-relay-5000") == "1 KOR, 2 CAN, 3 NED")
        #expect(
            file.podium("2097-98/nagano/women-500") == "1 NED Eve Model, 3 KOR Fay Pattern")
        #expect(file.standing("men-500") == ["1 CAN 1000", "2 NED 800", "2 KOR 800"])
        #expect(file.standing("women-500") == ["1 NED 1000", "2 - 800"])
        #expect(file.standing("men-relay") == ["1 CAN 1800"])
        #expect(file.states(.organiser("Example Skating Union")))
        #expect(file.states(.title("2097–98 Example Short Track World Cup")))
        #expect(
            file.states(.counting(CountingClaim(subject: .individual, counted: 1, held: 2))))
    }

    @Test(arguments: [
        "{{dts|2093|October|17}}", "{{dts|format=dmy|2093|Oct|17}}", "2093-10-17",
        "{{date|17 October 2093}}", "{{dts|17 October 2093}}", "Oct 17, 2093",
    ])
    func `may write a day in many ways`(_ day: String) throws {
        let plain = try WikitextFixture.read("stops-by-nation")
        let file = try WikitextFixture.read(
            "stops-by-nation", replacing: "{{dts|17 October 2093}}", with: " " + day)
        #expect(file.drafts == plain.drafts)
    }

    @Test(arguments: ["17 Oktobar 2093", "{{dts|2093|Octobre|17}}", "17.10.2093"])
    func `is told of a day that cannot be read`(_ day: String) throws {
        let file = try WikitextFixture.read(
            "stops-by-nation", replacing: "{{dts|17 October 2093}}", with: day)
        let wrong = file.findings.filter { $0.code == .badDate && $0.severity == .error }
        #expect(wrong.count == 2, "\(file.findings)")
        #expect(wrong.allSatisfy { $0.suggestion.description.contains("2023-10-28") })
        #expect(file.lines(of: .malformedRow).isEmpty)
    }

    @Test func `is told of a nation that a picture does not name`() throws {
        let file = try WikitextFixture.read(
            "captions-alone", replacing: "{{flagicon|NED}} [[Eve Model]]",
            with: "[[File:Flag of the Netherlands.svg|22px]] [[Eve Model]]")
        let wrong = try #require(file.findings.first { $0.code == .malformedRow })
        #expect(wrong.found.description == "\"Eve Model\"")
        #expect(wrong.suggestion.description.contains("the code of the nation, which is missing"))
    }

    @Test func `has days in its headings and flags without codes`() throws {
        let file = try WikitextFixture.read("days-in-headings")
        #expect(file.stops == ["1 Kraków, Hala Przykład, -", "2 Almaty, Halyk Example, -"])
        #expect(
            file.podium("2096-97/krakow/men-1500-1")
                == "1 NED Cy Specimen, 2 CAN Alex Example, 3 KOR Bo Sample")
        #expect(file.podium("2096-97/krakow/men-relay-5000") == "1 KOR, 2 NED, 3 CAN")
        #expect(file.standing("men-1500") == ["1 NED 28000"])
        #expect(file.standing("women-1500") == ["1 NED 28000"])
    }

    @Test func `has stages, days and places over several rows`() throws {
        let file = try WikitextFixture.read("stages-with-spans")
        #expect(file.stops == ["1 Montreal, Maurice Richard Arena, CAN", "2 Seoul, -, KOR"])
        #expect(
            file.podium("2098-99/montreal/men-500")
                == "1 CAN Alex Example, 1 NED Cy Specimen, 3 KOR Bo Sample")
        #expect(file.podium("2098-99/seoul/men-500") == "1 CAN Alex Example")
        #expect(file.podium("2098-99/seoul/men-relay-5000") == "1 KOR, 2 ITA, 3 CAN")
        // Days without a year belong to the season, each to its half.
        let days = file.drafts.compactMap { draft -> String? in
            guard case .event(let event) = draft.body, event.id.category == .men else {
                return nil
            }
            return "\(event.number) \(event.date)"
        }
        #expect(
            days == [
                "1 2098-10-26", "2 2098-10-26", "3 2098-10-27", "4 2098-12-13", "5 2098-12-14",
                "6 2098-12-14",
            ])
        // Points stop by stop stand between the name and the total.
        #expect(file.standing("men-overall") == ["1 CAN 380", "2 KOR 244.5"])
        #expect(file.states(.edition(EditionClaim(category: .women, edition: 2))))
        // A template nobody knows is named, with its line.
        #expect(file.lines(of: .unknownTemplate) == [104])
    }

    @Test func `says what is wrong in the line of the wikitext`() throws {
        let file = try WikitextFixture.read(
            "stages-with-spans", replacing: "| rowspan=\"2\" | 14 December",
            with: "| rowspan=\"2\" | 31 November 2098")
        #expect(file.lines(of: .badDate).first == 36)
    }

    @Test func `is titled by its first bold words or else by its box of facts`() throws {
        let box = try WikitextFixture.read(
            "days-in-headings", replacing: "'''2096–97 Example Short Track World Cup'''",
            with: "The winter")
        #expect(box.season?.description == "2096-97")
        let neither = try WikitextFixture.read(
            "days-in-headings", replacing: "2096–97 Example Short Track World Cup\n", with: "A\n")
        #expect(neither.season?.description == "2096-97")
        let none = try Fixture.read("== Men ==\n{|\n! Date\n|}\n", name: "page.wiki")
        #expect(none.isUnreadable)
    }
}
