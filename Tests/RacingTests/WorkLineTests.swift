import Racing
import ShortTrack
import Testing

/// The line of work of an event, from its entries to its classification.
struct WorkLineTests {
    private static let event = EventProgressTests.event
    private static let rules = EventProgressTests.rules

    private func line(
        _ entries: [Entry] = [], _ races: [RaceSheet], signed: Set<Round> = Set(Round.allCases)
    ) -> [String] {
        Rink.progress(Self.event, Self.rules, entries: entries, races).workLine(signed: signed)
            .map { "\($0.kind.rawValue) \($0.state.rawValue): \($0.words)" }
    }

    private let entries = Field.entries(8, nations: 8, lot: Lot(seed: 1))

    @Test func `begins with the draw`() {
        #expect(
            line([], []) == [
                "draw missing: needs the ranking list", "start-lists missing: needs the draw",
                "results missing: needs start lists", "review missing: needs results",
                "official missing: needs results", "next-round missing: needs the draw",
                "classification missing: needs races",
            ])
        #expect(
            line(entries, []).prefix(2) == [
                "draw now: the semifinals are not drawn", "start-lists missing: needs the draw",
            ])
    }

    @Test func `says which results are missing and which are not official`() {
        let semifinals = EventProgressTests.semifinals(isOfficial: false)
        let drawn = EventProgressTests.drawn([semifinals[0].startList])
        #expect(
            line(entries, drawn + [semifinals[1]]) == [
                "draw done: Semifinals", "start-lists done: Semifinals, 2 races, signed",
                "results now: missing: Semifinal 1", "review missing: nothing so far",
                "official now: not yet: Semifinal 2",
                "next-round missing: Final A: needs the semifinals official",
                "classification missing: 8 still racing",
            ])
        let reviewed = semifinals.map { sheet in
            RaceSheet(
                startList: sheet.startList, result: sheet.result, decisions: [],
                isOfficial: false, steps: [RaceStep(race: sheet.race, kind: .underReview)])
        }
        #expect(line(entries, reviewed)[3] == "review now: Semifinal 1, Semifinal 2")
    }

    @Test func `start lists are signed before they are skated`() {
        let semifinals = EventProgressTests.semifinals(isOfficial: false)
        let drawn = EventProgressTests.drawn(semifinals.map(\.startList))
        #expect(
            line(entries, drawn, signed: []).dropFirst().prefix(2) == [
                "start-lists now: not signed: Semifinals",
                "results missing: needs signed start lists",
            ])
        #expect(
            line(entries, drawn).dropFirst().prefix(2) == [
                "start-lists done: Semifinals, 2 races, signed",
                "results now: missing: Semifinal 1, Semifinal 2",
            ])
        // One skated unsigned does not sign the other.
        #expect(
            line(entries, drawn.dropLast() + [semifinals[1]], signed: []).dropFirst().prefix(2)
                == [
                    "start-lists now: not signed: Semifinals",
                    "results missing: needs signed start lists",
                ])
        #expect(
            line(entries, semifinals, signed: [])[1]
                == "start-lists done: Semifinals, 2 races, skated without being signed")
    }

    @Test func `ends with the classification, the finals together`() throws {
        let semifinals = EventProgressTests.semifinals()
        let due = Rink.progress(Self.event, Self.rules, semifinals).startListsDue
        #expect(line(entries, semifinals)[1] == "start-lists now: not up: Final B, Final A")
        let finals = EventProgressTests.drawn(due)
        #expect(line(entries, semifinals + finals)[2] == "results now: missing: Final B, Final A")
        let skated = [
            Rink.race(
                Self.event, .finalB, 1,
                ["1 C KOR 41.0", "2 D ITA 41.1", "3 G USA 41.2", "4 H JPN 41.3"]),
            Rink.race(
                Self.event, .finalA, 1,
                ["1 A CAN 41.0", "2 B NED 41.1", "3 E CHN 41.2", "4 F FRA 41.3"]),
        ]
        #expect(
            line(entries, semifinals + skated).suffix(6) == [
                "start-lists done: Final B, Final A, 2 races, signed", "results done: all in",
                "review done: nothing", "official done: Final B, Final A",
                "next-round done: these are the last races", "classification done: official",
            ])
        let open = Rink.progress(Self.event, Self.rules, entries: entries, semifinals + finals)
        #expect(open.workLine(signed: [])[2].race == due[0].race)
    }
}
