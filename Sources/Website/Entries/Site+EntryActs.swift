import HTTPTypes
import Hummingbird
import RaceOffice
import RecordBook
import ShortTrack

extension Site {
    /// Does what a form about the entries asks for and shows its page again.
    ///
    /// What changes a published list is shown with all its consequences first; what is refused is
    /// shown with the reason and with what was entered.
    func enter(
        _ request: Request, _ context: SiteContext, on page: EntryPage,
        act make: (Form, EventID, SeasonView) throws -> EntryAct
    ) async throws -> Response {
        let (form, by) = try await context.form(request)
        let session = try context.signedIn()
        let event = try context.event()
        var screen = try await entryScreen(event, by: by)
        do {
            let act = try make(form, event, screen.season)
            if screen.needsPreview(act), !form.isConfirmed {
                let preview = try await office.preview(.entries(act), seen: form.seen, by: by)
                return html(
                    PreviewPage(
                        preview, of: (screen.title, "\(screen.path)/\(page.rawValue)"),
                        in: screen.season, form: form, path: request.uri.path
                    ).document, for: session)
            }
            try await office.perform(.entries(act), seen: form.seen, by: by)
            return Self.redirect(to: "\(screen.path)/\(page.rawValue)\(page.query(form))")
        } catch {
            let problem: Problem
            switch error {
            case let refusal as Refusal: problem = Problem(refusal)
            case let unfit as Problem where unfit.status == .unprocessableContent: problem = unfit
            default: throw error
            }
            screen = try await entryScreen(event, by: by)
            screen.refused = (
                Problem(
                    problem.status, problem.title,
                    problem.words.map(screen.season.people.naming(in:))), form
            )
            return html(
                page.document(of: screen, asked: page.asked(form)), for: session,
                status: problem.status)
        }
    }

    /// What the pages about the entries of an event are made from.
    func entryScreen(_ event: EventID, by operator: Operator) async throws -> EntryScreen {
        let state = await office.state
        guard let screen = EntryScreen(state, event: event, by: `operator`) else {
            throw Problem.unknown(
                "event \(event)", suggestions: Nearest(state).events(to: event))
        }
        return screen
    }
}

extension EntryScreen {
    /// Whether the act changes a list that is published and not drawn yet.
    fileprivate func needsPreview(_ act: EntryAct) -> Bool {
        guard act.nation == nil else { return false }
        return switch act {
        case .register, .withdraw, .move, .number, .takeBack: stage == .published && !isDrawn
        case .enter, .publish, .lineUp: false
        }
    }
}

extension EntryPage {
    /// The part of the address behind the question mark that shows what was saved.
    fileprivate func query(_ form: Form) -> String {
        switch asked(form) {
        case .nation(let nation): "?nation=\(nation)"
        case .round(let round): "?round=\(round.rawValue)"
        case nil: ""
        }
    }
}

extension SiteContext {
    /// Who is signed in, as whom the office knows them.
    func operating() throws -> (session: Session, by: Operator) {
        let session = try signedIn()
        return (session, Operator(session.account))
    }
}
