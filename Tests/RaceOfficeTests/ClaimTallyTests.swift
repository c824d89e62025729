import Phrases
import RaceOffice
import Reading
import RecordBook
import Scoring
import ShortTrack
import Testing

/// Every number and name the four pages print has a verdict.
@Suite struct `The claims of the archive` {
    private func season(_ name: String) async throws -> SeasonView {
        let id = try #require(SeasonID(name))
        return try #require(try await ArchivedOffice.state.value.season(id))
    }

    /// What the page itself claims, other sources left out.
    private func claims(_ name: String) async throws -> [ClaimCheck] {
        let season = try await season(name)
        let page = try #require(season.record.events.first).calendar.statement.source.document
        return season.claimChecks.filter { $0.statement.source.document == page }
    }

    @Test(
        arguments: [
            ("2003-04", 0, 30, 60), ("2011-12", 40, 40, 60), ("2013-14", 40, 40, 32),
            ("2023-24", 55, 62, 66),
        ])
    func `are as many as the page prints`(
        name: String, totals: Int, ranks: Int, days: Int
    ) async throws {
        let claims = try await claims(name)
        func count(_ kind: ClaimKind) -> Int { claims.count { $0.kind == kind } }
        #expect(count(.total) == totals)
        #expect(count(.total) == (try ArchivedOffice.size(name)).standingRows)
        #expect(count(.rank) == ranks)
        #expect(count(.day) == days)
        #expect(count(.day) == (try await season(name)).record.events.count)
        #expect(Set(claims.map { "\($0.kind) \($0.id)" }).count == claims.count)
    }

    @Test func `are never left without what would have to be known`() async throws {
        for name in ["2003-04", "2011-12", "2013-14", "2023-24"] {
            for claim in try await claims(name) {
                if case .open(let needs) = claim.verdict { #expect(!needs.isEmpty) }
                #expect(!claim.because.isEmpty, "\(claim.subject)")
            }
        }
    }

    private func claim(_ name: String, _ kind: ClaimKind, _ subject: String) async throws
        -> ClaimCheck
    {
        try #require(
            try await claims(name).first {
                $0.kind == kind && $0.subject.description.contains(subject)
            },
            "\(subject)")
    }

    @Test func `count editions with and without the winter that was cancelled`() async throws {
        let edition = try await claim("2023-24", .edition, "men")
        #expect(edition.published.description == "26")
        #expect(edition.known.description == "25 or 26")
        #expect(edition.verdict.word == "consistent")
        #expect(edition.because.description.contains("2020-21 was cancelled"))
    }

    @Test func `give a count of titles a lower bound`() async throws {
        let count = try await claim("2023-24", .titleCount, "men overall")
        #expect(count.published.description == "3")
        #expect(count.known.description == "at least 2")
        #expect(count.verdict.word == "consistent")
    }

    @Test func `count titles of a table only since it was contested`() async throws {
        // The mixed relay was new in 2018-19: seven seasons were held since, and three are known.
        let count = try await claim("2023-24", .titleCount, "mixed relay")
        #expect(!count.because.description.contains("1998-99"), "\(count.because)")
        #expect(count.because.description.contains("2018-19"), "\(count.because)")
    }

    @Test func `say the only sum of a total whoever has it`() async throws {
        let total = try #require(
            try await season("2013-14").claimChecks.first {
                $0.kind == .total && $0.published.description == "14424"
            })
        #expect(total.proof?.competitor != nil)
        #expect(
            total.because.description.hasSuffix("As a sum it is 8000 + 6400 + 24, and no other."))
    }

    @Test func `leave open what no rule is known for`() async throws {
        let rank = try await claim("2003-04", .rank, "men 500")
        #expect(rank.verdict == .open(needs: "the rule of this table"))
    }

    @Test func `contradict ranks that the totals beside them do not give`() async throws {
        let wrong = try await claims("2011-12").filter {
            $0.kind == .rank && $0.verdict == .contradicted
        }
        #expect(wrong.map(\.published.description) == ["rank 5", "rank 4", "rank 3"])
    }

    @Test func `hold a line that gives a name against the table the line is from`() async throws {
        let ranks = try await season("2013-14").claimChecks.filter { $0.kind == .rank }
        // The names we concluded are no claims.
        #expect(ranks.count == 40)
        #expect(ranks.allSatisfy { ["consistent", "proved"].contains($0.verdict.word) })
        // All podiums of the relays are known, and with them the first of both tables.
        #expect(ranks.count { $0.verdict == .proved } == 5)
    }

    @Test func `know a skater of two names for one`() async throws {
        let places = try await season("2013-14").claimChecks.filter { $0.kind == .place }
        #expect(places.contains { $0.published.description.contains("Victor An") })
        #expect(!places.contains { $0.verdict == .contradicted })
    }

    @Test func `have the spelling of their page, not the one met first`() async throws {
        let claims = try await claims("2023-24")
        let place = try #require(claims.first { $0.published.description.contains("Shim") })
        #expect(place.published.description == "KOR Shim Suk-hee")
        // No other source gives the place.
        #expect(place.known.description == "")
        let total = try await claim("2023-24", .total, "Shim")
        #expect(total.subject.description == "women 1500, Shim Suk Hee")
    }

    @Test func `hold what a cell prints against what it is read as`() async throws {
        let wordings = try await claims("2003-04").filter { $0.kind == .wording }
        #expect(
            wordings.map { "\($0.subject): \($0.published), \($0.known) \($0.verdict.word)" } == [
                "Calgary, Women's 3000 m relay, distance: 5000 m relay, 3000 m relay contradicted",
                "Bormio, Women's 3000 m relay, distance: 5000 m relay, 3000 m relay contradicted",
                "Bormio, Women's 3000 m relay, name of KOR: Korea, South Korea consistent",
                "women 1000, nation of Choi Eun-kyung: CAN, KOR contradicted",
                "women 1500, nation of Choi Eun-kyung: CAN, KOR contradicted",
                "women overall, nation of Choi Eun-kyung: CAN, KOR contradicted",
            ])
        for name in ["2011-12", "2013-14", "2023-24"] {
            #expect(try await claims(name).allSatisfy { $0.kind != .wording })
        }
    }

    @Test func `hold mentions beside the series against each other`() async throws {
        func mentions(_ name: String) async throws -> [String] {
            try await claims(name).filter { $0.kind == .mention }
                .map { "\($0.subject): \($0.published), \($0.verdict.word)" }
        }
        let rotterdam = "2024 World Short Track Speed Skating Championships"
        let days = "15–17 March 2024, consistent"
        #expect(
            try await mentions("2023-24") == [
                "\(rotterdam): Rotterdam, consistent",
                "\(rotterdam), men calendar: \(days)",
                "\(rotterdam), women calendar: \(days)",
                "\(rotterdam), mixed calendar: \(days)",
            ])
        #expect(
            try await mentions("2013-14") == [
                "2014 Winter Olympics: Sochi, consistent",
                "qualifying for the 2014 Winter Olympics: Turin, Kolomna, consistent",
            ])
        #expect(try await mentions("2003-04") == [])
        #expect(try await mentions("2011-12") == [])
    }

    @Test func `contradict the days that are not in the season`() async throws {
        let days = try await claims("2011-12").filter { $0.kind == .day }
        let wrong = days.filter { $0.verdict == .contradicted }
        #expect(wrong.count == 10)
        #expect(wrong.allSatisfy { $0.published.description.hasPrefix("2011-02-1") })
        #expect(try await claim("2011-12", .span, "last day").verdict == .proved)
        let late = try await claims("2003-04").filter {
            $0.kind == .day && $0.verdict == .contradicted
        }
        // The four rows the check of the page names, and the two behind the last day.
        #expect(
            late.map { "\($0.subject) \($0.known)" } == [
                "Beijing, Women's 500 m 2003-12-06", "Beijing, Women's 1000 m 2003-12-07",
                "Beijing, Women's 3000 m 2003-12-07", "Beijing, Women's 3000 m relay 2003-12-07",
                "Bormio, Women's 3000 m 2004-02-14", "Bormio, Women's 3000 m relay 2004-02-14",
            ])
        #expect(try await claim("2003-04", .span, "last day").verdict == .proved)
    }

    @Test func `are proved by no copy of the page`() async throws {
        let champion = try await claim("2003-04", .champion, "women 500")
        #expect(champion.verdict.word == "consistent")
    }

    @Test func `are proved by nothing inferred and by no source itself`() async throws {
        let page = Source(document: "2011–12 ISU Short Track World Cup", authority: .page)
        for (document, isIndependent) in [
            ("2011–12 ISU Short Track World Cup", false), ("a newspaper", true),
            ("inferred from a newspaper", false),
            ("https://x.org/en/2011%E2%80%9312_ISU_Short_Track_World_Cup (copy)", false),
            ("https://x.org/en/Another_Page", true),
        ] {
            let source = Source(document: document, authority: .page)
            #expect(source.isIndependent(of: page) == isIndependent, "\(document)")
        }
        let two = Source(document: "https://a.org/1; https://b.org/2", authority: .page)
        #expect(!two.isIndependent(of: Source(document: "https://b.org/2", authority: .page)))
        for name in ["2011-12", "2013-14"] {
            for check in try await season(name).claimChecks {
                #expect(!check.because.description.contains("So says inferred"), "\(check.subject)")
                #expect(!check.statement.source.isInferred, "\(check.subject)")
            }
        }
    }

    @Test func `contradict the days that the results have otherwise`() async throws {
        let days = try await claims("2013-14").filter {
            $0.kind == .day && $0.verdict == .contradicted
        }
        #expect(!days.isEmpty)
        #expect(days.allSatisfy { $0.subject.description.hasPrefix("Turin, ") })
    }
}
