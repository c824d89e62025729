/// The links of a finished page to addresses of this site.
enum Links {
    private static let marks = ["href=\"", "src=\"", "action=\""].map { Array($0.utf8) }

    /// A page with other addresses in its links.
    /// - Parameter target: what to write instead of an address that begins with a slash.
    static func rewritten(_ page: [UInt8], _ target: (String) -> String) -> [UInt8] {
        var rewritten: [UInt8] = []
        rewritten.reserveCapacity(page.count + page.count / 16)
        var rest = page[...]
        while let quote = rest.firstIndex(of: UInt8(ascii: "\"")) {
            let start = rest.index(after: quote)
            rewritten += rest[..<start]
            let isLink = marks.contains { rewritten.suffix($0.count).elementsEqual($0) }
            rest = rest[start...]
            guard isLink, rest.first == UInt8(ascii: "/") else { continue }
            let address = rest.prefix { $0 != UInt8(ascii: "\"") }
            rewritten += target(String(decoding: address, as: UTF8.self)).utf8
            rest = rest[address.endIndex...]
        }
        return rewritten + rest
    }
}
