import Phrases
import RaceOffice
import Racing
import RecordBook

/// The board of the start area: the race called or on the ice and the next, three together, with
/// helmets and start positions.
struct StartBoardPage {
    let stop: StopView

    func document(sequence: Int) -> Document {
        let order = stop.runningOrder
        let called = order.onIce.flatMap { $0.clock.started == nil ? $0 : nil }
        let races = ([called].compactMap(\.self) + order.ahead).prefix(3)
            .map { BoardRace(stop: stop, line: $0).content }
        return .board(
            "start-board", title: "Start area", of: stop, sequence: sequence,
            content: ["races": races, "isEmpty": races.isEmpty])
    }
}
