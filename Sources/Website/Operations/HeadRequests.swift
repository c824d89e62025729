import HTTPTypes
import Hummingbird
import NIOCore

/// Lets a request for the head alone come to its end: what is measured at the end of a body is
/// measured, though nobody sends the body.
struct HeadRequests: RouterMiddleware {
    typealias Context = SiteContext

    /// Where the body goes.
    private struct Nowhere: ResponseBodyWriter {
        mutating func write(_ buffer: ByteBuffer) {}
        consuming func finish(_ trailingHeaders: HTTPFields?) {}
    }

    func handle(
        _ request: Request, context: SiteContext,
        next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        let response = try await next(request, context)
        // A body without a length has no end either.
        if request.method == .head, response.body.contentLength != nil {
            try await response.body.write(Nowhere())
        }
        return response
    }
}
