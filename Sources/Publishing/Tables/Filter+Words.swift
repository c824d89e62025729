import RaceOffice
import RecordBook
import ShortTrack

extension Filter {
    /// What stands behind a title: ", women, 500 m, stop 3, KOR on the podium".
    /// - Parameter nation: what the nation must have done, where it is not plain.
    func suffix(nation words: String = "") -> String {
        var other = self
        other.nation = nil
        let nation = nation.map { words.isEmpty ? $0.code : "\($0.code) \(words)" }
        return (other.words + [nation].compactMap(\.self)).map { ", \($0)" }.joined()
    }
}

extension SeasonView {
    /// ", as known on 2023-10-30", behind the title of a table seen from a day.
    var daySuffix: String { asOf.map { ", as known on \($0)" } ?? "" }

    /// What a table made from the calendar must say where there is none.
    var calendarNote: [String] {
        record.events.isEmpty ? ["The calendar of this season is not known."] : []
    }
}
