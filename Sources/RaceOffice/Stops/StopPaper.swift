import RecordBook
public import ShortTrack

/// What the office writes of a whole stop, each a paper of its own.
public enum StopPaper: Hashable, Sendable {
    /// Who holds which office.
    case officials(Officials)
    /// What is skated when.
    case schedule(Schedule)

    /// The stop.
    public var competition: CompetitionID {
        switch self {
        case .officials(let officials): officials.competition
        case .schedule(let schedule): schedule.competition
        }
    }

    /// What writing it is called.
    public var action: Action {
        switch self {
        case .officials: .appoint
        case .schedule: .schedule
        }
    }

    var body: Body {
        switch self {
        case .officials(let officials): .officials(officials)
        case .schedule(let schedule): .schedule(schedule)
        }
    }
}
