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
            let (form, by) = try await context.form(request)
            let stop = try context.competition()
            let problem: Problem
            do {
                let schedule = try ScheduleText(form["text"]).schedule(
                    of: stop, zone: form["zone"], offset: offset)
                try await office.write(.schedule(schedule), seen: form.seen, by: by)
                return Self.redirect(to: "/office/\(stop)/schedule")
            } catch let refusal as Refusal {
                problem = Problem(refusal)
            } catch let wrong as Problem {
                problem = wrong
            }
            var page = OfficeSchedulePage(page: try await officeStop(context))
            page.typed = (form["zone"], form["text"])
            page.problem = problem
            return html(page.document, for: try context.signedIn(), status: problem.status)
        }
    }
}
