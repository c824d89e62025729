import Phrases
import RaceOffice

/// The form by which somebody changes the password of the own account.
struct OwnPasswordPage {
    static let path = "/office/password"

    let document: Document

    /// - Parameters:
    ///   - isChanged: whether that was done just now.
    ///   - problem: why it was not.
    init(isChanged: Bool = false, refused problem: Problem? = nil) {
        document = Document(
            "own-password", title: "Your password", crumbs: [Crumb("Race office", "/office")],
            content: [
                "path": Self.path, "shortest": "\(PasswordRule.shortest)",
                "isChanged": isChanged, "words": problem?.words ?? [],
            ])
    }
}
