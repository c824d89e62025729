import HTTPTypes
import Hummingbird
import NIOCore
import Phrases
import Publishing
import RaceOffice
import RecordBook
import ShortTrack

extension Site {
    /// The addresses of what the office writes and prints of a whole stop.
    func addStops(to door: RouterGroup<SiteContext>) {
        let stop = door.group(":season/:competition")
        stop.get("documents") { _, context in
            html(
                DocumentsPage(page: try await officeStop(context)).document,
                for: try context.signedIn())
        }
        stop.get("documents/protocol") { request, context in
            let page = try await officeStop(context)
            if try Self.isCSV(request) {
                return Self.csv(StopDocuments(page.stop).protocolTable, name: "protocol")
            }
            return html(ProtocolPage(page: page).document, for: try context.signedIn())
        }
        stop.get("documents/:document") { request, context in
            try await paper(request, context)
        }
        stop.post("documents/:document/sign") { request, context in
            try await sign(request, context)
        }
        stop.get("officials") { _, context in
            html(
                OfficialsPage(page: try await officeStop(context)).document,
                for: try context.signedIn())
        }
        stop.get("announcer") { _, context in
            html(
                AnnouncerPage(page: try await officeStop(context)).document,
                for: try context.signedIn())
        }
        addSchedule(to: stop)
        stop.post("officials") { request, context in
            try await write(request, context, at: "officials") { form, stop in
                .officials(
                    Officials(competition: stop, members: try OfficialsForm(form).members()))
            } refusing: { stop, form, problem in
                OfficialsPage(page: stop, refused: (problem, OfficialsForm(form))).document
            }
        }
    }

    /// What a page of the stop in the address is made of.
    func officeStop(_ context: SiteContext) async throws -> OfficeStop {
        let state = await office.state
        let id = try context.competition()
        return OfficeStop(
            stop: try state.stop(id), role: try context.signedIn().account.role,
            sequence: state.lastSequence(of: id.season))
    }

    private func paper(_ request: Request, _ context: SiteContext) async throws -> Response {
        let page = try PaperPage(
            try await officeStop(context), named: context.parameters.get("document") ?? "")
        return try Self.isCSV(request)
            ? Self.csv(page.source.paper.table, name: page.source.name)
            : html(page.document, for: try context.signedIn())
    }

    /// Whether the address asks for a table as CSV.
    private static func isCSV(_ request: Request) throws(Problem) -> Bool {
        try Query(request).value("format", expected: "csv") { $0 == "csv" ? true : nil } ?? false
    }

    private func sign(_ request: Request, _ context: SiteContext) async throws -> Response {
        let (form, by) = try await context.form(request)
        guard let round = RoundID(form["round"]),
            round.event.competition == (try context.competition())
        else { throw Problem.unknown("round “\(form["round"])” at this stop") }
        try await office.perform(.sign(round), seen: form.seen, by: by)
        let name = context.parameters.get("document") ?? ""
        return Self.redirect(to: "/office/\(round.event.competition)/documents/\(name)")
    }

    /// Writes a paper of the stop in the address and shows its page again; what is refused is shown
    /// with the reason and with what was typed.
    func write(
        _ request: Request, _ context: SiteContext, at name: String,
        as make: (Form, CompetitionID) throws -> StopPaper,
        refusing: (OfficeStop, Form, Problem) -> Document
    ) async throws -> Response {
        let (form, by) = try await context.form(request)
        let stop = try context.competition()
        let problem: Problem
        do {
            try await office.write(try make(form, stop), seen: form.seen, by: by)
            return Self.redirect(to: "/office/\(stop)/\(name)")
        } catch let refusal as Refusal {
            problem = Problem(refusal)
        } catch let unfit as Problem where unfit.status == .unprocessableContent {
            problem = unfit
        }
        return html(
            refusing(try await officeStop(context), form, problem), for: try context.signedIn(),
            status: problem.status)
    }
}

extension OfficeState {
    /// A stop; a problem that names others where there is none.
    func stop(_ id: CompetitionID) throws(Problem) -> StopView {
        guard let season = season(id.season) else { throw .unknown("season \(id.season)") }
        guard let stop = StopView(id, in: season) else { throw .unknown("stop \(id)") }
        return stop
    }
}

extension SiteContext {
    /// The stop in the address.
    func competition() throws -> CompetitionID {
        let season = try season()
        return try part("competition") { CompetitionID(season: season, slug: $0) }
    }
}
