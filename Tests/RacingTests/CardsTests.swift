import Racing
import Rulebook
import ShortTrack
import Testing

/// Two yellow cards of a skater in one competition make a red one.
struct CardsTests {
    static let event500 = Rink.event("2023-24/seoul/men-500")
    static let event1000 = Rink.event("2023-24/seoul/men-1000")
    static let a = Rink.skater("a", "CAN")

    static func card(
        _ ruling: Ruling, _ event: EventID, _ round: Round, _ number: Int = 1,
        of competitor: Competitor = a
    ) -> Decision {
        Decision(
            race: RaceID(event: event, round: round, number: number), competitor: competitor,
            ruling: ruling, reason: "C1")
    }

    static let second = "second yellow card at the competition: 500 m semifinal 1 and 1000 m heat 3"

    static let two = [
        card(.yellowCard, event500, .semifinals), card(.yellowCard, event1000, .heats, 3),
    ]

    @Test func `the second yellow card ends the competition and says where both were`() {
        #expect(Cards(Array(Self.two.prefix(1))).barred.isEmpty)
        #expect(Cards(Self.two).barred == [Self.a: Self.second])
        let other = Self.card(
            .yellowCard, Self.event1000, .heats, 3, of: Rink.skater("b", "NED"))
        #expect(Cards([Self.two[0], other]).barred.isEmpty)
        #expect(Cards([Self.two[0], Self.card(.penalty, Self.event1000, .heats)]).barred.isEmpty)
    }

    @Test func `a red card ends it at once and what follows changes nothing`() {
        let red = Self.card(.redCard, Self.event500, .semifinals, 2)
        #expect(
            Cards([red] + Self.two).barred
                == [Self.a: "red card at the competition: 500 m semifinal 2"])
    }

    @Test func `only the second yellow card counts as red`() {
        let counted = Cards(Self.two).asTheyCount(Self.two)
        #expect(counted.map(\.ruling) == [.yellowCard, .redCard])
        #expect(counted[1].reason == "C1, " + Self.second)
    }

    /// The relay of Torino 2013: HUN got a yellow card in semifinal 2.
    @Test func `cards of a team concern its event and no other`() throws {
        let team = try #require(Competitor("HUN"))
        let relay = Rink.event("2013-14/turin/men-relay-5000")
        let mixed = Rink.event("2013-14/turin/mixed-relay-2000")
        let cards = [relay, mixed].map { Self.card(.yellowCard, $0, .semifinals, 2, of: team) }
        #expect(Cards(cards).barred.isEmpty)
        #expect(Cards(cards).asTheyCount(cards) == cards)
    }

    static func progress(_ races: [RaceSheet], entries: [Entry] = []) -> EventProgress {
        EventProgress(
            event: event500, rules: EventProgressTests.rules, entries: entries, races: races,
            barred: [a: second])
    }

    @Test func `somebody barred is taken off what is drawn and has no rank`() throws {
        let semifinals = EventProgressTests.semifinals()
        let before = Rink.progress(Self.event500, EventProgressTests.rules, semifinals)
        let drawn = EventProgressTests.drawn(before.startListsDue)
        for races in [semifinals, semifinals + drawn] {
            let progress = Self.progress(races)
            #expect(progress.startListsDue.last?.names == ["b", "e", "f"])
            #expect(progress.classification.unscored.map(\.competitor) == [Self.a])
            #expect(
                progress.classification.reason("a")
                    == Self.second + ": out of the competition with a race ahead, no rank")
        }
        // Skated without the one barred, the final leaves no rank to the semifinal.
        let finals = [
            Rink.race(
                Self.event500, .finalA, 1, ["1 B NED 41.0", "2 E CHN 41.1", "3 F FRA 41.2"]),
            Rink.race(
                Self.event500, .finalB, 1,
                ["1 C KOR 41.0", "2 D ITA 41.1", "3 G USA 41.2", "4 H JPN 41.3"]),
        ]
        let done = Self.progress(semifinals + finals)
        #expect(done.startListsDue.isEmpty)
        #expect(
            done.classification.printed
                == ["1 b", "2 e", "3 f", "4 c", "5 d", "6 g", "7 h"])
        #expect(done.classification.officialPlacings?.places.count == 7)
    }

    @Test func `what was skated before stays as it is`() {
        let finals = [
            Rink.race(
                Self.event500, .finalA, 1,
                ["1 A CAN 41.0", "2 B NED 41.1", "3 E CHN 41.2", "4 F FRA 41.3"]),
            Rink.race(
                Self.event500, .finalB, 1,
                ["1 C KOR 41.0", "2 D ITA 41.1", "3 G USA 41.2", "4 H JPN 41.3"]),
        ]
        let races = EventProgressTests.semifinals() + finals
        let before = Rink.progress(Self.event500, EventProgressTests.rules, races)
        let after = Self.progress(races)
        #expect(after.classification == before.classification)
        #expect(after.classification.printed.first == "1 a")
        #expect(after.findings == before.findings)
        #expect(after.startListsDue == before.startListsDue)
    }

    @Test func `somebody barred is drawn into no first round and taken off one`() throws {
        let entries = [
            "a CAN", "b NED", "c KOR", "d ITA", "e CHN", "f FRA", "g USA", "h JPN", "i GER",
        ]
        .enumerated().map { index, words in
            let words = words.split(separator: " ")
            return Entry(
                competitor: Rink.skater(words[0], words[1]), helmet: index + 1, seed: nil)
        }
        let free = Rink.progress(Self.event500, EventProgressTests.rules, entries: entries, [])
        let all = try free.drawFirstRound(lot: 3)
        #expect(all.flatMap(\.starters).count == 9)
        let lists = try Self.progress([], entries: entries).drawFirstRound(lot: 3)
        #expect(lists.flatMap(\.names).sorted() == ["b", "c", "d", "e", "f", "g", "h", "i"])
        let due = Self.progress(EventProgressTests.drawn(all), entries: entries).startListsDue
        let mine = try #require(all.first { $0.names.contains("a") })
        #expect(due.map(\.race) == [mine.race])
        #expect(due.flatMap(\.names) == mine.names.filter { $0 != "a" })
    }
}
