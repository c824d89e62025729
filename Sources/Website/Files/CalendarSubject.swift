import ShortTrack

/// What a calendar to subscribe to is of.
enum CalendarSubject {
    case everything
    case season(SeasonID)
    case nation(Nation)
    case athlete(PersonID)

    /// Its address.
    var path: String {
        switch self {
        case .everything: "/calendar.ics"
        case .season(let id): "/\(id)/calendar.ics"
        case .nation(let nation): "/nations/\(nation)/calendar.ics"
        case .athlete(let person): "/athletes/\(person)/calendar.ics"
        }
    }
}
