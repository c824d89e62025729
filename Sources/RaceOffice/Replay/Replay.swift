public import RecordBook
public import ShortTrack

/// A recorded competition in the order and at the pace it was recorded.
///
/// What was stated before its first race is there from the beginning. Statements made at one
/// moment come together. Where a whole file was taken in at one moment, its races follow each
/// other every two and a half minutes, as heats do.
public struct Replay: Hashable, Sendable {
    /// Statements that come at one moment.
    public struct Step: Hashable, Sendable {
        /// The last of them.
        public let sequence: Int
        /// How long after the step before, in milliseconds.
        public let wait: Int64
        /// When they were recorded.
        public let moment: Timestamp
        /// The first thing they say about the competition; nothing where they say nothing of it.
        public let said: Body?
    }

    /// The last statement before the first race.
    public let beginning: Int
    /// What comes then, in order, until the last race of the competition.
    public let steps: [Step]

    /// How long it takes at the pace it was recorded, in milliseconds.
    public var length: Int64 { steps.reduce(0) { $0 + $1.wait } }

    /// Prepares a competition; nothing where the statements hold no race of it.
    /// - Parameter statements: the whole ledger.
    public init?(of competition: CompetitionID, in statements: [Statement]) {
        func race(_ statement: Statement) -> RaceID? {
            statement.body.race.flatMap { $0.event.competition == competition ? $0 : nil }
        }
        guard let first = statements.firstIndex(where: { race($0) != nil }),
            let last = statements.lastIndex(where: { race($0) != nil })
        else { return nil }
        beginning = first == 0 ? 0 : statements[first - 1].sequence
        var steps: [Step] = []
        var before: (moment: Timestamp, race: RaceID?) = (statements[first].recordedAt, nil)
        for statement in statements[first...last] {
            let moment = statement.recordedAt
            let ownRace = race(statement)
            let isTogether =
                moment == before.moment
                && (ownRace == nil || before.race == nil || ownRace == before.race
                    || statement.body.kind == .startList)
            let said = ownRace == nil ? nil : statement.body
            if isTogether, let open = steps.last {
                steps[steps.count - 1] = Step(
                    sequence: statement.sequence, wait: open.wait, moment: moment,
                    said: open.said ?? said)
            } else {
                let wait = steps.isEmpty ? 0 : Self.wait(from: before.moment, to: moment)
                steps.append(
                    Step(sequence: statement.sequence, wait: wait, moment: moment, said: said))
            }
            before = (moment, ownRace ?? before.race)
        }
        self.steps = steps
    }

    /// How long one moment is after another; nothing where a clock was set back between them.
    ///
    /// Races of one moment are those of a file: as far apart as heats are.
    private static func wait(from one: Timestamp, to other: Timestamp) -> Int64 {
        one == other ? 150_000 : max(0, other.milliseconds - one.milliseconds)
    }
}
