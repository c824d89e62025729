import ShortTrack
import Testing

/// Orders that tables rely on, and the meaning of rulings and finishes.
struct OrderTests {
    @Test func `times compare by length and not by precision`() throws {
        let hand = try #require(RaceTime("42.9"))
        let photo = try #require(RaceTime("42.901"))
        #expect(hand < photo)
        #expect(!(photo < hand))
        #expect(RaceTime("42.90") != RaceTime("42.900"))
    }

    @Test func `Final B is skated before Final A and after the semifinals`() {
        #expect(Round.allCases.sorted() == Round.allCases)
        #expect(Round.semifinals < .finalB)
        #expect(Round.finalB < .finalA)
        #expect(Round.allCases.filter(\.isFinal) == [.finalD, .finalC, .finalB, .finalA])
    }

    @Test func `a round is known by any printed form of its name`() {
        let names: [(String, Round)] = [
            ("Quarterfinals", .quarterfinals), ("quarterfinal", .quarterfinals),
            ("Pre-Preliminaries", .prePreliminaries), ("Preliminary", .preliminaries),
            ("Rep. Semifinals", .repechageSemifinals), ("rep-heats", .repechageHeats),
            ("Repechage", .repechage), ("Rep Final A", .repechageFinalA), ("Final B", .finalB),
            ("final-a", .finalA), ("Finals", .finalA), ("EIGHTHFINALS", .eighthfinals),
        ]
        for (name, round) in names { #expect(Round(printed: name) == round, "\(name)") }
        for name in ["", "Final E", "round 2", "semi"] { #expect(Round(printed: name) == nil) }
        for round in Round.allCases { #expect(Round(printed: round.rawValue) == round) }
    }

    @Test func `races are in the order they are skated`() throws {
        let event = try #require(EventID("2023-24/seoul/men-500"))
        let races = [
            RaceID(event: event, round: .finalA, number: 1),
            RaceID(event: event, round: .heats, number: 10),
            RaceID(event: event, round: .heats, number: 2),
            RaceID(event: event, round: .finalB, number: 1),
        ]
        #expect(
            races.sorted().map(\.title) == ["Heat 2", "Heat 10", "Final B", "Final A"])
    }

    @Test func `tables stand by category and the distances by length`() {
        let words = ["relay", "1500", "overall", "500", "1000"]
        let tables = words.compactMap { StandingID(category: .women, word: $0) }
        #expect(tables.sorted().map(\.word) == ["overall", "500", "1000", "1500", "relay"])
    }

    @Test func `penalties and cards take the place away and advancements do not`() {
        #expect(Ruling.allCases.filter(\.excludes) == [.penalty, .yellowCard, .redCard])
        #expect(Finish.allCases.filter(\.takesPlace) == [.finished, .noTime])
    }

    @Test func `points of an event go to the table of its distance or the relay`() throws {
        let individual = try #require(EventID("2023-24/montreal-1/men-1000-2"))
        #expect(individual.standing.slug == "men-1000")
        #expect(individual.occurrence.isSecondOfDoubled)
        #expect(individual.title == "1000 m (2)")
        let relay = try #require(EventID("2023-24/montreal-1/mixed-relay-2000"))
        #expect(relay.standing.slug == "mixed-relay")
        #expect(!relay.occurrence.isSecondOfDoubled)
    }
}
