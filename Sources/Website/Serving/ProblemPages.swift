import HTTPTypes
import Hummingbird
import Logging
import NIOHTTP1
import Phrases
import RaceOffice

/// Turns every failure, the unknown address among them, into a page that says what to do.
struct ProblemPages: RouterMiddleware {
    let site: Site

    func handle(
        _ request: Request, context: SiteContext,
        next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let error as any HTTPResponseError {
            return await site.show(await problem(error, request), for: request)
        } catch {
            if let problem = Problem(known: error) { return await site.show(problem, for: request) }
            if error is HTTPParserError {
                // The reader went away in the midst of a request, or sent what is none.
                site.log.debug("half a request", metadata: ["error": "\(error)"])
                return Response(status: .badRequest)
            }
            site.log.error("a request failed", metadata: ["error": "\(error)"])
            return await site.show(
                Problem(.internalServerError, "Something went wrong", ["It has been noted."]),
                for: request)
        }
    }

    private func problem(_ error: any HTTPResponseError, _ request: Request) async -> Problem {
        switch error.status {
        case .notFound where request.isWriting && !request.isForOffice:
            .methodNotAllowed(request.method, allowed: "GET, HEAD")
        case .notFound: await site.unknownAddress(request.uri.path)
        case .contentTooLarge:
            Problem(
                error.status, "Too large",
                ["A form may have \(SiteContext.largestForm / 1024) kB at most."])
        default: Problem(error.status, "\(error.status.reasonPhrase)", [])
        }
    }
}

extension Request {
    /// Whether it is more than a question.
    fileprivate var isWriting: Bool { method != .get && method != .head }

    /// Whether it is for the race office, the only place where anything is written.
    fileprivate var isForOffice: Bool { uri.path.split(separator: "/").first == "office" }
}
