import HTTPTypes
import Hummingbird
import RaceOffice
import ShortTrack

extension Site {
    /// The addresses by which the office sets the schedule of a stop.
    func addSchedule(to stop: RouterGroup<SiteContext>) {
        stop.get("schedule") { request, context in
            var page = OfficeSchedulePage(page: try await officeStop(context))
            if request.uri.queryParameters.get("first-day") != nil {
                page.wishes = ProposalForm(Query(request))
                do throws(Problem) {
                    let schedule = try page.wishes.schedule(of: page.page.stop, offset: offset)
                    page.typed = (schedule.zone, ScheduleText(schedule).text)
                } catch {
                    page.problem = error
                }
            }
            return html(
                page.document, for: try context.signedIn(), status: page.problem?.status ?? .ok)
        }
        stop.post("schedule") { request, context in
            try await write(request, context, at: "schedule") { form, stop in
                .schedule(
                    try ScheduleText(form["text"]).schedule(
                        of: stop, zone: form["zone"], offset: offset))
            } refusing: { stop, form, problem in
                var page = OfficeSchedulePage(page: stop)
                page.typed = (form["zone"], form["text"])
                page.problem = problem
                return page.document
            }
        }
    }
}
