import HTTPTypes
import Hummingbird
import Phrases

/// Stands before everything below `/api/`: who may ask, how, and how often.
///
/// Any page of any site may read there; nothing is written there, and no session is looked at.
struct APIDoor: RouterMiddleware {
    let site: Site

    /// Lets pages of any site read the answer.
    static let sharing: HTTPFields = [
        .accessControlAllowOrigin: "*", .accessControlExposeHeaders: "ETag, Retry-After",
    ]
    private static let methods = "GET, HEAD, OPTIONS"

    func handle(
        _ request: Request, context: SiteContext,
        next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        guard request.isForAPI else { return try await next(request, context) }
        var response: Response
        switch request.method {
        case .options:
            response = Response(status: .noContent)
            response.headers[.allow] = Self.methods
            response.headers[.accessControlAllowMethods] = Self.methods
            response.headers[.accessControlAllowHeaders] = "If-None-Match, Last-Event-ID"
            response.headers[.accessControlMaxAge] = "86400"
        case .get, .head:
            // A hall full of readers behind one address comes back at once.
            if request.uri.path != FeedDoor.path,
                let wait = site.rate.wait(for: context.network(of: request), at: site.now())
            {
                response = await site.show(.tooManyRequests, for: request)
                response.headers[.retryAfter] = "\(wait)"
            } else {
                response = try await next(request, context)
            }
        default:
            response = await site.show(
                .methodNotAllowed(request.method, allowed: Self.methods), for: request)
        }
        for field in Self.sharing { response.headers[field.name] = field.value }
        return response
    }
}

extension Request {
    /// Whether a program asks, who wants data and no page.
    var isForAPI: Bool { uri.path.hasPrefix("/api/") }
}

extension Problem {
    fileprivate static let tooManyRequests = Problem(
        .tooManyRequests, "Too many requests",
        [
            "\(RateLimit.usual.perSecond) requests a second are answered, "
                + "\(RateLimit.usual.burst) at once after a pause."
        ])
}
