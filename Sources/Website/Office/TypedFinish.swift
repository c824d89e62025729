import ShortTrack

/// A row of the entry form as somebody typed it: `=31` and `41203`, or `31` and `f`.
struct TypedFinish: Hashable {
    let helmet: String
    let time: String

    var isEmpty: Bool { helmet.isEmpty && time.isEmpty }

    /// Whether the place is that of the row above.
    var isDeadHeat: Bool { helmet.hasPrefix("=") }

    /// The helmet without the sign; nothing when it is no number from 1 to 9999.
    var helmetNumber: Int? {
        let digits = helmet.drop { $0 == "=" || $0 == " " }
        guard digits.utf8.count <= 4, digits.utf8.allSatisfy({ (48...57).contains($0) }) else {
            return nil
        }
        return Int(digits).flatMap { $0 > 0 ? $0 : nil }
    }

    /// How the starter came through; nothing when the time is neither a time nor a key.
    var finish: Finish? {
        if time.isEmpty || raceTime != nil { return .finished }
        return Finish(typed: time)
    }

    /// The time, where it is one.
    var raceTime: RaceTime? { RaceTime(typed: time) }
}

extension Finish {
    /// Reads what is typed in place of a time, by its key or in full.
    fileprivate init?(typed text: String) {
        switch text.lowercased() {
        case "n", "no time": self = .noTime
        case "f", "dnf": self = .didNotFinish
        case "s", "dns": self = .didNotStart
        default: return nil
        }
    }

    /// What stands in place of a time.
    var typed: String {
        switch self {
        case .finished: ""
        case .noTime: "no time"
        case .didNotFinish: "DNF"
        case .didNotStart: "DNS"
        }
    }

    /// "Did not finish".
    var title: String {
        switch self {
        case .finished: "Finished"
        case .noTime: "No time"
        case .didNotFinish: "Did not finish"
        case .didNotStart: "Did not start"
        }
    }
}
