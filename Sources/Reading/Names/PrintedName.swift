import ShortTrack

/// A competitor as printed in a cell: the nation's code, then a name or nothing.
struct PrintedName: Hashable {
    let nation: Nation
    /// As printed, without the code; empty for a team.
    let name: String

    /// Whether the name has letters, so that somebody can be known by it.
    var namesSomebody: Bool { !FoldedName(name).words.isEmpty }

    /// All competitors of a cell, where several share a place; nothing when it is no such cell.
    ///
    /// Seoul 2023: "NED Xandra Velzeboer NED Selma Poutsma" are two winners, "USA KOR" two teams.
    static func list(in cell: some StringProtocol) -> [PrintedName]? {
        var list: [PrintedName] = []
        var words: [Substring] = []
        var nation: Nation?
        for word in cell.split(whereSeparator: \.isWhitespace) {
            if let next = Nation(word), nation == nil || next.isKnown {
                if let nation {
                    list.append(PrintedName(nation: nation, name: words.joined(separator: " ")))
                }
                nation = next
                words = []
            } else if nation == nil {
                return nil
            } else {
                words.append(Substring(word))
            }
        }
        guard let nation else { return nil }
        return list + [PrintedName(nation: nation, name: words.joined(separator: " "))]
    }
}
