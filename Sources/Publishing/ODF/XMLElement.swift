/// An element of an XML document, written with its attributes in the order given.
struct XMLElement {
    private let name: String
    private let attributes: [(name: String, value: String?)]
    private let children: [XMLElement]

    init(
        _ name: String, _ attributes: [(String, String?)] = [], _ children: [XMLElement] = []
    ) {
        self.name = name
        self.attributes = attributes.map { (name: $0, value: $1) }
        self.children = children
    }

    /// The document of this element.
    var document: String { "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + text(indent: "") }

    private func text(indent: String) -> String {
        let given = attributes.compactMap { attribute in
            attribute.value.map { " \(attribute.name)=\"\(Self.escaped($0))\"" }
        }
        let start = "\(indent)<\(name)\(given.joined())"
        guard !children.isEmpty else { return start + "/>\n" }
        return start + ">\n" + children.map { $0.text(indent: indent + "  ") }.joined()
            + "\(indent)</\(name)>\n"
    }

    /// A value with what has a meaning in XML, or no place in it, taken out.
    static func escaped(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "") { text, scalar in
            switch scalar {
            case "&": text += "&amp;"
            case "<": text += "&lt;"
            case ">": text += "&gt;"
            case "\"": text += "&quot;"
            case "\t", "\n", "\r": text += " "
            case _ where scalar.value < 32 || scalar.value == 0xFFFE || scalar.value == 0xFFFF:
                break
            default: text.unicodeScalars.append(scalar)
            }
        }
    }
}
