/// A part of an article that is written here and may stand in a page otherwise written by hand.
public struct WikitextRegion: Hashable, Sendable {
    /// Its name in the marks around it: `standings-men-500`.
    public let name: String
    /// What stands between the marks.
    public let text: String

    /// Names a part of an article.
    public init(name: String, text: String) {
        self.name = name
        self.text = text
    }

    /// The mark that begins a region.
    static func begin(_ name: String) -> String { "<!-- BEGIN generated: \(name) -->" }

    /// The mark that ends every region.
    static let end = "<!-- END -->"

    /// The region with its marks.
    public var marked: String { "\(Self.begin(name))\n\(text)\n\(Self.end)" }
}
