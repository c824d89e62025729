import Testing

extension Visitor.Answer {
    /// The value of a hidden field, from the first element with this id on.
    func field(_ name: String, in id: String? = nil) throws -> String {
        let start = try id.map { id in try #require(text.range(of: "id=\"\(id)\"")).lowerBound }
        let part = text[(start ?? text.startIndex)...]
        let mark = "name=\"\(name)\" value=\""
        let value = try #require(part.range(of: mark)).upperBound
        return String(part[value...].prefix { $0 != "\"" })
    }
}

extension StringProtocol {
    /// Where another text appears first.
    fileprivate func range(of other: String) -> Range<Index>? {
        firstRange(of: other)
    }
}
