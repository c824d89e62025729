import HTTPTypes
import Hummingbird
import Logging
import RaceOffice
import ShortTrack

extension Site {
    /// The addresses by which people come in and go out.
    func addSignIn(to door: RouterGroup<SiteContext>) {
        door.get("sign-in") { _, context in
            if context.session != nil { return Self.redirect(to: "/office") }
            let isEmpty = try await accounts.all().isEmpty
            return html(
                SignInPage(name: "", words: isEmpty ? SignInPage.nobody : nil).document, for: nil)
        }
        door.post("sign-in") { request, context in try await signIn(request, context) }
        // Looking at the address does not use the link up: programs look at links in messages.
        door.get("sign-in/:link") { _, context in
            let text = context.parameters.get("link") ?? ""
            do {
                let link = try await accounts.link(text, now: now())
                return html(SignInPage(link: link).document, for: nil)
            } catch {
                return html(
                    SignInPage(name: "", words: "\(error)").document, for: nil, status: .gone)
            }
        }
        door.post("sign-in/:link") { request, context in
            let text = context.parameters.get("link") ?? ""
            do {
                return welcome(
                    try await accounts.signIn(
                        link: text, now: now(), from: context.sender(of: request)))
            } catch {
                return html(
                    SignInPage(name: "", words: "\(error)").document, for: nil, status: .gone)
            }
        }
        door.post("sign-out") { request, context in try await signOut(request, context) }
    }

    private func signIn(_ request: Request, _ context: SiteContext) async throws -> Response {
        let form = try await Form(request, context: context)
        let name = form["name"]
        do {
            return welcome(
                try await accounts.signIn(
                    name: name, password: form.fields["password"] ?? "", now: now(),
                    from: context.sender(of: request)))
        } catch {
            let status: HTTPResponse.Status =
                error == .wrongNameOrPassword ? .unauthorized : Problem(error).status
            return html(
                SignInPage(name: name, words: "\(error)").document, for: nil, status: status)
        }
    }

    private func welcome(_ session: Session) -> Response {
        var response = Self.redirect(to: "/office")
        let seconds = (session.ends.milliseconds - now().milliseconds) / 1000
        response.setCookie(Self.cookie(session.token.text, maxAge: Int(seconds)))
        log.info("signed in", metadata: ["name": "\(session.account.name)"])
        return response
    }

    private func signOut(_ request: Request, _ context: SiteContext) async throws -> Response {
        _ = try await context.form(request)
        try await accounts.signOut(
            try context.signedIn(), now: now(), from: context.sender(of: request))
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
