import ShortTrack

/// A competitor as printed in a cell: the nation's code, then a name or nothing.
struct PrintedName: Hashable {
    let nation: Nation
    /// As printed, without the code; empty for a team.
    let name: String

    init(nation: Nation, name: String) {
        self.nation = nation
        self.name = name
    }

    /// Whether the name has letters, so that somebody can be known by it.
    var namesSomebody: Bool { !FoldedName(name).words.isEmpty }

    /// All competitors of a cell, where several share a place; nothing when it is no such cell.
    ///
    /// Seoul 2023: "NED Xandra Velzeboer NED Selma Poutsma" are two winners, "USA KOR" two teams.
    static func list(in cell: some StringProtocol) -> [PrintedName]? {
        let words = withoutNotes(cell).split(whereSeparator: \.isSpace)
        guard let first = words.first, let last = words.last else { return nil }
        // Flags stand before the names, or all of them behind.
        if Nation(first) == nil, let nation = Nation(last), nation.isKnown {
            return list(of: words.reversed()).map { list in
                list.reversed().map { PrintedName(nation: $0.nation, words: $0.words.reversed()) }
            }
        }
        return list(of: words).map { list in
            list.map { PrintedName(nation: $0.nation, words: $0.words) }
        }
    }

    /// The words behind each nation.
    private static func list(of words: [Substring]) -> [(nation: Nation, words: [Substring])]? {
        var list: [(nation: Nation, words: [Substring])] = []
        for word in words {
            if let next = Nation(word), list.isEmpty || next.isKnown {
                // A flag and the code behind it.
                if let last = list.last, last.nation == next, last.words.isEmpty { continue }
                list.append((next, []))
            } else if list.isEmpty {
                return nil
            } else {
                list[list.count - 1].words.append(word)
            }
        }
        return list
    }

    /// The name in words, without the title of its page and a sign for a note behind it:
    /// "Kim Min-seok (speed skater)*".
    private init(nation: Nation, words: [Substring]) {
        let words = words.drop(while: Self.joins).reversed().drop(while: Self.joins).reversed()
        var name = words.joined(separator: " ")
        if name.utf8.contains(UInt8(ascii: "(")) {
            name.replace(/\s\((?:[\w\s\-]+\s)?skater(?:,\sborn\s\d+)?\)/, with: "")
        }
        let signs = name.reversed().prefix { "*†‡§¹²³,".contains($0) }.count
        self.init(nation: nation, name: name.dropLast(signs).trimmed)
    }

    /// Whether a word only joins two names: "KOR Bo Sample & NED Cy Specimen".
    private static func joins(_ word: Substring) -> Bool {
        ["&", "/", "and", ","].contains(word)
    }

    /// The times beside the names of a cell: "KOR Park Ji-won 42.123".
    static func times(in cell: some StringProtocol) -> [String] {
        // Hardly any cell has one.
        guard cell.utf8.contains(UInt8(ascii: ".")) else { return [] }
        return time.used { String(cell).matches(of: $0).map { String($0.output.1) } }
    }

    private static let time = Pattern(/\s\(?((?:\d{1,2}:)?\d{1,2}\.\d{2,3})\)?(?!\S)/)

    /// A cell without times and the numbers of notes, as a copied page has them:
    /// "Ahn Hyun-soo[a][12]".
    private static func withoutNotes(_ cell: some StringProtocol) -> String {
        var text = String(cell)
        if cell.utf8.contains(UInt8(ascii: "[")) {
            text.replace(/\s*\[(?:[A-Za-z0-9]{1,3}|(?:nb|note)\s\d+)\]/, with: "")
        }
        for time in times(in: text) { text.replace(time, with: "") }
        return text.replacing("()", with: "")
    }
}
