import Phrases
import Racing
import Rulebook
import ShortTrack
import Testing

/// What is next, and what a correction does to start lists.
struct EventProgressTests {
    static let event = Rink.event("2023-24/seoul/men-500")
    static let rules = Rink.rules([Rink.semifinals])
    static let finals: [Round] = [.finalB, .finalA]

    static func semifinals(winner: String = "A CAN", isOfficial: Bool = true) -> [RaceSheet] {
        let second = winner == "A CAN" ? "B NED" : "A CAN"
        return [
            Rink.race(
                event, .semifinals, 1,
                ["1 \(winner) 41.0", "2 \(second) 41.1", "3 C KOR 41.2", "4 D ITA 41.3"],
                isOfficial: isOfficial),
            Rink.race(
                event, .semifinals, 2,
                ["1 E CHN 41.5", "2 F FRA 41.6", "3 G USA 41.7", "4 H JPN 41.8"],
                isOfficial: isOfficial),
        ]
    }

    static func drawn(_ lists: [StartList]) -> [RaceSheet] {
        lists.map { RaceSheet(startList: $0, result: nil, decisions: [], isOfficial: false) }
    }

    @Test func `the office is led from the entries to the order`() throws {
        let entries = Field.entries(8, nations: 8, lot: Lot(seed: 1))
        #expect(Rink.progress(Self.event, Self.rules, []).next == .enter)
        #expect(
            Rink.progress(Self.event, Self.rules, entries: Array(entries.prefix(7)), []).next
                == .drawFirstRound(.semifinals))
        let entered = Rink.progress(Self.event, Self.rules, entries: entries, [])
        #expect(entered.next == .drawFirstRound(.semifinals))
        let lists = try entered.drawFirstRound(lot: 5)
        #expect(lists.map(\.starters.count) == [4, 4])
        #expect(
            Rink.progress(Self.event, Self.rules, entries: entries, Self.drawn(lists)).next
                == .record(lists.map(\.race)))
        let unofficial = Self.semifinals(isOfficial: false)
        #expect(
            Rink.progress(Self.event, Self.rules, unofficial).next
                == .makeOfficial(unofficial.map(\.race)))
        #expect(
            Rink.progress(Self.event, Self.rules, Self.semifinals()).next == .putUp(Self.finals))
    }

    @Test func `start lists due follow from official results once and not again`() {
        let before = Rink.progress(Self.event, Self.rules, Self.semifinals())
        let due = before.startListsDue
        #expect(due.map(\.names) == [["c", "d", "g", "h"], ["a", "b", "e", "f"]])
        let after = Rink.progress(
            Self.event, Self.rules, Self.semifinals() + Self.drawn(due))
        #expect(after.startListsDue.isEmpty)
    }

    @Test func `a correction makes start lists due again until the race is skated`() throws {
        let due = Rink.progress(Self.event, Self.rules, Self.semifinals()).startListsDue
        var corrected = Self.semifinals()
        corrected[1] = Rink.race(
            Self.event, .semifinals, 2,
            ["1 E CHN 41.5", "2 F FRA 41.6 PEN", "3 G USA 41.7", "4 H JPN 41.8"])
        let progress = Rink.progress(Self.event, Self.rules, corrected + Self.drawn(due))
        #expect(progress.startListsDue.map(\.names) == [["c", "d", "h"], ["a", "b", "e", "g"]])
        #expect(progress.findings.isEmpty)
        let final = try #require(due.last)
        let skated = Rink.race(
            Self.event, .finalA, 1,
            ["1 A CAN 41.0", "2 B NED 41.1", "3 E CHN 41.2", "4 F FRA 41.3"])
        #expect(final.names == skated.startList.names)
        let late = Rink.progress(
            Self.event, Self.rules, corrected + Self.drawn(due.dropLast()) + [skated])
        #expect(late.startListsDue.map(\.names) == [["c", "d", "h"]])
        #expect(late.findings.map(\.code) == [.startListStale])
        #expect(
            late.findings.first?.found.description
                == "skated by start lists that do not follow from the results before: USA:g now "
                + "reached it and is in no race of it; FRA:f no longer reached it")
    }

    @Test func `a Final B a correction emptied has an empty start list due`() {
        let due = Rink.progress(Self.event, Self.rules, Self.semifinals()).startListsDue
        let corrected = [
            Rink.race(
                Self.event, .semifinals, 1,
                ["1 A CAN 41.0", "2 B NED 41.1", "- C KOR DNF", "3 D ITA 41.3 PEN"]),
            Rink.race(
                Self.event, .semifinals, 2,
                ["1 E CHN 41.5", "2 F FRA 41.6", "3 G USA 41.7 PEN", "- H JPN DNS"]),
        ]
        let progress = Rink.progress(Self.event, Self.rules, corrected + Self.drawn(due))
        #expect(progress.startListsDue.map(\.names) == [[]])
        let cleared = Rink.progress(
            Self.event, Self.rules,
            corrected + Self.drawn(due.dropFirst() + progress.startListsDue))
        #expect(cleared.startListsDue.isEmpty)
        #expect(cleared.next == .record([RaceID(event: Self.event, round: .finalA, number: 1)]))
    }

    @Test func `races without a result are named`() {
        let sheets = Self.drawn([Self.semifinals()[0].startList]) + [Self.semifinals()[1]]
        let progress = Rink.progress(Self.event, Self.rules, sheets)
        #expect(progress.verdict(on: .semifinals) == .waiting(for: [sheets[0].race]))
        #expect(progress.verdict(on: .heats) == .notDrawn)
    }

    @Test func `a refusal is a sentence`() {
        let race = RaceID(event: Self.event, round: .semifinals, number: 2)
        #expect(DrawRefusal.resultsMissing([race]).description == "No result yet: semifinal 2.")
        #expect(
            DrawRefusal.alreadyDrawn(.semifinals).description == "The semifinals are drawn already."
        )
        #expect(
            DrawRefusal.notDrawn(.semifinals).description == "The semifinals are not drawn yet.")
    }

    @Test func `a race no longer official comes before the round that was drawn from it`() throws {
        let rules = Rink.rules(WeekendTests.chart)
        let quarterfinals = (1...4).map { number in
            Rink.race(
                Self.event, .quarterfinals, number,
                (0..<4).map { "\($0 + 1) Q\(number)\($0) CAN 41.\(number)\($0)" })
        }
        let drawn = Rink.progress(Self.event, rules, quarterfinals).startListsDue.map {
            RaceSheet(startList: $0, result: nil, decisions: [], isOfficial: false)
        }
        let before = Rink.progress(Self.event, rules, quarterfinals + drawn)
        #expect(before.next == .record(drawn.map(\.race)))
        let taken = RaceSheet(
            startList: quarterfinals[1].startList, result: quarterfinals[1].result, decisions: [],
            isOfficial: false)
        let after = before.taking([taken])
        #expect(after.next == .makeOfficial([taken.race]))
        let line = after.workLine(signed: Set(Round.allCases)).map {
            "\($0.kind.rawValue) \($0.state.rawValue): \($0.words)"
        }
        #expect(line.contains("official now: not yet: Quarterfinal 2"))
        #expect(line.contains("next-round missing: Semifinals: needs the quarterfinals official"))
    }

    @Test func `nobody is put up for a final who has skated the other`() throws {
        let before = Rink.progress(Self.event, Self.rules, Self.semifinals())
        let lists = before.startListsDue
        let finalA = try #require(lists.first { $0.race.round == .finalA })
        let skated = RaceSheet(
            startList: finalA,
            result: RecordedResult(
                race: finalA.race,
                rows: finalA.starters.enumerated().map { place, starter in
                    RecordedResult.Row(
                        competitor: starter.competitor, place: place + 1, finish: .finished,
                        time: RaceTime(milliseconds: 41_000 + place))
                }), decisions: [], isOfficial: true)
        // Final A is skated, Final B drawn; then the first semifinal is corrected.
        func corrected(_ rows: [String]) -> EventProgress {
            let papers = Self.drawn(lists.filter { $0.race.round == .finalB }) + [skated]
            return Rink.progress(
                Self.event, Self.rules,
                [Rink.race(Self.event, .semifinals, 1, rows), Self.semifinals()[1]] + papers)
        }
        // C turns out to have been second, and B third.
        let after = corrected(["1 A CAN 41.0", "2 C KOR 41.1", "3 B NED 41.2", "4 D ITA 41.3"])
        #expect(after.startListsDue.isEmpty)
        #expect(
            after.findings.map(\.subject) == [
                "\(Self.event)/final-b", "\(Self.event)/final-a",
            ])
        #expect(after.findings.first?.found.description.hasPrefix("left with start lists") == true)
        // Final A stands as skated, whoever should have been in it.
        #expect(after.classification.ranked.map(\.rank) == [1, 2, 3, 4])
        // Who only moves up from nowhere is put up: nobody skates twice.
        let shorter = corrected(
            ["1 A CAN 41.0", "2 B NED 41.1", "3 C KOR 41.2 PEN", "4 D ITA 41.3"])
        #expect(shorter.startListsDue.map(\.names) == [["d", "g", "h"]])
    }
}
