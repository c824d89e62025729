import HTTPTypes
import Hummingbird
import RaceOffice
import RecordBook
import ShortTrack

extension Site {
    /// The page at an address, from memory where it has been rendered for this state already.
    func page(_ address: Address, for request: Request) async throws -> Response {
        let state = await office.state
        let path = address.path
        if let page = cache.page(at: path, sequence: state.sequence) {
            return page.response(to: request)
        }
        var document = try await document(at: address, in: state)
        document.path = path
        let page = Page(templates.render(document), kind: .html)
        cache.keep(page, at: path, sequence: state.sequence)
        return page.response(to: request)
    }

    func document(at address: Address, in state: OfficeState) async throws -> Document {
        guard let id = address.season else {
            return try await library.books(of: state).document(at: address, in: state)
        }
        var day: CalendarDate?
        if case .standing(_, _, _, let asOf) = address { day = asOf }
        guard let season = state.season(id, asOf: day) else {
            throw Problem.unknown("season \(id)", suggestions: Nearest(state).seasons(to: "\(id)"))
        }
        let sequence = state.lastSequence(of: id)
        switch address {
        case .season(_, let filter):
            return SeasonPage(season, filter, among: state.seasons).document(sequence: sequence)
        case .standing(_, let table, let after, _):
            return try StandingPage(season, table: table, after: after)
                .document(sequence: sequence)
        case .event(let event):
            guard var page = EventPage(season, event: event) else {
                throw Problem.unknown(
                    "event \(event.competition.slug)/\(event.slug) in \(season.title)",
                    suggestions: Nearest(state).events(to: event))
            }
            page.corrections = state.corrections(of: id, in: event)
            return page.document(sequence: sequence)
        case .schedule(let stop):
            return SchedulePage(stop: try state.stop(stop)).document(sequence: sequence)
        case .scoreboard(let stop):
            return ScoreboardPage(stop: try state.stop(stop)).document(sequence: sequence)
        case .startBoard(let stop):
            return StartBoardPage(stop: try state.stop(stop)).document(sequence: sequence)
        case .corrections:
            return CorrectionsPage(season: season, corrections: state.corrections(of: id))
                .document(sequence: sequence)
        case .reconciliation: return ReconciliationPage(season).document(sequence: sequence)
        case .results(_, let filter):
            return ResultsPage(season, filter).document(sequence: sequence)
        case .qualification:
            guard let page = QualificationPage(season) else {
                throw await library.books(of: state).qualifiesNobody(season)
            }
            return page.document(sequence: sequence)
        case .standings(_, let filter):
            return StandingsPage(season, filter).document(sequence: sequence)
        case .rules: return try RulesPage(season).document(sequence: sequence)
        default: throw Problem.unknown("page at \(address.path)")
        }
    }

    /// A page that says what went wrong; the status says it too.
    func show(_ problem: Problem, for request: Request) async -> Response {
        let document = Document(
            "problem", title: problem.title,
            content: [
                "title": problem.title, "words": problem.words, "status": problem.status.code,
                "hasSuggestions": !problem.suggestions.isEmpty,
                "suggestions": problem.suggestions.map { ["title": $0.title, "path": $0.path] },
            ])
        return Response(
            status: problem.status,
            headers: [.contentType: Page.Kind.html.rawValue, .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: templates.render(document))))
    }

    /// What may have been meant by an address that nothing has.
    func unknownAddress(_ path: String) async -> Problem {
        Problem.unknown(
            "page at \(path)", suggestions: Nearest(await office.state).anything(to: path))
    }
}

extension OfficeState {
    /// The last statement that can have changed a page of the season.
    func lastSequence(of season: SeasonID) -> Int {
        statements.last { $0.stream.season == season || $0.stream.season == nil }?.sequence ?? 0
    }
}
