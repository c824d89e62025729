import Rulebook
import ShortTrack

/// Everything stated of an event, before it is settled what stands.
struct EventNotes: Sendable {
    /// The first statement that names the event.
    let first: Statement
    /// Its line in the calendar; missing when no calendar lists it.
    var event: SeasonRecord.Claim<Event>?
    /// The days other sources give.
    var days = Readings<EventDay>()
    var placings = Readings<Placings>()
    var entries: [Entry] = []
    var lines: [SeasonRecord.Claim<PickedLine>] = []
    /// The last statement that speaks of the event.
    var latest: Int
    /// The last statement on any of the lines, withdrawals among them.
    var latestLine = 0
    var races: [RaceID: RaceRecord] = [:]
    var protests: [ProtestRecord] = []
    var locks: [Round: SeasonRecord.Claim<RoundLock>] = [:]

    mutating func take(_ picked: PickedLine, by statement: Statement) {
        lines.removeAll { $0.value.line.round == picked.line.round }
        lines.insert(SeasonRecord.Claim(value: picked, statement: statement), at: 0)
        latestLine = max(latestLine, statement.sequence)
    }

    mutating func take(_ protest: Protest, by statement: Statement) {
        let index = protests.firstIndex { $0.protest.slug == protest.slug }
        let record = ProtestRecord(
            protest: protest, made: index.map { protests[$0].made } ?? statement,
            decided: protest.verdict == nil ? nil : statement)
        if let index { protests[index] = record } else { protests.append(record) }
    }

    init(first: Statement) {
        self.first = first
        latest = first.sequence
    }
}
