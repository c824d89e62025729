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
    var entering = EntryRecord()
    var lines: [SeasonRecord.Claim<PickedLine>] = []
    /// The last statement that speaks of the event.
    var latest: Int
    /// When that was stated.
    var changedAt: Timestamp
    /// The last statement on any of the lines, withdrawals among them.
    var latestLine = 0
    var races: [RaceID: RaceRecord] = [:]
    /// By whom the start lists of a round were last signed, as they were then.
    var signatures: [Round: Statement] = [:]
    var protests: [ProtestRecord] = []
    var locks: [Round: SeasonRecord.Claim<RoundLock>] = [:]

    init(first: Statement) {
        self.first = first
        latest = first.sequence
        changedAt = first.recordedAt
    }

    /// Takes in what is said of the event, or that something said of it was withdrawn.
    mutating func take(_ statement: Statement, saying body: Body) {
        latest = max(latest, statement.sequence)
        changedAt = max(changedAt, statement.recordedAt)
        switch body {
        case .event(let value): event = .init(value: value, statement: statement)
        case .held(let value): days.take(value, by: statement)
        case .placings(let value): placings.take(value, by: statement)
        case .registry, .entry, .withdrawal, .move, .entries, .lineUp:
            entering.take(statement, saying: body)
        case .line(let value): take(value, by: statement)
        case .signed(let value): signatures[value.round] = statement
        case .protest(let value): take(value, by: statement)
        case .lock(let value):
            locks[value.round] = .init(value: value, statement: statement)
        case .retracted(let retraction) where retraction.subject.hasPrefix("line/"):
            latestLine = statement.sequence
        case .retracted(let retraction) where retraction.race == nil:
            entering.take(statement, saying: body)
        default: break
        }
        if let race = body.race {
            races[race, default: RaceRecord(id: race)].take(statement, saying: body)
        }
    }

    private mutating func take(_ picked: PickedLine, by statement: Statement) {
        lines.removeAll { $0.value.line.round == picked.line.round }
        lines.insert(SeasonRecord.Claim(value: picked, statement: statement), at: 0)
        latestLine = max(latestLine, statement.sequence)
    }

    private mutating func take(_ protest: Protest, by statement: Statement) {
        let index = protests.firstIndex { $0.protest.slug == protest.slug }
        let record = ProtestRecord(
            protest: protest, made: index.map { protests[$0].made } ?? statement,
            decided: protest.verdict == nil ? nil : statement)
        if let index { protests[index] = record } else { protests.append(record) }
    }
}
