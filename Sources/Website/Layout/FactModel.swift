import Mustache

/// A named fact with its values, each with a link where there is something to read.
struct FactModel: MustacheParent {
    let name: String
    let values: [(text: String, path: String?)]

    func child(named key: String) -> Any? {
        switch key {
        case "name": name
        case "values":
            values.map { ["text": $0.text, "path": $0.path as Any? ?? false] as [String: Any] }
        default: nil
        }
    }
}
