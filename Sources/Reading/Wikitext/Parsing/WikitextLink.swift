/// What a link shows.
enum WikitextLink {
    /// The label of `[[Kim Min-seok (speed skater)|Kim Min-seok]]`, the target of a plain link,
    /// nothing of a picture or a category.
    static func text(of parts: [String]) -> String {
        guard let target = parts.first else { return "" }
        let space = target.prefix { $0 != ":" }
        if space.count < target.count, !space.isEmpty,
            silent.contains(space.trimmed.lowercased())
        {
            return ""
        }
        let plain = target.hasPrefix(":") ? String(target.dropFirst()) : target
        return parts.count == 1 ? plain : parts[1...].joined(separator: "|")
    }

    /// Whether it puts the page into a category.
    static func isCategory(_ parts: [String]) -> Bool {
        parts.first?.prefix { $0 != ":" }.trimmed.lowercased() == "category"
    }

    private static let silent: Set<String> = ["category", "file", "image", "media"]
}
