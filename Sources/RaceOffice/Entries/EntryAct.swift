public import ShortTrack

/// Something done to the entries of an event, before it is drawn or to a relay team.
public enum EntryAct: Hashable, Sendable {
    /// Open the registry to the nations, or close it to them.
    case register(Registry)
    /// Enter a nation's skaters or relay team, with the names of people not known yet.
    case enter(TeamEntry, people: [Person])
    /// Withdraw a competitor.
    case withdraw(Withdrawal)
    /// Move a line of the ranking list by hand.
    case move(RankingMove)
    /// Close the ranking list: everybody gets seed and helmet number, equals are drawn by a lot.
    case publish(EventID, lot: UInt64)
    /// Give a skater or team another helmet number.
    case number(EventID, Competitor, helmet: Int, reason: String)
    /// Name the members of a relay team who skate in a round.
    case lineUp(LineUp)

    /// The event it is about.
    public var event: EventID {
        switch self {
        case .register(let registry): registry.event
        case .enter(let team, _): team.event
        case .withdraw(let withdrawal): withdrawal.event
        case .move(let move): move.event
        case .publish(let event, _), .number(let event, _, _, _): event
        case .lineUp(let lineUp): lineUp.event
        }
    }

    /// The nation whose business it is, and whose team leader may do it; nothing for what the
    /// office does.
    public var nation: Nation? {
        switch self {
        case .enter(let team, _): team.nation
        case .lineUp(let lineUp): lineUp.nation
        case .withdraw(let withdrawal) where withdrawal.isRequest == true:
            withdrawal.competitor.nation
        case .register, .withdraw, .move, .publish, .number: nil
        }
    }

    /// What has to be allowed to do it.
    public var action: Action { nation == nil ? .seed : .enter }
}
