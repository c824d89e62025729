import Racing
import Rulebook
import ShortTrack
import Testing

/// Helmet numbers of a stop.
struct HelmetBookTests {
    private static func wearer(_ text: String) -> HelmetNumbers.Wearer {
        let words = text.split(separator: " ")
        return HelmetNumbers.Wearer(
            category: Category(rawValue: String(words[0])) ?? .men,
            competitor: Competitor(words[1]) ?? Rink.skater("nobody", "KOR"))
    }

    private static func numbers(
        in book: HelmetBook = HelmetBook([]), under rules: HelmetRules = .usual,
        ranks: [HelmetNumbers.Wearer: Int] = [:], _ wearers: [String]
    ) -> [String] {
        book.numbers(for: wearers.map(wearer), under: rules, ranks: ranks) { competitor in
            // Names that sort the other way round than identities.
            competitor.person.map { "\($0)" == "p1" ? "Zoe" : "\($0)" == "p2" ? "Änne" : "Mia" }
                ?? ""
        }.map { "\($0.wearer.competitor) \($0.helmet)" }
    }

    @Test func `go by nation and name, women from 1 and men from 101, teams from 701 and 801`() {
        #expect(
            Self.numbers([
                "men KOR:p1", "women KOR:p1", "women KOR:p2", "women CAN:p3", "men CAN:p2",
                "women KOR", "men KOR", "men CAN", "mixed KOR", "women KOR:p1",
            ]) == [
                "CAN:p3 1", "KOR 701", "KOR:p2 2", "KOR:p1 3", "CAN 801", "CAN:p2 101", "KOR 802",
                "KOR:p1 102", "KOR 702",
            ])
    }

    @Test func `go by ranking first where the rulebook says so`() {
        let rules = HelmetRules(
            order: .byRanking, women: 1, men: 101, womensTeams: 301, mensTeams: 301)
        #expect(
            Self.numbers(
                under: rules, ranks: [Self.wearer("men KOR:p1"): 2, Self.wearer("men NED:p3"): 1],
                ["men KOR:p1", "men CAN:p2", "men NED:p3", "women CAN", "men CAN"])
                == ["CAN 301", "NED:p3 101", "KOR:p1 102", "CAN 302", "CAN:p2 103"])
    }

    @Test func `stay with who wears them, and nobody gets one that is taken`() {
        let given = ["men KOR:p1": 102, "women NED:p3": 103].map {
            HelmetNumbers.Line(wearer: Self.wearer($0.key), helmet: $0.value)
        }
        let book = HelmetBook(given)
        #expect(
            Self.numbers(in: book, ["men KOR:p1", "men CAN:p2", "men CAN:p3", "men ITA:p3"])
                == ["CAN:p2 101", "CAN:p3 104", "ITA:p3 105"])
        #expect(book.wearer(of: 103) == Self.wearer("women NED:p3"))
        #expect(book.wearer(of: 101) == nil)
    }

    @Test func `the last number of a wearer stands`() {
        let wearer = Self.wearer("men KOR:p1")
        let book = HelmetBook([5, 9].map { HelmetNumbers.Line(wearer: wearer, helmet: $0) })
        #expect(book[wearer.competitor, .men] == 9)
        #expect(book[wearer.competitor, .women] == nil)
    }
}
