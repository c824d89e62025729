import Phrases
import RaceOffice
import ShortTrack

/// A link just made, shown this once.
struct AccountLinkPage {
    let document: Document

    /// - Parameter origin: how the site is reached, such as `http://192.168.1.10:8080`.
    init(_ link: SignInLink, origin: String) {
        document = Document(
            "accounts-link", title: "A link for \(link.account.name)",
            crumbs: [Crumb("Race office", "/office"), Crumb("Accounts", AccountsPage.path)],
            content: [
                "name": link.account.name, "office": link.account.office,
                "address": origin + link.path, "expires": link.expires.words,
                "path": AccountsPage.path,
            ])
    }
}
