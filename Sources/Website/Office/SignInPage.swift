import Phrases
import RaceOffice
import ShortTrack

/// The form to sign in, with what went wrong the last time, or the button a link leads to.
struct SignInPage {
    let document: Document

    /// Said where there is no account.
    static let nobody =
        "There is no account here, so nobody can sign in. While a competition is replayed there is "
        + "no office; otherwise make the first account as said below."

    init(name: String, words: String?) {
        document = Document(
            "sign-in", title: "Sign in",
            content: ["name": name, "words": words as Any? ?? false, "link": false])
    }

    init(link: SignInLink) {
        document = Document(
            "sign-in", title: "Sign in",
            content: [
                "words": false,
                "link": [
                    "path": link.path, "name": link.account.name, "office": link.account.office,
                    "expires": link.expires.words,
                ],
            ])
    }
}
