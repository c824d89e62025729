import Phrases
import ShortTrack

extension PhotoFinish {
    /// What is wrong with a reading of a race with these starters; each is an error.
    ///
    /// A starter the camera did not see is no error: somebody may not have started.
    /// - Parameter document: the file it was read from.
    func findings(against startList: StartList, in document: String) -> [Finding] {
        let worn = startList.starters.map(\.helmet).sorted()
        let seen = rows.reduce(into: [Int: Int]()) { $0[$1.helmet, default: 0] += 1 }
        return seen.keys.sorted().compactMap { helmet in
            let count = worn.count { $0 == helmet }
            if count != 1 {
                return Finding(
                    .starterUnknown, .error, file: document, subject: "\(race)",
                    found: "helmet \(helmet), worn by \(count == 0 ? "nobody" : "\(count)") here",
                    suggestion: "helmets \(worn.map(String.init).joined(separator: ", "))")
            }
            guard seen[helmet, default: 0] > 1 else { return nil }
            return Finding(
                .starterRepeated, .error, file: document, subject: "\(race)",
                found: "helmet \(helmet) more than once", suggestion: "one row for each helmet")
        }
    }
}
