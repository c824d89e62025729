public import Racing
import RecordBook
import Rulebook
public import ShortTrack

extension StopView {
    /// What is odd about a schedule, in sentences: a round left out, a round before one that leads
    /// to it.
    public func faults(of schedule: Schedule) -> [String] {
        let planned = schedule.rounds
        return runEvents.flatMap { _, progress -> [String] in
            let rounds = progress.plannedRounds
            let missing = rounds.filter { round in
                !planned.contains(RoundID(event: progress.event, round: round))
            }
            let order = rounds.compactMap { round in
                planned.firstIndex(of: RoundID(event: progress.event, round: round))
                    .map { (round, $0) }
            }
            let turned = zip(order, order.dropFirst()).filter { $0.1 > $1.1 }
            let rooms = (schedule.rooms ?? []).filter {
                $0.round.event == progress.event
                    && $0.races < progress.plannedRaces(of: $0.round.round).count
            }
            return missing.map {
                "\(RoundID(event: progress.event, round: $0).title): not in the schedule."
            }
                + rooms.map { room in
                    let count = progress.plannedRaces(of: room.round.round).count
                    return "\(room.round.title): \(count) races, and the schedule has room for "
                        + "\(room.races). Save the schedule again to plan them all."
                }
                + turned.map { early, late in
                    "\(RoundID(event: progress.event, round: late.0).title): planned before "
                        + "\(early.0.title)."
                }
        }
    }

    /// The events as a proposal of a schedule must know them, a super-final before anybody is
    /// entered for it.
    public var eventsToSchedule: [ScheduleProposal.Event] {
        drawnEvents + superFinals
    }

    /// A super-final takes as many as the rulebook admits, all of them from the other distances.
    private var superFinals: [ScheduleProposal.Event] {
        guard let rules = season.rules, let rule = rules.allRound else { return [] }
        let distance = Distance(metres: rule.superFinal)
        return events.map(\.event).filter {
            $0.id.distance == distance && season.progress(of: $0.id) == nil
        }.map { event in
            let ladder = Ladder(chart: rules.chart(of: distance), entries: rule.admitted)
            return ScheduleProposal.Event(
                id: event.id, day: event.date,
                legs: ladder.steps.map {
                    ScheduleProposal.Event.Leg(round: $0.round, races: $0.races)
                },
                entered: runEvents.filter { $0.progress.event.category == event.id.category }
                    .reduce(into: []) { $0.formUnion($1.progress.entries.map(\.competitor)) })
        }
    }

    private var drawnEvents: [ScheduleProposal.Event] {
        runEvents.map { record, progress in
            ScheduleProposal.Event(
                id: progress.event, day: record.event.date,
                legs: progress.plannedRounds.map {
                    ScheduleProposal.Event.Leg(
                        round: $0, races: progress.plannedRaces(of: $0).count)
                }, entered: Set(progress.entries.map(\.competitor)))
        }
    }
}
