import HTTPTypes
import Hummingbird
import NIOCore
import Phrases
import Publishing
import RaceOffice
import RecordBook
import ShortTrack

extension Site {
    /// The page at an address, from memory where it has been rendered for this state already.
    func page(_ address: Address, for request: Request) async throws -> Response {
        try await kept(Language.current.prefix + address.path, for: request) {
            try await render(address, in: $0)
        }
    }

    /// What is made once for each state of the records.
    func kept(
        _ path: String, for request: Request, _ make: (OfficeState) async throws -> Page
    ) async throws -> Response {
        let state = await office.state
        if let page = cache.page(at: path, sequence: state.sequence) {
            return page.response(to: request)
        }
        let page = try await make(state)
        cache.keep(page, at: path, sequence: state.sequence)
        return page.response(to: request)
    }

    private func render(_ address: Address, in state: OfficeState) async throws -> Page {
        if let filter = address.filter, filter != Filter() {
            if let id = address.season {
                try filter.check(by: FilterChoices(try season(id, at: address, in: state)))
            } else {
                try await library.books(of: state).check(filter)
            }
        }
        switch address {
        case .api(let subject, let excerpt):
            let answer = try await answer(about: subject, excerpt, in: state)
            return Page(try APIEncoding.bytes(answer), kind: .json)
        case .table(let subject, let format):
            let bytes = try await bytes(of: subject, as: format, in: state)
            return Page(bytes, kind: format == .csv ? .csv : .json)
        default:
            var document = try await document(at: address, in: state)
            document.path = Language.current.prefix + address.path
            document.versions = versions(of: address)
            document.files = address.files + document.files
            return Page(templates.render(document), kind: .html)
        }
    }

    /// The same page in every language.
    func versions(of address: Address) -> [(language: Language, path: String)] {
        let here = Language.current
        return Language.has(address.path)
            ? languages.map { ($0, here.path(to: $0, of: address.path)) } : []
    }

    func document(at address: Address, in state: OfficeState) async throws -> Document {
        if address == .guide {
            let season = APIGuidePage.season.flatMap { state.season($0) }
            return APIGuidePage(hasExamples: season != nil).document
        }
        if address == .live {
            return LivePage(stop: state.stopUnderWay).document(sequence: state.lastSequence)
        }
        guard let id = address.season else {
            return try await library.books(of: state).document(at: address, in: state)
        }
        let season = try season(id, at: address, in: state)
        let sequence = state.lastSequence(of: id)
        switch address {
        case .season(_, let filter):
            return SeasonPage(season, filter, among: state.seasons, in: state)
                .document(sequence: sequence)
        case .standing(_, let table, let after, _):
            return try StandingPage(season, table: table, after: after)
                .document(sequence: sequence)
        case .event(let event):
            guard var page = EventPage(season, event: event) else {
                throw Problem.unknown(event, of: season, in: state)
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

    /// The season an address is about, as known now or on the day it names.
    func season(
        _ id: SeasonID, at address: Address, in state: OfficeState
    ) throws(Problem) -> SeasonView {
        var day: CalendarDate?
        if case .standing(_, _, _, let asOf) = address { day = asOf }
        guard let season = state.season(id, asOf: day) else {
            throw .unknown(id, in: state)
        }
        return season
    }

    /// A page that says what went wrong, data for a program; the status says it too.
    func show(_ problem: Problem, for request: Request) async -> Response {
        var response =
            request.isForAPI
            ? ProblemDetails(problem).response
            : Response(
                status: problem.status,
                headers: [.contentType: Page.Kind.html.rawValue, .cacheControl: "no-store"],
                body: ResponseBody(
                    byteBuffer: ByteBuffer(bytes: templates.render(problem.document))))
        response.headers[.allow] = problem.allowed
        return response
    }

    /// What may have been meant by an address that nothing has.
    func unknownAddress(_ path: String) async -> Problem {
        let page = path.hasPrefix(Excerpt.root) ? path.dropFirst(Excerpt.root.count) : path[...]
        return Problem.unknown(
            "page at \(path)",
            suggestions: Nearest(await office.state).anything(to: String(page)))
    }
}

extension OfficeState {
    /// The last statement that can have changed a page of the season.
    func lastSequence(of season: SeasonID) -> Int {
        statements.last { $0.stream.season == season || $0.stream.season == nil }?.sequence ?? 0
    }
}
