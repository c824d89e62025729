import HTTPTypes
import Phrases
import RaceOffice
import Racing
import RecordBook
import ShortTrack

/// What somebody wishes of a proposed schedule, as typed.
struct ProposalForm {
    let zone: String
    let firstDay: String
    let morning: String
    let afternoon: String
    let rest: String

    /// What is usual: first rounds the day before the first final.
    init(_ stop: StopView) {
        zone = stop.schedule?.value.zone ?? ""
        let days = stop.runEvents.map(\.record.event.date)
        firstDay = days.min().map { "\($0.later(byDays: -1))" } ?? ""
        morning = "10:00"
        afternoon = "14:00"
        rest = "20"
    }

    init(_ query: Query) {
        zone = query.text("zone")
        firstDay = query.text("first-day")
        morning = query.text("morning")
        afternoon = query.text("afternoon")
        rest = query.text("rest")
    }

    /// The schedule that follows.
    func schedule(
        of stop: StopView, offset: (String, CalendarDate) -> Int?
    ) throws(Problem) -> Schedule {
        guard let firstDay = CalendarDate(firstDay), let morning = ClockTime(morning),
            let afternoon = ClockTime(afternoon), let rest = Int(rest), (0...300).contains(rest)
        else {
            throw Problem.unfit(
                "A proposal needs a day such as 2026-11-20, times such as 10:00 and minutes.")
        }
        guard offset(zone, firstDay) != nil else {
            throw Problem.unfit("“\(zone)” is no time zone such as Europe/Amsterdam.")
        }
        let proposal = ScheduleProposal(
            stop.eventsToSchedule,
            ScheduleProposal.Settings(
                firstDay: firstDay, morning: morning, afternoon: afternoon, rest: rest))
        return proposal.schedule(of: stop.competition.id, zone: zone) { offset(zone, $0) ?? 0 }
    }
}
