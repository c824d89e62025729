import ShortTrack

extension WikitextTemplate {
    /// What a reader of the page sees of it; nothing for a template not known here.
    var text: String? {
        if let nation = Nation(name), nation.isKnown { return "\(nation) " }
        if Self.athletes.contains(key) { return athlete }
        if Self.nations.contains(key) { return self[1].map { Self.code(of: $0) + " " } ?? "" }
        if Self.first.contains(key) { return self[1] ?? "" }
        if Self.second.contains(key) { return self[2] ?? self[1] ?? "" }
        if Self.lists.contains(key) { return list }
        if let sign = Self.signs[key] { return sign }
        switch key {
        case "sortname": return words
        case _ where key.hasPrefix("formatnum:"): return name.drop { $0 != ":" }.dropFirst().trimmed
        case "dts", "date", "start date", "end date": return date
        default: return isSilent ? "" : nil
        }
    }

    /// `{{flagIOCathlete|[[Park Ji-won]]|KOR|2022 Winter}}`: the code, then the name.
    private var athlete: String { "\(Self.code(of: self[2] ?? "")) \(self[1] ?? "")".trimmed }

    /// `{{dts|2023|10|21}}`: "21 October 2023"; a date in words as it is.
    private var date: String {
        guard let year = self[1].flatMap({ Int($0) }), let month = self[2].flatMap({ Int($0) }),
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
        "abbr", "big", "center", "hover title", "nobold", "nobr", "nowrap", "nts",
        "small", "smaller", "tooltip",
    ]
    /// Templates that show their second argument.
    private static let second: Set<String> = ["hs", "lang", "sort", "color", "font color"]
    private static let lists: Set<String> = [
        "br separated entries", "flatlist", "hlist", "plainlist", "ubl", "unbulleted list",
    ]
    private static let signs: [String: String] = [
        "!": "|", "=": "=", "'": "'", "ndash": "–", "endash": "–", "en dash": "–", "snd": " – ",
        "spnd": " – ", "spaced ndash": " – ", "mdash": "—", "nbsp": " ", "br": "\n", "break": "\n",
    ]
    private static let silent: Set<String> = [
        "-", "authority control", "birth date", "citation needed", "cn", "clear", "col-begin",
        "col-break", "col-end", "col-2", "commons category", "div col", "div col end", "efn",
        "end", "italic title", "main", "notelist", "ntsh", "portal", "r", "refbegin", "refend",
        "reflist", "refn", "see also", "sfn", "short description", "stub", "top", "update",
    ]
    private static let silentBeginnings = [
        "authority", "cite ", "defaultsort", "displaytitle", "speed-skating-", "use ",
        "wintersport", "#invoke",
    ]
}
