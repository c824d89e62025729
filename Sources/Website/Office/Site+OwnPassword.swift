import HTTPTypes
import Hummingbird
import Phrases
import RaceOffice

extension Site {
    /// The address at which somebody changes the password of the own account.
    func addOwnPassword(to door: RouterGroup<SiteContext>) {
        let page = door.group("password")
        page.get { request, context in
            html(
                OwnPasswordPage(isChanged: Query(request).text("changed") == "yes").document,
                for: try context.signedIn())
        }
        page.post { request, context in
            let (form, _) = try await context.form(request)
            let session = try context.signedIn()
            do {
                let new = form.fields["new"] ?? ""
                guard new == form.fields["again"] else {
                    throw Problem.unfit(
                        "The new password and its repetition differ. Type the same one twice.")
                }
                try await accounts.changeOwnPassword(
                    from: form.fields["old"] ?? "", to: new, in: session, now: now(),
                    from: context.sender(of: request))
                return Self.redirect(to: OwnPasswordPage.path + "?changed=yes")
            } catch {
                guard let problem = error as? Problem ?? (error as? AccountError).map(Problem.init)
                else { throw error }
                return html(
                    OwnPasswordPage(refused: problem).document, for: session,
                    status: problem.status)
            }
        }
    }
}
