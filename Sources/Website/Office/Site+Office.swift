import HTTPTypes
import Hummingbird
import Phrases
import RaceOffice
import RecordBook
import ShortTrack

extension Site {
    /// The addresses of the race office.
    func addOffice(to router: Router<SiteContext>) {
        let door = router.group("office").add(middleware: OfficeDoor(site: self))
        addSignIn(to: door)
        addAccounts(to: door)
        addOwnPassword(to: door)
        door.get("team") { _, context in
            let session = try context.signedIn()
            guard let nation = session.account.nation else { throw HTTPError(.notFound) }
            return html(TeamPage(await office.state, nation: nation).document, for: session)
        }
        door.get { _, context in
            let session = try context.signedIn()
            return html(
                OfficePage(await office.state, role: session.account.role).document, for: session)
        }
        addEntries(to: door)
        addEntries(to: door.group("team"))
        addStops(to: door)
        addPhotoFinish(to: door)
        let event = door.group(":season/:competition/:event")
        event.get { _, context in
            let session = try context.signedIn()
            let event = try context.event()
            // Before its list is published an event is where its entries are.
            if let season = await office.state.season(event.competition.season),
                season.record[event] != nil, season.progress(of: event) == nil
            {
                return Self.redirect(to: "/office" + Address.event(event).path + "/entries")
            }
            return html(try await officePage(of: event, by: session).document, for: session)
        }
        event.get(":race") { request, context in
            let session = try context.signedIn()
            var page = try await officePage(of: context.race(), by: session)
            page.isTakenOver =
                try Query(request).value("camera", expected: "yes, or nothing") {
                    $0 == "yes" ? true : nil
                } ?? false
            return html(page.document, for: session)
        }
        event.post("draw") { request, context in
            let event = try context.event()
            return try await perform(request, context) { form in
                .draw(event, lot: try form.lot())
            }
        }
        event.post("official") { request, context in
            let event = try context.event()
            return try await perform(request, context) { form in
                guard let round = Round(rawValue: form["round"]) else {
                    throw Problem.unfit("Choose a round.")
                }
                return .makeRoundOfficial(RoundID(event: event, round: round))
            }
        }
        addLines(to: event)
        addDesk(to: event, at: door.group(":season/:competition"))
        event.post(":race/result") { request, context in
            let page = try await officePage(of: context.race(), by: context.signedIn())
            return try await perform(request, context) { form in
                // What is wrong with a form is nothing for whoever may not send it.
                try page.desk.require(page.race.isOfficial ? .correct : .record)
                return .record(try ResultForm(page.race, in: page.season).result(from: form))
            }
        }
        event.post(":race/ruling") { request, context in
            let race = try context.race()
            return try await perform(request, context) { .rule(try Decision($0, in: race)) }
        }
        event.post(":race/step") { request, context in
            let race = try context.race()
            return try await perform(request, context) { .step(try RaceStep($0, of: race)) }
        }
        event.post(":race/official") { request, context in
            let race = try context.race()
            return try await perform(request, context) { _ in .makeOfficial(race) }
        }
    }

    static func redirect(to path: String) -> Response {
        Response(status: .seeOther, headers: [.location: path])
    }

    /// A page of the office, made for one reader and kept by nobody.
    func html(
        _ document: Document, for session: Session?, status: HTTPResponse.Status = .ok
    ) -> Response {
        var document = document
        document.operatorName = session.map { "\($0.account.name), \($0.account.office)" }
        let isTeam = session?.account.role == .teamLeader
        document.passwordPath = session == nil || isTeam ? nil : OwnPasswordPage.path
        document.formToken = session?.token.formToken
        document.clockWarning = session.flatMap { _ in office.latest.warning(at: now()) }
        return Response(
            status: status, headers: [.contentType: Page.Kind.html.rawValue],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: templates.render(document))))
    }

    func officePage(of event: EventID, by session: Session) async throws -> OfficeEventPage {
        let state = await office.state
        guard let season = state.season(event.competition.season),
            let page = OfficeEventPage(
                season, event: event, role: session.account.role,
                sequence: state.lastSequence(of: event.competition.season), now: now())
        else {
            throw Problem.unknown(
                "event \(event) that is run here", suggestions: Nearest(state).events(to: event))
        }
        return page
    }

    func officePage(of race: RaceID, by session: Session) async throws -> OfficeRacePage {
        guard
            let page = OfficeRacePage(
                try await officePage(of: race.event, by: session), race: race)
        else { throw Problem.unknown("race \(race) with starters") }
        return page
    }
}

extension SiteContext {
    /// The race in the address.
    func race() throws -> RaceID {
        guard let slug = parameters.get("race"), let race = RaceID(event: try event(), slug: slug)
        else { throw HTTPError(.notFound) }
        return race
    }
}
