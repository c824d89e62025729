import ShortTrack

extension Body {
    /// A statement about entries with other people in it.
    func replacingEntrants(_ new: (Competitor) -> Competitor) -> Body {
        func person(_ id: PersonID, of nation: Nation) -> PersonID {
            new(.skater(id, nation)).person ?? id
        }
        func skaters(_ skaters: [TeamEntry.Skater], of nation: Nation) -> [TeamEntry.Skater] {
            skaters.map {
                TeamEntry.Skater(
                    person: person($0.person, of: nation), category: $0.category,
                    seedingTime: $0.seedingTime)
            }
        }
        return switch self {
        case .entry(let value):
            .entry(
                TeamEntry(
                    event: value.event, nation: value.nation,
                    skaters: skaters(value.skaters, of: value.nation),
                    substitutes: skaters(value.substitutes, of: value.nation),
                    remark: value.remark))
        case .withdrawal(let value):
            .withdrawal(
                Withdrawal(
                    event: value.event, competitor: new(value.competitor),
                    substitute: value.substitute.map {
                        person($0, of: value.competitor.nation)
                    }, reason: value.reason, isRequest: value.isRequest))
        case .move(let value):
            .move(
                RankingMove(
                    event: value.event, competitor: new(value.competitor), place: value.place,
                    reason: value.reason))
        case .helmets(let value):
            .helmets(
                HelmetNumbers(
                    competition: value.competition,
                    lines: value.lines.map {
                        HelmetNumbers.Line(
                            wearer: HelmetNumbers.Wearer(
                                category: $0.wearer.category,
                                competitor: new($0.wearer.competitor)), helmet: $0.helmet)
                    }, reason: value.reason))
        case .lineUp(let value):
            .lineUp(
                LineUp(
                    event: value.event, round: value.round, nation: value.nation,
                    members: value.members.map { person($0, of: value.nation) }))
        default: self
        }
    }
}
