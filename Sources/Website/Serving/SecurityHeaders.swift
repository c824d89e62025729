import HTTPTypes
import Hummingbird

/// Says on every answer that pages load nothing from elsewhere and are framed by nobody.
struct SecurityHeaders: RouterMiddleware {
    static let policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
        + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

    /// What every answer says.
    static let fields: HTTPFields = {
        var fields: HTTPFields = [.contentSecurityPolicy: policy, .xContentTypeOptions: "nosniff"]
        if let policy = HTTPField.Name("Referrer-Policy") { fields[policy] = "same-origin" }
        return fields
    }()

    func handle(
        _ request: Request, context: SiteContext,
        next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        for field in Self.fields { response.headers[field.name] = field.value }
        return response
    }
}
