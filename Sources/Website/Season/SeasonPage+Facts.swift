import Publishing
import RaceOffice
import RecordBook
import ShortTrack

extension SeasonPage {
    /// The facts box: name and value, with a link where there is something to read.
    var facts: [[String: Any]] {
        var facts: [[String: Any]] = []
        func add(_ name: String, _ value: String?, path: String? = nil) {
            guard let value, !value.isEmpty else { return }
            facts.append(["name": name, "value": value, "path": path as Any? ?? false])
        }
        add("Organiser", record.organiser)
        add("Edition", edition)
        add("Span", span)
        let places = Set(record.competitions.map(\.place)).count
        let events = record.events.count
        add(
            "Calendar",
            record.competitions.isEmpty
                ? nil
                : record.competitions.count.counted("stop") + " in " + places.counted("place")
                    + ", " + events.counted("event"))
        add(
            "Previous season", record.neighbours?.previous,
            path: path(to: record.neighbours?.previous))
        add("Next season", record.neighbours?.next, path: path(to: record.neighbours?.next))
        return facts
    }

    private var edition: String? {
        let editions = record.editions.map(\.value)
        let numbers = Set(editions.map(\.edition)).sorted()
        if numbers.count == 1, let number = numbers.first {
            let who = Set(editions.map(\.category)).sorted().map(\.rawValue)
                .joined(separator: " and ")
            return "\(ordinal(number)), for \(who)"
        }
        return editions.map { "\(ordinal($0.edition)) for \($0.category)" }.joined(separator: ", ")
    }

    private func ordinal(_ number: Int) -> String {
        let ending =
            (11...13).contains(number % 100)
            ? "th" : [1: "st", 2: "nd", 3: "rd"][number % 10] ?? "th"
        return "\(number)\(ending)"
    }

    /// The first and last day as stated, every statement where they differ, or by the calendar.
    private var span: String? {
        var stated: [String] = []
        for claim in record.spans.map(\.value) {
            let days = Span.text(from: claim.first, to: claim.last)
            if !stated.contains(days) { stated.append(days) }
        }
        guard stated.isEmpty else { return stated.joined(separator: "; also given as ") }
        let days = record.events.map(\.event).filter { $0.number > 0 }.map(\.date)
        return days.min().flatMap { first in days.max().map { Span.text(from: first, to: $0) } }
    }

    /// The page of a season named as sources name it, where there is one here.
    private func path(to name: String?) -> String? {
        guard let id = name.flatMap({ SeasonID($0.prefix { $0 != " " }) }), seasons.contains(id)
        else { return nil }
        return Address.season(id).path
    }

    /// The winners, one row a table, with the number of titles as published.
    var titles: [[String: Any]] {
        let table = season.titlesTable()
        let rows = table.rows.map { row in
            Dictionary(
                zip(table.columns.map(\.key), row.map(\.text)), uniquingKeysWith: { $1 })
        }
        var words: [String] = []
        for word in rows.compactMap({ $0["table"] }) where !words.contains(word) {
            words.append(word)
        }
        return words.map { word in
            let own = rows.filter { $0["table"] == word }
            return [
                "word": Int(word).map { "\($0) m" } ?? word.prefix(1).uppercased()
                    + word.dropFirst(),
                "winners": own.map { row -> [String: Any] in
                    let category = row["category"] ?? ""
                    let isTeam = word == "relay"
                    return [
                        "category": category,
                        "path": "/\(record.id)/standings/\(category)-\(word)",
                        "code": row["nation"] ?? "",
                        "name": (isTeam ? nil : row["name"]) ?? "",
                        "isKnown": row["name"]?.isEmpty == false,
                        "count": row["count"].flatMap { $0.isEmpty ? nil : $0 } as Any? ?? false,
                    ]
                },
            ]
        }
    }
}
