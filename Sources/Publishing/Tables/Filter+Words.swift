import RaceOffice
import ShortTrack

extension Filter {
    /// What stands behind a title: ", women, 500 m, KOR on the podium, stop 3".
    /// - Parameter nation: what the nation must have done, where it is not plain.
    func suffix(nation words: String = "") -> String {
        var other = self
        other.nation = nil
        let nation = nation.map { words.isEmpty ? $0.code : "\($0.code) \(words)" }
        return (other.words + [nation].compactMap(\.self)).map { ", \($0)" }.joined()
    }
}
