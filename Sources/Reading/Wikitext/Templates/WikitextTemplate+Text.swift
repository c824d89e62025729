import ShortTrack

extension WikitextTemplate {
    /// What a reader of the page sees of it; nothing for a template not known here.
    var text: String? {
        if let nation = Nation(name), nation.isKnown { return "\(nation) " }
        if Self.athletes.contains(key) { return athlete }
        if Self.nations.contains(key) {
            return self[1].map { "\(Self.code(of: $0)) \(self["name"] ?? "")" } ?? ""
        }
        if Self.first.contains(key) { return self[1] ?? "" }
        if Self.second.contains(key) { return self[2] ?? self[1] ?? "" }
        if Self.lists.contains(key) { return list }
        if let sign = Self.signs[key] { return sign }
        if let words = Self.cells[key] { return self[1] ?? words }
        switch key {
        // A third argument is where its link leads.
        case "sortname": return [self[1], self[2]].compactMap(\.self).joined(separator: " ")
        case "ill", "interlanguage link": return self["lt"] ?? self[1] ?? ""
        case "sup": return Self.raised(self[1] ?? "")
        case _ where key.hasPrefix("formatnum:"): return name.drop { $0 != ":" }.dropFirst().trimmed
        case "dts", "date", "start date", "end date": return date
        default: return isSilent ? "" : nil
        }
    }

    /// Whether it stands for a whole cell of a table with its attributes, as `{{n/a}}` does.
    var isWholeCell: Bool { Self.cells[key] != nil }

    /// Whether its text is struck out.
    var isStruck: Bool { ["del", "s", "strike", "strikethrough"].contains(key) }

    /// What a raised text says: "26th" has an ending, all else is the mark of a note.
    static func raised(_ text: String) -> String {
        ["st", "nd", "rd", "th"].contains(text.lowercased()) ? text : ""
    }

    /// `{{flagIOCathlete|[[Park Ji-won]]|KOR|2022 Winter}}`: the code, then the name.
    private var athlete: String { "\(Self.code(of: self[2] ?? "")) \(self[1] ?? "")".trimmed }

    /// `{{dts|2023|10|21}}` and `{{dts|2023|October|21}}`: "21 October 2023"; a date in words as it
    /// is.
    private var date: String {
        guard let year = self[1].flatMap({ Int($0) }),
            let month = self[2].flatMap({ Int($0) ?? PrintedDate.month($0) }),
            let day = self[3].flatMap({ Int($0) }),
            let date = CalendarDate(year: year, month: month, day: day)
        else { return words }
        return date.spelledOut
    }

    /// Whether it shows nothing of the season: sources, sorting, links to elsewhere.
    private var isSilent: Bool {
        Self.silent.contains(key) || Self.silentBeginnings.contains { key.hasPrefix($0) }
    }

    /// The code of a nation given by code or name; the words themselves where nobody knows them.
    private static func code(of text: String) -> String {
        Nation(printed: text).map(\.code) ?? text
    }

    private static let athletes: Set<String> = [
        "flagathlete", "flagiocathlete", "flagiocmedalist", "flagiocmedallist", "flagmedalist",
    ]
    private static let nations: Set<String> = [
        "flag", "flag icon", "flagcountry", "flagdeco", "flagicon", "flagioc", "flagioc2",
        "flagioc2athlete", "flagiocteam", "flagteam", "flagu",
    ]
    /// Templates about how their first argument looks.
    private static let first: Set<String> = [
        "abbr", "big", "bold", "center", "hover title", "nobold", "nobr", "nowrap", "nts", "small",
        "smaller", "strong", "tooltip", "val",
    ]
    /// Templates that show their second argument.
    private static let second: Set<String> = [
        "align", "color", "font color", "lang", "sort",
    ]
    private static let lists: Set<String> = [
        "br separated entries", "flatlist", "hlist", "plainlist", "ubl", "unbulleted list",
    ]
    private static let cells: [String: String] = [
        "dunno": "?", "n/a": "N/A", "na": "N/A", "tba": "TBA", "tbd": "TBD", "unknown": "Unknown",
    ]
    private static let signs: [String: String] = [
        "gold1": "1", "gold01": "1", "gold medal": "1", "silver2": "2", "silver02": "2",
        "silver medal": "2", "bronze3": "3", "bronze03": "3", "bronze medal": "3",
        "!": "|", "=": "=", "'": "'", "ndash": "–", "endash": "–", "en dash": "–", "snd": " – ",
        "spnd": " – ", "spaced ndash": " – ", "mdash": "—", "nbsp": " ", "br": "\n", "break": "\n",
    ]
    private static let silent: Set<String> = [
        "-", "0", "authority control", "birth date", "citation needed", "cn", "clear", "col-begin",
        "col-break", "col-end", "col-2", "commons category", "div col", "dagger", "div col end",
        "double dagger", "double-dagger", "efn", "end", "flagicon image", "hs", "italic title",
        "main", "note", "note label", "notelist",
        "nowrap begin", "nowrap end", "ntsh", "portal", "r", "ref", "ref label", "refbegin",
        "refend",
        "reflist", "refn", "see also", "sfn", "short description", "stub", "top", "update",
    ]
    private static let silentBeginnings = [
        "authority", "cite ", "defaultsort", "displaytitle", "speed-skating-", "use ",
        "wintersport", "#invoke",
    ]
}
