import Phrases

/// A step of the way from the front page to a page.
struct Crumb {
    let title: Phrase
    let path: String

    init(_ title: Phrase, _ path: String) {
        self.title = title
        self.path = path
    }
}
