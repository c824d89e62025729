public import ShortTrack

/// Where a statement comes from.
public struct Source: Hashable, Sendable, Codable {
    /// The document: the title of a page, the address of a report, the name of an office.
    public let document: String
    /// The line of the document, from 1, where it has lines.
    public let line: Int?
    /// Its weight against other sources.
    public let authority: Authority

    /// Cites a document.
    public init(document: String, line: Int? = nil, authority: Authority) {
        self.document = document
        self.line = line
        self.authority = authority
    }

    /// Where it says so, for findings.
    public var place: Finding.Place { Finding.Place(file: document, line: line) }

    /// How a document's name begins of what no source says and several together let conclude.
    public static let inferred = "inferred from "

    /// Whether no source says it.
    public var isInferred: Bool { document.hasPrefix(Self.inferred) }

    /// Whether what it says adds to what another says: it is another document, cites none that the
    /// other cites, is no copy of it, and says something itself.
    public func isIndependent(of other: Source) -> Bool {
        document != other.document && !isInferred && citations.isDisjoint(with: other.citations)
    }

    /// The documents cited, several parted by semicolons; an address that ends with the title of a
    /// page is a copy of that page.
    private var citations: Set<String> {
        let text = isInferred ? document.dropFirst(Self.inferred.count) : document[...]
        var cited: Set<String> = []
        for part in text.split(separator: ";") {
            let words = part.split(whereSeparator: \.isWhitespace)
            guard let address = words.first, address.contains("://") else {
                cited.insert(words.joined(separator: " "))
                continue
            }
            cited.insert(String(address))
            let name = address.split(separator: "/").last.map(String.init) ?? ""
            if name.contains("_") {
                cited.insert(name.withoutPercentSigns.replacing("_", with: " "))
            }
        }
        return cited
    }
}

extension String {
    /// What an address means by `%E2%80%93`: a dash.
    fileprivate var withoutPercentSigns: String {
        var bytes: [UInt8] = []
        var rest = utf8[...]
        while let byte = rest.popFirst() {
            let code =
                byte == UInt8(ascii: "%") ? UInt8(String(rest.prefix(2)) ?? "", radix: 16) : nil
            if code != nil { rest = rest.dropFirst(2) }
            bytes.append(code ?? byte)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
