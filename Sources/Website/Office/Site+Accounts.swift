import HTTPTypes
import Hummingbird
import Phrases
import RaceOffice
import ShortTrack

extension Site {
    /// The addresses at which an administrator looks after the accounts.
    func addAccounts(to door: RouterGroup<SiteContext>) {
        let pages = door.group("accounts")
        pages.get { request, context in
            html(
                try await accountsPage(caller(request, context)).document,
                for: try context.signedIn())
        }
        pages.get("trail") { request, context in
            let trail = try await accounts.trail(
                limit: TrailPage.limit, by: caller(request, context))
            return html(TrailPage(trail).document, for: try context.signedIn())
        }
        pages.post { request, context in
            try await change(request, context) { form, caller in
                let password = form.fields["password"] ?? ""
                let account = try await accounts.add(
                    name: form["name"], role: try form.role,
                    password: password.isEmpty ? nil : password, by: caller)
                return password.isEmpty
                    ? try await accounts.invite(account.name, by: caller) : nil
            }
        }
        pages.post("team-leader") { request, context in
            try await change(request, context) { form, caller in
                guard let nation = try form.nation else {
                    throw Problem.unfit("Give the three letters of a nation, such as KOR.")
                }
                return try await accounts.invite(teamLeaderOf: nation, by: caller)
            }
        }
        pages.post("link") { request, context in
            try await change(request, context) { form, caller in
                try await accounts.invite(form["name"], by: caller)
            }
        }
        pages.post("change") { request, context in
            try await change(request, context) { form, caller in
                try await accounts.change(
                    form["name"], to: try form.role, nation: try form.nation, by: caller)
                return nil
            }
        }
        pages.post("password") { request, context in
            try await change(request, context) { form, caller in
                try await accounts.changePassword(
                    of: form["name"], to: form.fields["password"] ?? "", by: caller)
                return nil
            }
        }
        pages.post("sign-out") { request, context in
            try await change(request, context) { form, caller in
                try await accounts.signOutEverywhere(form["name"], by: caller)
                return nil
            }
        }
        pages.post("remove") { request, context in
            try await change(request, context) { form, caller in
                try await accounts.remove(form["name"], by: caller)
                return nil
            }
        }
    }

    /// Does what a form asks for: shows the link made by it, or the accounts again.
    private func change(
        _ request: Request, _ context: SiteContext,
        _ work: (Form, Caller) async throws -> SignInLink?
    ) async throws -> Response {
        let (form, _) = try await context.form(request)
        let session = try context.signedIn()
        let caller = try caller(request, context)
        do {
            guard let link = try await work(form, caller) else {
                return Self.redirect(to: AccountsPage.path)
            }
            return html(
                AccountLinkPage(link, origin: Self.origin(of: request)).document, for: session)
        } catch let problem as Problem {
            return try await refused(problem, form, caller, session)
        } catch let error as AccountError {
            return try await refused(Problem(error), form, caller, session)
        }
    }

    private func refused(
        _ problem: Problem, _ form: Form, _ caller: Caller, _ session: Session
    ) async throws -> Response {
        var page = try await accountsPage(caller)
        page.refused = (problem, form)
        return html(page.document, for: session, status: problem.status)
    }

    private func accountsPage(_ caller: Caller) async throws -> AccountsPage {
        // Who may not change accounts does not see them either.
        let role = caller.who.role
        guard Action.accounts.roles.contains(role) else { throw AccountError.notAllowed(role) }
        return AccountsPage(accounts: try await accounts.all(), own: caller.who.name)
    }

    private func caller(_ request: Request, _ context: SiteContext) throws -> Caller {
        Caller(
            Operator(try context.signedIn().account), from: context.sender(of: request), at: now())
    }

    /// How the site is reached, as the browser says with every form.
    private static func origin(of request: Request) -> String {
        let said = HTTPField.Name("Origin").flatMap { request.headers[$0] }
        if let said, said.hasPrefix("http://") || said.hasPrefix("https://") { return said }
        return "http://\(request.head.authority ?? "127.0.0.1:8080")"
    }
}

extension Form {
    /// The role that was chosen.
    fileprivate var role: Role {
        get throws(Problem) {
            guard let role = Role(rawValue: self["role"]) else {
                throw .unfit(
                    "Choose a role: " + Role.allCases.map(\.title).joined(separator: ", ") + ".")
            }
            return role
        }
    }

    /// The nation that was given; nothing when the field is empty.
    fileprivate var nation: Nation? {
        get throws(Problem) {
            guard !self["nation"].isEmpty else { return nil }
            guard let nation = Nation(self["nation"].uppercased()) else {
                throw .unfit(
                    "“\(self["nation"])” is not a nation. Expected: three letters, as KOR.")
            }
            return nation
        }
    }
}
