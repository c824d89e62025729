/// A page kept by hand with its marked regions written anew.
///
/// Only what stands between `<!-- BEGIN generated: standings-men-500 -->` and the next
/// `<!-- END -->` is replaced; every other byte stays, whatever it is. A region nobody here can
/// write stays as it is and is named.
public struct WikitextUpdate: Sendable {
    /// The page.
    public private(set) var bytes: [UInt8] = []
    /// The names of the regions written, in the order of the page.
    public private(set) var written: [String] = []
    /// The names of marked regions that are none of those.
    public private(set) var unknown: [String] = []

    /// Writes regions into a page.
    /// - Throws: `WikitextRefusal` when the marks of the page do not fit together, so that it is
    ///   not known what is to be replaced.
    public init(_ page: [UInt8], with regions: [WikitextRegion]) throws(WikitextRefusal) {
        let texts = Dictionary(
            regions.map { ($0.name, $0.text) }, uniquingKeysWith: { first, _ in first })
        let (begin, end) = (Array(Self.begin.utf8), Array(WikitextRegion.end.utf8))
        var rest = page[...]
        while let start = rest.firstRange(of: begin) {
            guard let close = rest[start.upperBound...].firstRange(of: Array(Self.close.utf8))
            else { throw .unclosedMark }
            let name = String(
                decoding: rest[start.upperBound..<close.lowerBound], as: UTF8.self)
            let inside = rest[close.upperBound...]
            guard let last = inside.firstRange(of: end),
                !inside[..<last.lowerBound].contains(begin)
            else { throw .unended(name) }
            if let text = texts[name] {
                let isCRLF = inside.first == 13
                let lines = "\n\(text)\n".split(separator: "\n", omittingEmptySubsequences: false)
                bytes += rest[..<close.upperBound]
                bytes += Array(lines.joined(separator: isCRLF ? "\r\n" : "\n").utf8)
                written.append(name)
            } else {
                bytes += rest[..<last.lowerBound]
                unknown.append(name)
            }
            rest = rest[last.lowerBound...].dropFirst(end.count)
            bytes += end
        }
        bytes += rest
    }

    private static let begin = "<!-- BEGIN generated: "
    private static let close = " -->"
}
