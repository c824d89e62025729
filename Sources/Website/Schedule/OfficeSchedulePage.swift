import Phrases
import Publishing
import RaceOffice
import Racing
import RecordBook
import ShortTrack

/// The schedule of a stop in the office: what is planned, and the text it is written in.
struct OfficeSchedulePage {
    let page: OfficeStop
    /// What stands in the form in place of what is in the records.
    var typed: (zone: String, text: String)?
    /// What was refused just now.
    var problem: Problem?
    /// What a proposal was made with, as typed.
    var wishes: ProposalForm

    init(page: OfficeStop) {
        self.page = page
        wishes = ProposalForm(page.stop)
    }

    var document: Document {
        let stop = page.stop
        let schedule = stop.schedule?.value
        return page.document(
            "office-schedule", title: "Schedule", at: "schedule",
            crumbs: [Crumb("Documents", "\(page.path)/documents")],
            content: [
                "maySet": page.may(.schedule), "isTouched": typed != nil,
                "alert": problem.map { ["title": $0.title, "words": $0.words] } as Any? ?? false,
                "publicPath": "/\(stop.competition.id)/schedule",
                "zone": typed?.zone ?? schedule?.zone ?? "",
                "text": typed?.text ?? schedule.map { ScheduleText($0).text } ?? "",
                "tables": ScheduleTables(stop).tables, "notes": notes(schedule),
                "rounds": rounds, "firstDay": wishes.firstDay, "morning": wishes.morning,
                "afternoon": wishes.afternoon, "rest": wishes.rest, "wishedZone": wishes.zone,
            ])
    }

    /// What can be written, round by round.
    private var rounds: [[String: Any]] {
        page.stop.runEvents.flatMap { _, progress in
            progress.plannedRounds.map { round in
                let races = progress.plannedRaces(of: round).count
                return [
                    "line": "\(progress.event.slug) \(round.rawValue)",
                    "races": "\(races) \(races == 1 ? "race" : "races")",
                ]
            }
        }
    }

    private func notes(_ schedule: Schedule?) -> [String] {
        guard let schedule else { return [] }
        return page.stop.faults(of: schedule)
    }
}
