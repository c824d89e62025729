import Mustache
import Phrases
import Scoring

/// A verdict as a mark and a word; never by colour alone.
struct VerdictModel: MustacheParent {
    let word: String

    init(word: String) { self.word = word }

    init(_ verdict: Verdict) { word = verdict.word }

    private var mark: String {
        switch word {
        case "proved": "✓"
        case "consistent": "≈"
        case "contradicted": "✗"
        case "open": "○"
        default: ""
        }
    }

    func child(named name: String) -> Any? {
        switch name {
        case "word": Phrase(word: word)
        case "code": word
        case "mark": mark
        default: nil
        }
    }
}
