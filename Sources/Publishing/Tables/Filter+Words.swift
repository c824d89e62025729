import Phrases
import RaceOffice
import RecordBook
import ShortTrack

extension Filter {
    /// What stands behind a title: ", women, 500 m, stop 3, KOR on the podium".
    /// - Parameter nation: what the nation must have done, where it is not plain.
    func suffix(nation words: Phrase = "") -> Phrase {
        var other = self
        other.nation = nil
        let nation = nation.map { words.isEmpty ? "\($0)" : "\($0) \(words)" as Phrase }
        return (other.words + [nation].compactMap(\.self)).map { ", \($0)" }.joined()
    }
}

extension SeasonView {
    /// ", as known on 2023-10-30", behind the title of a table seen from a day.
    var daySuffix: Phrase { asOf.map { ", as known on \($0)" } ?? "" }

    /// What a table made from the calendar must say where there is none.
    var calendarNote: [Phrase] {
        record.events.isEmpty ? ["The calendar of this season is not known."] : []
    }
}
