/// Why a page cannot be written into.
public enum WikitextRefusal: Error, Hashable, CustomStringConvertible {
    /// A mark that begins a region is not closed itself.
    case unclosedMark
    /// A region has no end, or another begins before it ends.
    case unended(String)

    /// Which mark is missing, and what it looks like.
    public var description: String {
        switch self {
        case .unclosedMark: "A mark <!-- BEGIN generated: … has no end -->."
        case .unended(let name):
            "The region \"\(name)\" has no \(WikitextRegion.end) before the next one or the end "
                + "of the page; nothing was changed."
        }
    }
}
