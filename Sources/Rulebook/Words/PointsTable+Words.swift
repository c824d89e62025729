import Phrases
import ShortTrack

extension PointsTable {
    /// What its places pay: "100, 80, 70 for places 1 to 3".
    var list: Phrase {
        let cells = places.map(\.phrase)
        guard let formula else {
            let known = places.lastIndex { $0 != .unknown }.map { $0 + 1 } ?? 0
            return "\(cells.prefix(known).joined(separator: ", ")) for places 1 to \(known)"
                + (known < cells.count
                    ? "; what places \(known + 1) to \(cells.count) pay is not known" : "")
        }
        return "\(formula.phrase): \(cells.prefix(8).joined(separator: ", ")) and so on, "
            + "\(cells.last ?? "") for place \(cells.count)"
    }

    var sentenceOfLowerPlaces: Phrase {
        let first = places.count + 1
        return switch below {
        case .nothing: "In the \(name) table places from \(first) on pay nothing."
        case .unknown:
            "In the \(name) table what place \(first) and lower pay is not known: "
                + "\(award(forRank: first).phrase) points."
        }
    }
}
