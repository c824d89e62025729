import ShortTrack

extension Mark {
    static func place(to round: Round) -> Mark {
        switch round {
        case .finalA: .finalAByPlace
        case .finalB: .finalBByPlace
        default: .byPlace
        }
    }

    static func time(to round: Round) -> Mark {
        switch round {
        case .finalA: .finalAByTime
        case .finalB: .finalBByTime
        default: .byTime
        }
    }
}
