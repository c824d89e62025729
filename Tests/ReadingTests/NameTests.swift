import RecordBook
import ShortTrack
import Testing

@testable import Reading

@Suite struct `Printed names` {
    struct Pair: CustomTestStringConvertible {
        let one: String
        let other: String
        var testDescription: String { "\(one) = \(other)" }
    }

    static let pairs = [
        Pair(one: "Shim Suk-hee", other: "Shim Suk Hee"),
        Pair(one: "Jang Sungwoo", other: "JANG Sung-Woo"),
        Pair(one: "Reinis Bērziņš", other: "Reinis Berzins"),
        Pair(one: "Łukasz Kuczyński", other: "Lukasz Kuczynski"),
        Pair(one: "Jens van 't Wout", other: "Jens van ’t Wout"),
        Pair(one: "Félix Roussel", other: "Fe\u{301}lix Roussel"),
    ]

    @Test(arguments: pairs) func `fold to one identity`(_ pair: Pair) throws {
        let nation = try #require(Nation("KOR"))
        let other = try #require(Nation("CHN"))
        let id = PersonID(name: pair.one, nation: nation)
        #expect(id == PersonID(name: pair.other, nation: nation))
        #expect(id != PersonID(name: pair.one, nation: other))
        #expect(id.description.hasPrefix("p-") && id.description.count == 12)
    }

    @Test func `keep their identity for ever`() throws {
        let id = PersonID(name: "Park Ji-won", nation: try #require(Nation("KOR")))
        #expect(id.description == "p-cb8fae605b")
    }

    @Test func `share a cell when they share a place`() throws {
        let two = PrintedName.list(in: "NED Xandra Velzeboer NED Selma Poutsma")
        #expect(two?.map(\.name) == ["Xandra Velzeboer", "Selma Poutsma"])
        #expect(PrintedName.list(in: "USA KOR")?.map(\.nation.code) == ["USA", "KOR"])
        #expect(PrintedName.list(in: "Park Ji-won") == nil)
        #expect(PrintedName.list(in: "–") == nil)
    }

    @Test func `of places make addresses`() {
        #expect(FoldedName("Salt Lake City").slug == "salt-lake-city")
        #expect(FoldedName("Gdańsk").slug == "gdansk")
        #expect(FoldedName("Montréal").slug == "montreal")
    }
}
