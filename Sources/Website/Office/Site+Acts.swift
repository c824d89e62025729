import HTTPTypes
import Hummingbird
import Phrases
import RaceOffice
import RecordBook
import ShortTrack

extension Site {
    /// Does what a form asks for and shows the page it was sent from again.
    ///
    /// What has consequences is shown with all of them first. What is refused is shown with the
    /// reason and with what was entered, so that nothing is typed twice.
    /// - Parameters:
    ///   - place: the page, as it is when it is asked for.
    ///   - make: what the form asks for.
    func answer(
        _ request: Request, _ context: SiteContext,
        at place: (Form, Operator) async throws -> any Workplace,
        doing make: (Form, any Workplace) throws -> Deed
    ) async throws -> Response {
        let (form, by) = try await context.form(request)
        let session = try context.signedIn()
        do {
            let page = try await place(form, by)
            let deed = try make(form, page)
            if let questions = page.asking(about: deed, form) {
                return html(questions, for: session, status: .unprocessableContent)
            }
            let isShown = page.isConsequential(deed)
            if !form.isConfirmed, isShown || deed.mayReachFurther {
                let preview = try await office.preview(deed, seen: form.seen, by: by)
                if isShown || preview.reachesFurther {
                    return html(
                        PreviewPage(preview, of: page, form: form, path: request.uri.path)
                            .document, for: session)
                }
            }
            try await office.perform(deed, seen: form.seen, by: by)
            return Self.redirect(to: page.path + page.query(after: form))
        } catch {
            let page: any Workplace
            var problem: Problem
            switch error {
            case let refusal as Refusal:
                problem = Problem(refusal)
                page = try await place(form, by)
                if case .ledger(.conflict) = refusal { problem.words += await lastWord(on: page) }
            case let unfit as Problem where unfit.status == .unprocessableContent:
                problem = unfit
                page = try await place(form, by)
            default: throw error
            }
            problem.words = problem.words.map { words in
                "\(page.season.people.naming(in: words.description))"
            }
            return html(page.refusing(problem, form), for: session, status: problem.status)
        }
    }

    /// Does something to the event or the race in the address.
    func perform(
        _ request: Request, _ context: SiteContext, act make: (Form) throws -> Act
    ) async throws -> Response {
        try await answer(
            request, context,
            at: { _, _ in
                let page = try await officePage(of: context.event(), by: context.signedIn())
                guard let race = try? context.race() else { return page }
                return OfficeRacePage(page, race: race) ?? page
            },
            doing: { form, _ in .act(try make(form), replacing: form.replaced) })
    }

    /// Who stated something on the race of a page last, and when.
    private func lastWord(on page: any Workplace) async -> [Phrase] {
        guard let number = page.latestOnRace,
            let last = await office.state.statement(number)
        else { return [] }
        return ["The other version was saved by \(last.actor) on \(page.season.when(last))."]
    }
}
