import Yams

/// The keys and values of one place in a YAML file, and where that place is.
struct Branch {
    /// The keys from the outside in.
    let path: [String]
    let values: [(key: String, value: Node)]

    subscript(key: String) -> Node? { values.first { $0.key == key }?.value }
}
