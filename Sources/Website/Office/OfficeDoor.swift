import HTTPTypes
import Hummingbird
import Phrases
import RaceOffice

/// Lets nobody into the race office who has not signed in, and keeps its pages out of every cache.
struct OfficeDoor: RouterMiddleware {
    static let cookie = "rinkside_session"
    static let signIn = "/office/sign-in"

    let site: Site

    func handle(
        _ request: Request, context: SiteContext,
        next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        if let cookie = request.cookies[Self.cookie] {
            context.session = try await site.accounts.session(cookie.value, now: site.now())
        }
        let path = request.uri.path
        guard let session = context.session else {
            guard path == Self.signIn || path.hasPrefix(Self.signIn + "/") else {
                return Response(
                    status: .seeOther, headers: [.location: Self.signIn, .cacheControl: "no-store"])
            }
            return try await answer(request, context, next: next)
        }
        guard request.method == .post else {
            return try await answer(request, context, of: session, next: next)
        }
        do {
            let response = try await answer(request, context, of: session, next: next)
            if response.status == .forbidden { try await note(request, context, by: session) }
            return response
        } catch {
            if Problem(known: error)?.status == .forbidden {
                try await note(request, context, by: session)
            }
            throw error
        }
    }

    /// The answer to somebody signed in; team leaders have pages of their own.
    private func answer(
        _ request: Request, _ context: SiteContext, of session: Session,
        next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        let path = request.uri.path
        guard session.account.role != .teamLeader || Self.isForTeams(path) else {
            if path == "/office" { return Site.redirect(to: TeamPage.path) }
            throw Problem(
                .forbidden, "Not allowed",
                ["Team leaders see the pages of their own team: \(TeamPage.path)"])
        }
        return try await answer(request, context, next: next)
    }

    /// What was tried and not allowed stands in the trail.
    private func note(
        _ request: Request, _ context: SiteContext, by session: Session
    ) async throws {
        try await site.accounts.noteRefusal(
            of: request.uri.path, in: session, from: context.sender(of: request), at: site.now())
    }

    /// Whether a page of the office is one that team leaders may come to.
    ///
    /// What is not named here is closed to them.
    static func isForTeams(_ path: String) -> Bool {
        path == TeamPage.path || path.hasPrefix(TeamPage.path + "/")
            || path == "/office/sign-out" || path == signIn || path.hasPrefix(signIn + "/")
    }

    /// Whether a browser says that a form comes from another site.
    ///
    /// Where it says so outright that holds, for behind a proxy the host may go by another name.
    /// On a rink's own network without encryption it names the origin alone.
    static func isForeign(_ request: Request) -> Bool {
        if let sender = HTTPField.Name("Sec-Fetch-Site").flatMap({ request.headers[$0] }) {
            return sender != "same-origin" && sender != "none"
        }
        guard let origin = request.headers[.origin] else { return false }
        let host = origin.split(separator: "/").last.map { $0.lowercased() }
        return host != request.head.authority?.lowercased()
    }

    private func answer(
        _ request: Request, _ context: SiteContext,
        next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        // A form on somebody else's page is not a form of ours, whatever it sends along.
        if request.method == .post, Self.isForeign(request) {
            throw Problem(.forbidden, "Not allowed", ["The form was sent from another site."])
        }
        var response = try await next(request, context)
        response.headers[.cacheControl] = "no-store"
        return response
    }
}

extension SiteContext {
    /// Who is signed in.
    func signedIn() throws -> Session {
        guard let session else {
            throw Problem(.forbidden, "Not signed in", ["Sign in to the race office first."])
        }
        return session
    }

    /// The form sent, once its token has been checked.
    func form(_ request: Request) async throws -> (form: Form, by: Operator) {
        let session = try signedIn()
        let form = try await Form(request, context: self)
        guard session.token.accepts(formToken: form["token"]) else {
            throw Problem(
                .forbidden, "Not allowed",
                ["The form does not belong to this session. Load the page again and retry."])
        }
        return (form, Operator(session.account))
    }
}
