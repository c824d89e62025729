import Hummingbird
import Phrases
import RaceOffice
import RecordBook
import ShortTrack

extension Site {
    /// Does something to the entries of the event in the address.
    func enter(
        _ request: Request, _ context: SiteContext, on page: EntryPage,
        act make: (Form, EventID, SeasonView) throws -> EntryAct
    ) async throws -> Response {
        let event = try context.event()
        return try await answer(
            request, context,
            at: { _, by in EntryPlace(screen: try await entryScreen(event, by: by), page: page) },
            doing: { form, place in
                .act(.entries(try make(form, event, place.season)), replacing: nil)
            })
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

extension SiteContext {
    /// Who is signed in, as whom the office knows them.
    func operating() throws -> (session: Session, by: Operator) {
        let session = try signedIn()
        return (session, Operator(session.account))
    }
}
