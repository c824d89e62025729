import Phrases
import RecordBook
import ShortTrack
import Testing

@testable import Reading

@Suite struct `A page with notes, marks and captions` {
    @Test func `has names without the marks of notes`() throws {
        let file = try WikitextFixture.read("notes-and-marks")
        let people = file.drafts.compactMap { draft -> String? in
            guard case .person(let person) = draft.body else { return nil }
            return "\(person.nation) \(person.name)"
        }
        #expect(
            people.sorted() == [
                "CAN Alex Example", "CAN Gil Type", "CHN Fan Sample", "KOR Fay Pattern",
                "NED Eve Model", "RUS Victor Model",
            ])
        #expect(file.podium("2095-96/salt-lake-city/men-relay-5000") == "1 RUS, 2 CHN, 3 CAN")
        #expect(file.states(.edition(EditionClaim(category: .men, edition: 26))))
    }

    @Test func `has stops with the nation of their heading's flag or words`() throws {
        let file = try WikitextFixture.read("notes-and-marks")
        #expect(file.stops == ["1 Salt Lake City, Example Oval, USA", "2 Nagoya, -, JPN"])
        #expect(
            file.podium("2095-96/salt-lake-city/women-500")
                == "1 NED Eve Model, 2 KOR Fay Pattern, 3 CAN Gil Type")
        #expect(
            file.podium("2095-96/nagoya/women-500")
                == "1 NED Eve Model, 2 KOR Fay Pattern, 3 CAN Gil Type")
    }

    @Test func `has places that nobody was given, that are open, and that are struck out`() throws {
        let file = try WikitextFixture.read("notes-and-marks")
        #expect(file.podium("2095-96/salt-lake-city/men-1000") == "1 CAN Alex Example")
        #expect(file.podium("2095-96/nagoya/men-500") == "1 CAN Alex Example, 2 RUS Victor Model")
        #expect(file.podium("2095-96/nagoya/men-relay-5000") == "1 CAN")
        #expect(
            file.podium("2095-96/nagoya/men-1000") == "1 CAN Alex Example, 3 RUS Victor Model")
        // What is struck out, who has a picture for a flag, and a weekend for a day are named.
        #expect(
            file.findings.filter { $0.line == 27 }.map { "\($0.code.rawValue) \($0.found)" } == [
                "unexpected-line \"CHN Fan Sample\", struck out",
                "bad-date 2–3 November 2095", "malformed-row \"Gus Unflagged\"",
                "podium-incomplete rank 2 missing",
            ])
        #expect(!file.findings.contains { $0.code == .unknownTemplate })
    }

    @Test func `has its standings under captions, with medals and ordinals for ranks`() throws {
        let file = try WikitextFixture.read("notes-and-marks")
        #expect(file.standing("men-500") == ["1 CAN 180", "2 RUS 180", "3 CHN 64"])
        #expect(file.standing("men-1000") == ["1 CAN 200"])
        #expect(file.standing("men-relay") == ["1 CAN 164"])
        #expect(file.standing("women-500") == ["1 NED 200"])
        #expect(file.lines(of: .headingMissing).isEmpty)
        for (slug, events) in [("men-500", 2), ("men-1000", 2), ("men-relay", 2), ("women-500", 2)]
        {
            let standing = try #require(StandingID(slug: slug))
            let caption = CaptionClaim(standing: standing, events: events, planned: events)
            #expect(file.states(.caption(caption)), "\(slug)")
        }
        // A picture tells no nation: the line is refused by name.
        #expect(file.findings.contains { $0.line == 68 && $0.code == .malformedRow })
    }

    @Test func `has standings that captions alone tell apart`() throws {
        let file = try WikitextFixture.read("captions-alone")
        #expect(file.standing("men-overall") == ["1 CAN 280", "2 KOR 260"])
        #expect(file.standing("men-500") == ["1 CAN 100"])
        #expect(file.standing("men-relay") == ["1 CAN 100"])
        #expect(file.standing("women-overall") == ["1 NED 100"])
        #expect(file.stops == ["1 Montreal, Example Arena, CAN"])
        #expect(
            file.podium("2094-95/montreal/men-500")
                == "1 CAN Alex Example, 2 KOR Bo Sample, 2 NED Cy Specimen")
        #expect(file.podium("2094-95/montreal/men-relay-5000") == "1 CAN, 2 KOR, 3 ITA")
        #expect(
            file.podium("2094-95/montreal/women-500")
                == "1 NED Eve Model, 2 KOR Fay Pattern, 3 CAN Gil Type")
        #expect(
            file.podium("2094-95/montreal/women-1000")
                == "1 KOR Fay Pattern, 1 NED Eve Model, 3 CAN Gil Type")
        let quiet: Set<FindingCode> = [.tableMissing, .tieNotation, .nameForm, .unexpectedLine]
        #expect(file.findings.allSatisfy { quiet.contains($0.code) }, "\(file.findings)")
    }

    @Test func `has stops by nation, flags behind names, times, and lines that several share`()
        throws
    {
        let file = try WikitextFixture.read("stops-by-nation")
        #expect(file.stops == ["1 Calgary, -, CAN", "2 Marquette, -, USA"])
        #expect(
            file.podium("2093-94/calgary/men-1500")
                == "1 CAN Alex Example, 2 KOR Bo Sample, 2 NED Cy Specimen")
        #expect(
            file.podium("2093-94/calgary/men-500")
                == "1 KOR Kim Sample, 2 CAN Alex Example, 3 NED Cy Specimen")
        #expect(file.podium("2093-94/calgary/men-relay-5000") == "1 KOR, 2 CAN, 3 NED")
        #expect(
            file.podium("2093-94/marquette/men-500")
                == "1 CAN Alex Example, 2 KOR Bo Sample, 3 USA D. Instance")
        #expect(
            file.podium("2093-94/calgary/women-500")
                == "1 NED Eve Model, 2 KOR Fay Pattern, 3 CAN Gil Type")
        #expect(file.standing("men-500") == ["1 CAN -", "2 KOR -", "2 NED -"])
        #expect(file.standing("men-overall") == ["1 CAN -", "2 KOR -"])
        #expect(file.standing("men-1500") == ["1 CAN 100", "1 KOR 100", "3 - 64"])
        #expect(
            file.standing("women-500") == [
                "1 NED -", "2 KOR -", "3 CAN -", "1 NED 100", "1 KOR 100",
            ])
        let times = file.findings.filter { $0.line == 26 && $0.code == .unexpectedLine }
        #expect(times.map(\.found.description) == ["42.123"])
        #expect(!file.findings.contains { $0.severity == .error }, "\(file.findings)")
    }
}
