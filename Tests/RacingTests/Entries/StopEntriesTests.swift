import Racing
import Rulebook
import ShortTrack
import Testing

/// Who is entered where, and what is wrong with it.
struct StopEntriesTests {
    static let limits = EntryLimits(perEvent: 3, perGender: 6, teamMembers: 4...5)

    static func team(
        _ event: String, _ skaters: String, of nation: String = "KOR", substitutes: String = ""
    ) -> TeamEntry {
        func list(_ names: String) -> [TeamEntry.Skater] {
            names.split(separator: " ").compactMap { word in
                let parts = word.split(separator: "/")
                return PersonID(parts[0]).map { person in
                    TeamEntry.Skater(
                        person: person,
                        category: parts.count > 1 ? (parts[1] == "w" ? .women : .men) : nil)
                }
            }
        }
        return TeamEntry(
            event: Rink.event("2013-14/turin/\(event)"),
            nation: Rink.skater("a", nation).nation,
            skaters: list(skaters), substitutes: list(substitutes))
    }

    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let teams: [TeamEntry]
        let findings: [String]
    }

    static let cases = [
        Case(
            testDescription: "three of a nation in an event are allowed",
            teams: [team("men-500", "a b c")], findings: []),
        Case(
            testDescription: "a fourth is not",
            teams: [team("men-500", "a b c d"), team("women-500", "e f g")],
            findings: [
                "KOR, men's 500 m: 4 skaters: KOR:a, KOR:b, KOR:c, KOR:d; at most 3, by the clause "
                    + "on entries"
            ]),
        Case(
            testDescription: "four of two nations are allowed",
            teams: [team("men-500", "a b"), team("men-500", "a b", of: "CAN")], findings: []),
        Case(
            testDescription: "six of a gender at a stop are allowed, members of the relay too",
            teams: [
                team("men-500", "a b c"), team("men-1000", "b c d"),
                team("men-relay-5000", "a b e f"),
            ], findings: []),
        Case(
            testDescription: "a seventh is not",
            teams: [
                team("men-500", "a b c"), team("men-1000", "d e"),
                team("men-relay-5000", "a b f g"),
            ],
            findings: [
                "KOR, men: 7 different skaters: KOR:a, KOR:b, KOR:c, KOR:d, KOR:e, KOR:f, KOR:g; "
                    + "at most 6 at a stop, by the clause on entries"
            ]),
        Case(
            testDescription: "substitutes count once they skate",
            teams: [
                team("men-500", "a b c", substitutes: "x y z"), team("men-1000", "d e f"),
            ], findings: []),
        Case(
            testDescription: "a name twice in an event",
            teams: [team("men-500", "a b", substitutes: "a")],
            findings: ["KOR, men's 500 m: KOR:a twice; each skater once"]),
        Case(
            testDescription: "a name among women and men",
            teams: [team("men-500", "a"), team("women-500", "a b")],
            findings: ["KOR: KOR:a among the women and among the men; one of the two"]),
        Case(
            testDescription: "three members are no team",
            teams: [team("women-relay-3000", "a b c")],
            findings: [
                "KOR, women's 3000 m relay: 3 members: KOR:a, KOR:b, KOR:c; 4 to 5, by the clause "
                    + "on entries"
            ]),
        Case(
            testDescription: "five members are one, six are not",
            teams: [
                team("women-relay-3000", "a b c d e"),
                team("women-relay-3000", "a b c d e f", of: "CAN"),
            ],
            findings: [
                "CAN, women's 3000 m relay: 6 members: CAN:a, CAN:b, CAN:c, CAN:d, CAN:e, CAN:f; "
                    + "4 to 5, by the clause on entries"
            ]),
        Case(
            testDescription: "a mixed team has two women and two men",
            teams: [
                team("mixed-relay-2000", "a/w b/w c/m d/m"),
                team("mixed-relay-2000", "a/w b/m c/m d/m", of: "CAN"),
            ],
            findings: [
                "CAN, mixed 2000 m relay: 1 women and 3 men: CAN:a, CAN:b, CAN:c, CAN:d; two women "
                    + "and two men, who skate in a race"
            ]),
        Case(
            testDescription: "an entry without skaters is none",
            teams: [team("women-relay-3000", "")], findings: []),
    ]

    @Test(arguments: cases)
    func `limits are kept nation by nation`(_ example: Case) {
        let entries = StopEntries(teams: example.teams, withdrawals: [])
        #expect(
            entries.findings(under: Self.limits).map(Self.words) == example.findings)
    }

    @Test func `without limits only what cannot be is found`() {
        let entries = StopEntries(
            teams: [Self.team("men-500", "a b c d e f g"), Self.team("men-relay-5000", "a b c")],
            withdrawals: [])
        #expect(
            entries.findings(under: nil).map(Self.words) == [
                "KOR, men's 5000 m relay: 3 members: KOR:a, KOR:b, KOR:c; at least 4"
            ])
    }

    private static func words(_ finding: Finding) -> String {
        "\(finding.subject): \(finding.found); \(finding.suggestion)"
    }

    private static func withdrawal(_ who: String, for substitute: String? = nil) -> Withdrawal {
        Withdrawal(
            event: Rink.event("2013-14/turin/men-500"), competitor: Rink.skater(who, "KOR"),
            substitute: substitute.flatMap { PersonID($0) }, reason: "ill")
    }

    static let withdrawn: [(String, [Withdrawal], [String])] = [
        ("nobody withdrawn", [], ["a", "b", "c"]),
        ("one, nobody instead", [withdrawal("b")], ["a", "c"]),
        (
            "a substitute stands where the withdrawn stood", [withdrawal("b", for: "x")],
            ["a", "x", "c"]
        ),
        (
            "a substitute withdrawn too", [withdrawal("b", for: "x"), withdrawal("x", for: "y")],
            ["a", "y", "c"]
        ),
        ("somebody who is no substitute", [withdrawal("b", for: "q")], ["a", "c"]),
        (
            "a circle ends", [withdrawal("b", for: "x"), withdrawal("x", for: "x")], ["a", "c"]
        ),
    ]

    @Test(arguments: withdrawn)
    func `who is withdrawn is replaced by the substitute named`(
        _ what: String, _ withdrawals: [Withdrawal], _ names: [String]
    ) {
        let team = Self.team("men-500", "a b c", substitutes: "x y")
        let entries = StopEntries(teams: [team], withdrawals: withdrawals)
        let entrants = entries.entrants(in: team.event)
        #expect(entrants.compactMap { $0.competitor.person?.description } == names, "\(what)")
        #expect(
            entrants.map(\.order)
                == names.map { name in
                    ["a": 1, "b": 2, "x": 2, "y": 2, "c": 3][name] ?? 0
                })
    }

    @Test func `a substitute is free until skating for somebody`() {
        let team = Self.team("men-500", "a b c", substitutes: "x y")
        let entries = StopEntries(teams: [team], withdrawals: [Self.withdrawal("b", for: "x")])
        #expect(
            entries.freeSubstitutes(of: team.nation, in: team.event).map(\.person.description)
                == ["y"])
    }

    @Test func `a withdrawn team is not entered`() {
        let team = Self.team("men-relay-5000", "a b c d")
        let one = StopEntries(teams: [team], withdrawals: [])
        #expect(one.entrants(in: team.event).map(\.competitor) == [.team(team.nation)])
        let none = one.withdrawing(
            Withdrawal(event: team.event, competitor: .team(team.nation), reason: "flu"))
        #expect(none.entrants(in: team.event).isEmpty)
        #expect(none.skaters(of: team.nation, .men).isEmpty)
    }

    static let lineUps: [(String, String, [String])] = [
        ("a b c d", "a b c d", []),
        ("a b c d e", "e d c b", []),
        ("a b c d e", "a b c", ["3 different members; 4, who skate in a race"]),
        ("a b c d e", "a b c c", ["3 different members; 4, who skate in a race"]),
        ("a b c d", "a b c x", ["KOR:x not in the team; KOR:a, KOR:b, KOR:c, KOR:d"]),
        ("a/w b/w c/m d/m e/m", "a b d e", []),
        ("a/w b/w c/m d/m e/m", "a c d e", ["1 women and 3 men; two and two"]),
    ]

    @Test(arguments: lineUps)
    func `four of the team skate, in a mixed relay two women and two men`(
        _ members: String, _ named: String, _ findings: [String]
    ) {
        let event = members.contains("/") ? "mixed-relay-2000" : "men-relay-5000"
        let team = Self.team(event, members)
        let lineUp = LineUp(
            event: team.event, round: .semifinals, nation: team.nation,
            members: named.split(separator: " ").compactMap { PersonID($0) })
        #expect(team.findings(in: lineUp).map { "\($0.found); \($0.suggestion)" } == findings)
    }

    @Test func `a team of four skates without being named`() {
        #expect(Self.team("men-relay-5000", "a b c d").members(nil).count == 4)
        #expect(Self.team("men-relay-5000", "a b c d e").members(nil).isEmpty)
    }
}
