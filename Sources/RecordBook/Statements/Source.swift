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
}
