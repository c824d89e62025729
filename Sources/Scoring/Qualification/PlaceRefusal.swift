/// Why a nation does not get a place its skater or team stands for on a list.
public enum PlaceRefusal: Hashable, Sendable {
    /// It has as many as a nation can have in the event.
    case nationIsFull(Int)
    /// All places of the event are given.
    case eventIsFull(Int)
    /// It would need more athletes than it may bring.
    case tooManyOfNation(Int)
    /// There would be more athletes of the gender than may come.
    case tooManyInAll(Int)
    /// What there is is kept for those who are tied about it.
    case keptForTied
    /// It cannot make up a team: a mixed relay takes two women and two men.
    case noTeam

    /// Whether others took what there was, so that a tie about it matters.
    var isShortage: Bool {
        switch self {
        case .eventIsFull, .tooManyInAll, .keptForTied: true
        case .nationIsFull, .tooManyOfNation, .noTeam: false
        }
    }
}
