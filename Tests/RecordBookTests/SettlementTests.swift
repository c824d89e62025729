import RecordBook
import ShortTrack
import Testing

/// Which order stands when several sources speak of one event.
@Suite struct SettlementTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let sources: [Draft]
        let order: String
        var extent = Placings.Extent.podium
        /// `severity rank: found → suggestion` of each finding.
        var findings: [String] = []
    }

    static func page(_ ranks: KeyValuePairs<Int, Competitor>, _ extent: Placings.Extent) -> Draft {
        Sample.draft(.page, ranks, extent: extent)
    }

    static func result(
        _ ranks: KeyValuePairs<Int, Competitor>, _ extent: Placings.Extent
    ) -> Draft {
        Sample.draft(.officialResult, ranks, extent: extent)
    }

    static func correction(
        _ ranks: KeyValuePairs<Int, Competitor>, _ extent: Placings.Extent = .podium
    ) -> Draft {
        Sample.draft(.correction, ranks, extent: extent, correction: "a lap too few")
    }

    static let filled = [
        Case(
            testDescription: "a gap is filled, and what is left is a whole podium",
            sources: [result([1: "KOR"], .some), page([2: "NED", 3: "USA"], .some)],
            order: "1 KOR, 2 NED, 3 USA"),
        Case(
            testDescription: "a whole podium around a known winner",
            sources: [result([1: "KOR"], .some), page([1: "KOR", 2: "NED", 3: "USA"], .podium)],
            order: "1 KOR, 2 NED, 3 USA"),
        Case(
            testDescription: "three sources, one place each",
            sources: [
                result([2: "NED"], .some), page([1: "KOR"], .some),
                Sample.draft(.page, [3: "USA"], extent: .some, document: "another page"),
            ], order: "1 KOR, 2 NED, 3 USA"),
        Case(
            testDescription:
                "Montréal 2023: an order corrected among the same three keeps the rest",
            sources: [
                correction([1: "NED", 2: "KOR", 3: "USA"]),
                result([1: "KOR", 2: "NED", 3: "USA", 4: "CHN"], .all),
            ], order: "1 NED, 2 KOR, 3 USA, 4 CHN", extent: .all,
            findings: [
                "note rank 1: KOR → NED, by correction", "note rank 2: NED → KOR, by correction",
            ]),
        Case(
            testDescription: "two winners and the third are a whole podium",
            sources: [result([1: "KOR", 1: "NED"], .some), page([3: "USA"], .some)],
            order: "1 KOR, 1 NED, 3 USA"),
        Case(
            testDescription: "a tie found later takes up the next rank",
            sources: [
                result([1: "KOR", 1: "NED"], .some), page([1: "KOR", 2: "NED", 3: "USA"], .podium),
            ], order: "1 KOR, 1 NED, 3 USA",
            findings: [
                "warning rank 1: KOR → KOR, NED, by officialResult",
                "warning rank 2: NED → KOR, NED on rank 1, by officialResult",
            ]),
    ]

    static let refused = [
        Case(
            testDescription: "a winner disqualified later: those behind have moved up",
            sources: [
                correction([1: "NED", 2: "CHN", 3: "ITA"]),
                result([1: "KOR", 2: "NED", 3: "CHN", 4: "ITA", 5: "USA"], .all),
            ], order: "1 NED, 2 CHN, 3 ITA",
            findings: [
                "note rank 1: KOR → NED, by correction", "note rank 2: NED → CHN, by correction",
                "note rank 3: CHN → ITA, by correction",
                "note rank 4: ITA → ITA on rank 3, by correction",
            ]),
        Case(
            testDescription: "another winner: the places behind are not taken",
            sources: [result([1: "NED"], .some), page([1: "KOR", 2: "NED", 3: "USA"], .podium)],
            order: "1 NED", extent: .some,
            findings: [
                "warning rank 1: KOR → NED, by officialResult",
                "warning rank 2: NED → NED on rank 1, by officialResult",
            ]),
        Case(
            testDescription: "two winners leave no second",
            sources: [result([2: "KOR"], .some), page([1: "NED", 1: "CHN", 3: "KOR"], .some)],
            order: "2 KOR", extent: .some,
            findings: [
                "warning rank 1: CHN, NED → KOR on rank 2, by officialResult",
                "warning rank 3: KOR → KOR on rank 2, by officialResult",
            ]),
        Case(
            testDescription: "nobody has two places",
            sources: [result([1: "KOR", 3: "NED"], .some), page([2: "NED"], .some)],
            order: "1 KOR, 3 NED", extent: .some,
            findings: ["warning rank 2: NED → NED on rank 3, by officialResult"]),
        Case(
            testDescription: "nobody was third, says who knows everybody",
            sources: [result([3: "USA"], .some), page([1: "KOR", 2: "NED"], .all)],
            order: "3 USA", extent: .some,
            findings: ["warning rank 3: nobody → USA, by officialResult"]),
        Case(
            testDescription: "a complete order is not filled",
            sources: [
                result([1: "KOR", 2: "NED"], .all), page([1: "KOR", 2: "NED", 3: "USA"], .podium),
            ], order: "1 KOR, 2 NED", extent: .all,
            findings: ["warning rank 3: USA → nobody, by officialResult"]),
        Case(
            testDescription: "a source that gives somebody two places is heard once",
            sources: [result([1: "KOR", 2: "KOR", 3: "USA"], .podium)],
            order: "1 KOR, 3 USA",
            findings: ["error rank 2: KOR again → one place; rank 1 is taken"]),
        Case(
            testDescription: "after two on a rank the next one stays empty",
            sources: [result([2: "NED", 2: "KOR", 3: "USA"], .some)],
            order: "2 KOR, 2 NED, 3 USA", extent: .some,
            findings: ["error rank 3: USA, after KOR, NED on rank 2 → rank 4 after 2 on rank 2"]),
        Case(
            testDescription: "a whole podium has a first",
            sources: [correction([2: "NED", 3: "KOR"])], order: "2 NED, 3 KOR",
            findings: ["error rank 1: nobody, in a whole podium → who has it"]),
        Case(
            testDescription: "a rank filled in is answered for by who filled it",
            sources: [
                correction([1: "KOR"], .some), result([1: "KOR", 2: "NED"], .some),
                page([1: "NED", 2: "USA"], .some),
            ], order: "1 KOR, 2 NED", extent: .some,
            findings: [
                "note rank 1: NED → KOR, by correction",
                "warning rank 2: USA → NED, by officialResult",
            ]),
    ]

    @Test(arguments: filled + refused)
    func `weaker sources fill what stronger ones leave open`(_ test: Case) throws {
        let settled = try settle([test.sources])
        #expect(settled.order == test.order)
        #expect(settled.extent == test.extent)
        #expect(settled.findings == test.findings)
    }

    @Test(arguments: filled + refused)
    func `the order in which sources were read changes nothing`(_ test: Case) throws {
        let settled = try settle([test.sources.reversed()])
        #expect(settled.order == test.order)
        #expect(settled.findings == test.findings)
    }

    @Test func `a page that took a place back does not fill it from what it said before`() throws {
        let before = Self.page([1: "KOR", 2: "NED", 3: "USA"], .podium)
        let after = Self.page([1: "KOR", 2: "NED"], .some)
        let settled = try settle([[before], [after]])
        #expect(settled.order == "1 KOR, 2 NED")
        #expect(settled.findings == [])
        #expect(settled.statements == 1)
    }

    private func settle(_ readings: [[Draft]]) throws -> (
        order: String, extent: Placings.Extent?, findings: [String], statements: Int
    ) {
        let records = Records(
            folding: try Sample.statements(readings: [[Sample.calendar]] + readings))
        let season = records.seasons["2023-24"]
        let event = season?[Sample.relay]
        let places = event?.placings?.places ?? []
        return (
            places.map { "\($0.rank) \($0.competitor)" }.joined(separator: ", "),
            event?.placings?.extent,
            (season?.findings ?? []).map {
                "\($0.severity) \($0.subject.dropFirst("\(Sample.relay), ".count)): "
                    + "\($0.found) → \($0.suggestion)"
            }, event?.placingStatements.count ?? 0
        )
    }
}
