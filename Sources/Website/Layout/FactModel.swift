import Mustache
import Phrases

/// A named fact with its values, each with a link where there is something to read.
struct FactModel: MustacheParent {
    let name: Phrase
    let values: [(text: Phrase, path: String?)]

    func child(named key: String) -> Any? {
        switch key {
        case "name": name
        case "values":
            values.map { ["text": $0.text, "path": $0.path as Any? ?? false] as [String: Any] }
        default: nil
        }
    }
}
