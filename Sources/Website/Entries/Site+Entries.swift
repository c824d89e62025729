import HTTPTypes
import Hummingbird
import Phrases
import RaceOffice
import RecordBook
import ShortTrack

extension Site {
    /// The addresses of the entries: the stop, and the pages of each event before its draw.
    func addEntries(to door: RouterGroup<SiteContext>) {
        door.get(":season/:competition") { _, context in
            let (session, by) = try context.operating()
            let state = await office.state
            let id = try context.competition()
            guard let page = StopPage(state, of: id, by: by) else {
                throw Problem.unknown("competition \(id)")
            }
            return html(page.document, for: session)
        }
        let event = door.group(":season/:competition/:event")
        for page in EntryPage.allCases {
            event.get("\(page.rawValue)") { request, context in
                let (session, by) = try context.operating()
                let screen = try await entryScreen(context.event(), by: by)
                return html(page.document(of: screen, asked: try page.asked(request)), for: session)
            }
        }
        event.post("registry") { request, context in
            try await enter(request, context, on: .entries) { form, event, _ in
                .register(
                    Registry(
                        event: event, isOpen: form["registry"] == "open",
                        reason: form["reason"].isEmpty ? nil : form["reason"]))
            }
        }
        event.post("entries") { request, context in
            try await enter(request, context, on: .entries) { form, event, season in
                guard let nation = Nation(form["nation"]) else {
                    throw Problem.unfit("Choose a nation.")
                }
                return try EntryForm(event: event, nation: nation, in: season).act(from: form)
            }
        }
        event.post("withdrawal") { request, context in
            try await enter(request, context, on: .entries) { form, event, _ in
                .withdraw(
                    Withdrawal(
                        event: event, competitor: try Self.competitor(form),
                        substitute: Competitor(form["substitute"])?.person,
                        reason: form["reason"],
                        isRequest: form["request"] == "yes" ? true : nil))
            }
        }
        event.post("publish") { request, context in
            try await enter(request, context, on: .rankingList) { form, event, _ in
                .publish(event, lot: try form.lot())
            }
        }
        event.post("move") { request, context in
            try await enter(request, context, on: .rankingList) { form, event, _ in
                guard let place = Int(form["place"]) else {
                    throw Problem.unfit("“\(form["place"])” is not a place on the list.")
                }
                return .move(
                    RankingMove(
                        event: event, competitor: try Self.competitor(form), place: place,
                        reason: form["reason"]))
            }
        }
        event.post("helmet") { request, context in
            try await enter(request, context, on: .rankingList) { form, event, _ in
                guard let helmet = Int(form["helmet"]) else {
                    throw Problem.unfit("“\(form["helmet"])” is not a helmet number.")
                }
                return .number(
                    event, try Self.competitor(form), helmet: helmet, reason: form["reason"])
            }
        }
        event.post("line-ups") { request, context in
            try await enter(request, context, on: .lineUps) { form, event, _ in
                .lineUp(try LineUp(form, in: event))
            }
        }
    }

    private static func competitor(_ form: Form) throws(Problem) -> Competitor {
        guard let competitor = Competitor(form["competitor"]) else {
            throw .unfit("Choose a skater or a team.")
        }
        return competitor
    }
}
