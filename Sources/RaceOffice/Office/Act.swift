public import Racing
public import Rulebook
public import ShortTrack

/// Something an operator does to an event, with everything needed to do it or to preview it.
public enum Act: Hashable, Sendable {
    /// Do something to the entries.
    case entries(EntryAct)
    /// Draw the first round by a lot with a published seed.
    case draw(EventID, lot: UInt64)
    /// Skate a round by another line than the one in force.
    case pick(EventID, ProgressionLine, reason: String)
    /// Exchange two starters by hand.
    case swap(Swap)
    /// Sign the start lists of a round as they are.
    case sign(RoundID)
    /// Take down how a race went, or replace what was taken down.
    case record(RecordedResult)
    /// Rule on a skater.
    case rule(Decision)
    /// Note that a race was called or started, review it, or have it skated again.
    case step(RaceStep)
    /// Declare a race official.
    case makeOfficial(RaceID)
    /// Declare the races of a round official that have a result nobody is looking at again.
    case makeRoundOfficial(RoundID)
    /// Make a protest, or decide one.
    case protest(Protest)
    /// Close a round to changes, or open it to them again.
    case lock(RoundLock)

    /// The event it is about.
    public var event: EventID {
        switch self {
        case .entries(let act): act.event
        case .draw(let event, _), .pick(let event, _, _): event
        case .swap(let swap): swap.one.race.event
        case .sign(let round): round.event
        case .record(let result): result.race.event
        case .rule(let decision): decision.race.event
        case .step(let step): step.race.event
        case .makeOfficial(let race): race.event
        case .makeRoundOfficial(let round): round.event
        case .protest(let protest): protest.event
        case .lock(let lock): lock.event
        }
    }

    /// The race it is about, which its author must have seen as it is.
    public var race: RaceID? {
        switch self {
        case .entries, .draw, .pick, .swap, .sign, .makeRoundOfficial, .protest, .lock: nil
        case .record(let result): result.race
        case .rule(let decision): decision.race
        case .step(let step): step.race
        case .makeOfficial(let race): race
        }
    }

    /// The rounds it changes, which a lock closes to most.
    var rounds: Set<Round> {
        switch self {
        case .entries, .draw, .protest, .lock: []
        case .sign(let round), .makeRoundOfficial(let round): [round.round]
        case .pick(_, let line, _): [line.round]
        case .swap(let swap): Set(swap.races.map(\.round))
        case .record, .rule, .step, .makeOfficial: Set([race?.round].compactMap(\.self))
        }
    }
}
