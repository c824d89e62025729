import HTTPTypes
import Hummingbird
import Logging
import RaceOffice

extension Site {
    func signIn(_ request: Request, _ context: SiteContext) async throws -> Response {
        let form = try await Form(request, context: context)
        let name = form["name"]
        do {
            let session = try await accounts.signIn(
                name: name, password: form.fields["password"] ?? "", now: now())
            var response = Self.redirect(to: "/office")
            response.setCookie(Self.cookie(session.token.text, maxAge: Int(Session.length / 1000)))
            log.info("signed in", metadata: ["name": "\(session.account.name)"])
            return response
        } catch {
            let status: HTTPResponse.Status =
                error == .wrongNameOrPassword ? .unauthorized : Problem(error).status
            return html(
                SignInPage(name: name, words: "\(error)").document, for: nil, status: status)
        }
    }

    func signOut(_ request: Request, _ context: SiteContext) async throws -> Response {
        _ = try await context.form(request)
        try await accounts.signOut(try context.signedIn())
        var response = Self.redirect(to: "/")
        response.setCookie(Self.cookie("", maxAge: 0))
        return response
    }

    /// For this site only, out of reach of scripts, and never sent along from another site.
    private static func cookie(_ value: String, maxAge: Int) -> Cookie {
        Cookie(
            name: OfficeDoor.cookie, value: value, maxAge: maxAge, path: "/", httpOnly: true,
            sameSite: .strict)
    }
}
