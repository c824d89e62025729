import Phrases
import RaceOffice
import Racing
import RecordBook
import ShortTrack

/// The scoreboard of the hall: the race on the ice, else the last result; then what is next.
struct ScoreboardPage {
    let stop: StopView

    func document(sequence: Int) -> Document {
        let order = stop.runningOrder
        func race(_ line: Timetable.Line?) -> BoardRace? {
            line.map { BoardRace(stop: stop, line: $0) }
        }
        let onIce = race(order.onIce)
        let last = race(order.lastFinished)
        return .board(
            "scoreboard", title: "Scoreboard", of: stop, sequence: sequence,
            content: [
                "onIce": onIce?.content as Any? ?? false,
                "result": onIce == nil ? last?.result as Any? ?? false : false,
                "next": race(order.ahead.first)?.content as Any? ?? false,
            ])
    }
}

extension Document {
    /// A page for a screen nobody touches.
    static func board(
        _ template: String, title: Phrase, of stop: StopView, sequence: Int,
        content: [String: Any]
    ) -> Document {
        Document(
            template, title: "\(title), \(stop.competition.title)",
            live: (stop.season.record.id, sequence),
            content: content.merging(
                ["board": title, "place": stop.competition.title]) { own, _ in own })
    }
}
