import ShortTrack

/// A table of a season: whose, and what it adds up.
struct StandingReference: Encodable {
    enum Scope: String, Encodable { case overall, distance, relay, nations }

    let id: StandingID
    let category: ShortTrack.Category
    let scope: Scope
    let distance: Int?

    init(_ standing: StandingID) {
        id = standing
        category = standing.category
        (scope, distance) =
            switch standing.scope {
            case .overall: (.overall, nil)
            case .distance(let metres): (.distance, metres)
            case .relay: (.relay, nil)
            case .nations: (.nations, nil)
            }
    }
}
