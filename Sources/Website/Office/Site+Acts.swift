import HTTPTypes
import Hummingbird
import Logging
import RaceOffice
import RecordBook
import ShortTrack

extension Site {
    /// Does what a form asks for and shows the race or the event again.
    ///
    /// What changes something official is shown with all its consequences first. What is refused
    /// is shown with the reason and with what was entered, so that nothing is typed twice.
    func perform(
        _ request: Request, _ context: SiteContext, act make: (Form) throws -> Act
    ) async throws -> Response {
        let (form, by) = try await context.form(request)
        let session = try context.signedIn()
        let event = try context.event()
        do {
            let act = try make(form)
            if let page = try await questioning(act, form, session) {
                return html(page.document, for: session, status: .unprocessableContent)
            }
            let replaced = form.replaced
            if try await needsPreview(act, replacing: replaced), !form.isConfirmed {
                let preview = try await office.preview(
                    act, replacing: replaced, seen: form.seen, by: by)
                let page = try await officePage(of: event, by: session)
                return html(
                    PreviewPage(
                        preview, of: (page.title, page.path), race: act.race, in: page.season,
                        form: form, path: request.uri.path
                    )
                    .document,
                    for: session)
            }
            try await office.perform(act, replacing: replaced, seen: form.seen, by: by)
            let race = act.race.map { "/\($0.slug)" } ?? ""
            return Self.redirect(to: "/office\(Address.event(event).path)\(race)")
        } catch let refusal as Refusal {
            var problem = Problem(refusal)
            if case .ledger(.conflict) = refusal, let race = try? context.race() {
                problem.words += await lastWord(on: race)
            }
            return try await refused(problem, form, event, context, session)
        } catch let problem as Problem where problem.status == .unprocessableContent {
            return try await refused(problem, form, event, context, session)
        }
    }

    func refused(
        _ problem: Problem, _ form: Form, _ event: EventID, _ context: SiteContext,
        _ session: Session
    ) async throws -> Response {
        let page = try await officePage(of: event, by: session)
        let named = Problem(
            problem.status, problem.title, problem.words.map(page.season.people.naming(in:)))
        if let race = try? context.race(), var page = OfficeRacePage(page, race: race) {
            page.refused = (named, form)
            return html(page.document, for: session, status: problem.status)
        }
        var event = page
        event.refused = (named, form)
        return html(event.document, for: session, status: problem.status)
    }

    /// The page that asks what is odd about a result; nothing when nothing is, or when exactly
    /// these questions were answered.
    private func questioning(
        _ act: Act, _ form: Form, _ session: Session
    ) async throws -> OfficeRacePage? {
        guard case .record(let result) = act else { return nil }
        var page = try await officePage(of: result.race, by: session)
        let questions = page.season.questions(about: result)
        guard !questions.isEmpty, form["anyway"] != OfficeRacePage.answer(to: questions) else {
            return nil
        }
        page.asked = (questions, form)
        return page
    }

    /// Who stated something on a race last, and when.
    private func lastWord(on race: RaceID) async -> [String] {
        let state = await office.state
        let latest = state.season(race.event.competition.season)?
            .record[race.event]?.races[race]?.latest
        guard let statement = state.statements.last(where: { $0.sequence == latest }) else {
            return []
        }
        return [
            "The other version was saved by \(statement.actor) on \(statement.recordedAt.words)."
        ]
    }

    /// Whether the act touches a race that is official, exchanges starters or replaces
    /// something.
    private func needsPreview(_ act: Act, replacing replaced: Replacement?) async throws -> Bool {
        if replaced != nil { return true }
        switch act {
        case .swap: return true
        default: break
        }
        guard let race = act.race else { return false }
        if case .makeOfficial = act { return false }
        return await office.state.season(race.event.competition.season)?
            .record[race.event]?.races[race]?.isOfficial == true
    }
}
