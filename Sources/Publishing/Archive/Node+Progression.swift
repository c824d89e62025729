import Rulebook
import ShortTrack
import Yams

extension Node {
    init(_ chart: ProgressionChart) {
        let distances = Node.list(chart.distances.map { Node($0) }, .flow)
        self = .keys([
            ("distances", chart.isRelay ? nil : distances),
            ("relays", chart.isRelay ? distances : nil), ("race size", Node(chart.raceSize)),
            ("final size", chart.finalSize == chart.raceSize ? nil : Node(chart.finalSize)),
            (
                "direct",
                chart.direct.map {
                    .keys(
                        [
                            ("entries", Node($0.entries)), ("best", Node($0.best)),
                            ("to", Node($0.round)),
                        ], .flow)
                }
            ),
            ("lines", chart.lines.isEmpty ? nil : .list(chart.lines.map { Node($0) })),
        ])
    }

    private init(_ line: ProgressionLine) {
        let starters = Set([line.fewest, line.most]).sorted().map(String.init)
        self = .keys(
            [
                ("round", Node(line.round)), ("starters", Node(starters.joined(separator: "-"))),
                ("races", Node(line.races)), ("per race", Node(line.perRace)),
                ("fastest", line.fastest == 0 ? nil : Node(line.fastest)),
                ("next", Node(line.next)), ("others", Node.others(line.others)),
                ("assumed from", line.assumedFrom.map { Node(text: $0) }),
            ], .flow)
    }

    private static func others(_ ways: [Way]) -> Node? {
        guard let first = ways.first else { return nil }
        return ways == [Way(to: first.round, .all)]
            ? Node(first.round) : .list(ways.map { Node($0) }, .flow)
    }

    private init(_ way: Way) {
        let share: [(String, Node?)] =
            switch way.share {
            case .places(let perRace, let fastest):
                [
                    ("per race", Node(perRace)), ("fastest", fastest == 0 ? nil : Node(fastest)),
                ]
            case .filled(let perRace, let total):
                [("per race", Node(perRace)), ("total", Node(total))]
            case .best(let number): [("best", Node(number))]
            case .all: []
            case .everybody: [("who", Node("everybody"))]
            }
        self = .keys([("to", Node(way.round))] + share, .flow)
    }

    private init(_ round: Round) { self.init(round.inFile) }

    init(_ draw: DrawRules) {
        self = .keys([
            ("compatriots apart through", Node(draw.apartThrough)),
            ("start positions", Node(draw.positions.rawValue)),
            ("from the repechage", Node(draw.repechagePositions.rawValue)),
        ])
    }

    init(_ limits: EntryLimits) {
        let members = limits.teamMembers
        self = .keys([
            ("per event", Node(limits.perEvent)),
            ("per gender", limits.perGender.map { Node($0) }),
            ("team members", Node("\(members.lowerBound)-\(members.upperBound)")),
        ])
    }

    init(_ helmets: HelmetRules) {
        self = .keys([
            ("order", Node(helmets.order.rawValue)), ("women from", Node(helmets.women)),
            ("men from", Node(helmets.men)), ("women's teams from", Node(helmets.womensTeams)),
            ("men's teams from", Node(helmets.mensTeams)),
        ])
    }

    init(_ olympic: OlympicQualification) {
        let (athletes, host) = (olympic.athletes, olympic.host)
        let enlargement = athletes.enlargement.map {
            Node.keys([("places", Node($0.places)), ("athletes", Node($0.athletes))])
        }
        self = .keys([
            ("games", Node(text: olympic.games)),
            ("stops", .list(olympic.stops.map { Node($0) }, .flow)),
            ("ranking", Node("\(olympic.ranking)")),
            (
                "places",
                .keys(
                    olympic.places.sorted { $0.key < $1.key }.map { ("\($0.key)", Node($0.value)) })
            ), ("relay teams", Node(olympic.relayTeams)),
            (
                "mixed relay teams",
                olympic.mixedRelayTeams == 0 ? nil : Node(olympic.mixedRelayTeams)
            ), ("places per nation", Node(olympic.placesPerNation)),
            (
                "athletes",
                .keys([
                    ("with relay", Node(athletes.withRelay)),
                    ("without relay", Node(athletes.withoutRelay)), ("total", Node(athletes.total)),
                    ("counted by", Node(athletes.counting.rawValue)),
                    ("with many places", enlargement),
                ])
            ),
            (
                "host",
                .keys([
                    ("nation", Node(host.nation.code)),
                    ("places per event", Node(host.placesPerEvent)),
                ])
            ),
        ])
    }
}

extension Round {
    /// As files of rules name it: "final A", "repechage semifinals".
    fileprivate var inFile: String {
        title.split(separator: " ").map { $0.count == 1 ? String($0) : $0.lowercased() }
            .joined(separator: " ")
    }
}
