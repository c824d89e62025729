import HTTPTypes
import Hummingbird
import NIOCore
import Phrases
import Publishing
import RaceOffice
import RecordBook
import ShortTrack

extension Site {
    /// The addresses of the referee's desk: protests, locks, the history with its undo, the
    /// decision record.
    func addDesk(to event: RouterGroup<SiteContext>, at stop: RouterGroup<SiteContext>) {
        event.post("protest") { request, context in
            let record = try await eventRecord(context)
            return try await perform(request, context) { .protest(try Protest($0, in: record)) }
        }
        event.post("protest-decision") { request, context in
            let record = try await eventRecord(context)
            return try await perform(request, context) { form in
                .protest(try Protest.decided(by: form, in: record))
            }
        }
        event.post("lock") { request, context in
            let event = try context.event()
            return try await perform(request, context) { form in
                guard let round = Round(rawValue: form["lock"]) else {
                    throw Problem.unfit("Choose a round.")
                }
                return .lock(
                    RoundLock(
                        event: event, round: round, isLocked: form["locked"] == "yes",
                        reason: form["reason"]))
            }
        }
        event.get("history") { request, context in
            let event = try context.event()
            return try await history(of: event.competition, event: event, request, context)
        }
        event.get("history/:statement") { _, context in
            let session = try context.signedIn()
            let page = try await officePage(of: context.event(), by: session)
            let number = try context.part("statement") { Int($0) }
            guard let replace = ReplacePage(page, statement: number, in: await office.state) else {
                throw Problem.unknown("statement \(number) in whose place another could be put")
            }
            return html(replace.document, for: session)
        }
        stop.get("history") { request, context in
            try await history(of: context.stop(), event: nil, request, context)
        }
        stop.post("undo") { request, context in try await undo(request, context) }
        stop.get("decisions") { request, context in
            let competition = try context.stop()
            let state = await office.state
            guard let season = state.season(competition.season) else {
                throw Problem.unknown("season \(competition.season)")
            }
            let table = Table.decisions(DecisionRecord(of: competition, in: state), in: season)
            if Query(request).text("format") == "csv" {
                return Self.csv(table, name: "decisions-\(competition.slug)")
            }
            return html(
                DecisionsPage(table, of: competition).document, for: try context.signedIn())
        }
    }

    /// Takes back what a form names, once its consequences were shown.
    private func undo(_ request: Request, _ context: SiteContext) async throws -> Response {
        let competition = try context.stop()
        return try await answer(
            request, context,
            at: { form, by in
                let body = await office.state.statement(form.statement)?.body
                switch body {
                case .withdrawal(let withdrawal):
                    return EntryPlace(
                        screen: try await entryScreen(withdrawal.event, by: by), page: .entries)
                case .move(let move):
                    return EntryPlace(
                        screen: try await entryScreen(move.event, by: by), page: .rankingList)
                default:
                    let session = try context.signedIn()
                    if let event = body?.event,
                        let page = try? await officePage(of: event, by: session)
                    {
                        return page
                    }
                    return try await historyPage(of: competition, event: nil, by: by)
                }
            },
            doing: { form, _ in
                .undo(Undo(form.statement, at: competition, because: form["reason"]))
            })
    }

    private func history(
        of competition: CompetitionID, event: EventID?, _ request: Request, _ context: SiteContext
    ) async throws -> Response {
        let (session, by) = try context.operating()
        var page = try await historyPage(of: competition, event: event, by: by)
        let query = Query(request)
        let who = query.text("who")
        page.limits.who = who.isEmpty ? nil : who
        page.limits.kind = try query.value("kind", expected: "a kind of statement, as result") {
            Body.Kind(rawValue: $0)
        }
        return html(page.document, for: session)
    }

    private func historyPage(
        of competition: CompetitionID, event: EventID?, by operator: Operator
    ) async throws -> HistoryPage {
        let state = await office.state
        guard let season = state.season(competition.season) else {
            throw Problem.unknown("season \(competition.season)")
        }
        return HistoryPage(of: competition, event: event, in: season, state, by: `operator`)
    }

    private func eventRecord(_ context: SiteContext) async throws -> EventRecord {
        let event = try context.event()
        guard let record = await office.state.season(event.competition.season)?.record[event] else {
            throw Problem.unknown("event \(event) that is run here")
        }
        return record
    }

    /// A table to be kept as a file.
    static func csv(_ table: Table, name: String) -> Response {
        Response(
            status: .ok,
            headers: [
                .contentType: Page.Kind.csv.rawValue,
                .contentDisposition: "attachment; filename=\"\(name).csv\"",
            ],
            body: ResponseBody(
                byteBuffer: ByteBuffer(string: CSVTable.write(table))))
    }
}

extension SiteContext {
    /// The stop in the address.
    func stop() throws -> CompetitionID {
        guard let slug = parameters.get("competition"),
            let competition = CompetitionID("\(try season())/\(slug)")
        else { throw HTTPError(.notFound) }
        return competition
    }
}
