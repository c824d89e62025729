import RecordBook
import Rulebook
import ShortTrack
import Yams

/// The rulebook of a season as the file it is read from, without remarks.
struct RulebookFile {
    let text: String

    /// Writes the rulebook in force.
    init(_ claim: SeasonRecord.Claim<Rules>) throws {
        let (rules, statement) = (claim.value, claim.statement)
        let season = statement.stream.season?.description
        let parts: [(String, Node?)] = [
            ("points", .keys(rules.pointsTables.map { ($0.name, Node($0)) })),
            ("tables", Node(rules.tableUse)), ("counting", Node(rules.counting)),
            (
                "ties",
                .keys([
                    ("event", Node(rules.eventTie.rawValue)),
                    ("standing", Node("\(rules.standingTie)")),
                ])
            ), ("overall", Node(rules.overall)),
            (
                "all-round",
                rules.allRound.map {
                    .keys([
                        ("super-final", Node($0.superFinal)), ("admits", Node($0.admitted)),
                    ])
                }
            ), ("team standing", rules.team.map { Node($0) }),
            (
                "officiating",
                .keys([
                    ("penalty in Final A", Node(rules.penaltyInFinalA.rawValue)),
                    ("yellow card", Node(rules.yellowCard.rawValue)),
                    ("advanced skater", Node(rules.advancedSkater.rawValue)),
                    ("missed start", rules.missedStart.map { Node($0.rawValue) }),
                ])
            ),
            (
                "progression",
                rules.progression.isEmpty ? nil : .list(rules.progression.map { Node($0) })
            ), ("draw", rules.draw.map { Node($0) }),
            ("entries", rules.entryLimits.map { Node($0) }),
            ("helmets", rules.helmets.map { Node($0) }),
            ("olympic qualification", rules.olympic.map { Node($0) }),
            ("evidence", Node(rules.evidence)),
        ]
        text = try YAMLFile.text(
            [
                ("rulebook", Node(rules.id)),
                ("season", season == rules.id ? nil : season.map { Node($0) }),
                ("title", Node(text: rules.title)),
                ("in force from", Node("\(statement.knownSince)")),
            ] + parts)
    }
}

extension Node {
    fileprivate init(_ table: PointsTable) {
        let formula = table.formula.map { formula in
            Node.keys(
                [
                    ("first", Node(formula.first)), ("percent", Node(formula.percent)),
                    ("places", Node(formula.places)),
                ], .flow)
        }
        let places = Node.list(table.places.map { Node($0) }, .flow)
        self = .keys([
            ("places", formula == nil ? places : nil), ("formula", formula),
            ("below", Node(table.below.rawValue)),
        ])
    }

    private init(_ cell: PointsCell) {
        switch cell {
        case .known(let points): self.init("\(points)")
        case .oneOf(let options): self = .list(options.map { Node("\($0)") }, .flow)
        case .unknown: self.init("unknown")
        }
    }

    fileprivate init(_ use: TableUse) {
        self = .keys([
            ("individual", Node(use.individual ?? "unknown")),
            ("second race", Node(use.secondRace ?? "unknown")),
            ("relay", Node(use.relay ?? "unknown")),
        ])
    }

    fileprivate init(_ counting: CountingRules) {
        self = .keys([
            ("distance", Node(counting.distance?.description ?? "unknown")),
            ("relay", Node(counting.relay?.description ?? "unknown")),
        ])
    }

    fileprivate init(_ overall: OverallRule) {
        let (adds, counts, trophy): (String, BestOf?, String?) =
            switch overall {
            case .none: ("nothing", nil, nil)
            case .sumOfDistances(let trophy): ("distances", nil, trophy)
            case .races(let best, let trophy): ("races", best, trophy)
            }
        self = .keys([
            ("adds", Node(adds)), ("counts", counts.map { Node("\($0)") }),
            ("trophy", trophy.map { Node(text: $0) }),
        ])
    }

    fileprivate init(_ team: TeamRule) {
        let relays = team.relaysCount.map { $0 ? "counted" : "not counted" } ?? "unknown"
        self = .keys([
            ("relays", Node(relays)), ("skaters per event", Node(team.skatersPerEvent)),
            ("trophy", team.trophy.map { Node(text: $0) }),
        ])
    }

    fileprivate init(_ evidence: [Clause.Name: Evidence]) {
        self = .keys(
            Clause.Name.allCases.map { name in
                (
                    name.rawValue,
                    evidence[name].map {
                        .keys([
                            ("grade", Node($0.grade.rawValue)), ("source", Node(text: $0.source)),
                        ])
                    }
                )
            })
    }
}
