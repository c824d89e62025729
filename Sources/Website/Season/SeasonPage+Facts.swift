import Phrases
import Publishing
import RaceOffice
import RecordBook
import ShortTrack

extension SeasonPage {
    /// The facts box: name and value, with a link where there is something to read.
    var facts: [[String: Any]] {
        var facts: [[String: Any]] = []
        func add(_ name: Phrase, _ value: Phrase?, path: String? = nil) {
            guard let value, !value.isEmpty else { return }
            facts.append(["name": name, "value": value, "path": path as Any? ?? false])
        }
        if record.state?.value == .cancelled { add("State", "Cancelled") }
        add("Organiser", record.organiser.map { "\($0)" })
        add("Edition", edition)
        add("Span", season.spans.joined(separator: "; also given as "))
        let places = Set(record.competitions.map(\.place)).count
        let events = record.events.count
        if !record.competitions.isEmpty {
            let stops = record.competitions.count.counted("stop", "stops")
            let held = events.counted("event", "events")
            add(
                "Calendar",
                places == 1
                    ? "\(stops) in \(places) place, \(held)"
                    : "\(stops) in \(places) places, \(held)")
        }
        add(
            "Defending overall champions", champions,
            path: neighbour(-1).map { Address.season($0).path })
        let previous = record.neighbours?.previous ?? neighbour(-1)?.description
        let next = record.neighbours?.next ?? neighbour(1)?.description
        add("Previous season", previous.map { "\($0)" }, path: path(to: previous))
        add("Next season", next.map { "\($0)" }, path: path(to: next))
        return facts
    }

    /// The season of these records so many years later; nothing where they have none.
    func neighbour(_ years: Int) -> SeasonID? {
        record.id.firstYear.flatMap { year in seasons.first { $0.firstYear == year + years } }
    }

    /// Who won the overall titles of the season before.
    private var champions: Phrase? {
        guard let before else { return nil }
        return [Category.men, .women].flatMap { category in
            before.winners(of: StandingID(category: category, scope: .overall)).map {
                "\($0.nation.code) \(before.name($0))"
            }
        }
        .joined(separator: ", ")
    }

    private var edition: Phrase? {
        let editions = record.editions.map(\.value)
        let numbers = Set(editions.map(\.edition)).sorted()
        if numbers.count == 1, let number = numbers.first {
            let who = Set(editions.map(\.category)).sorted().map(\.phrase)
                .joined(separator: " and ")
            return "\(number.asOrdinal), for \(who)"
        }
        return editions.map { "\($0.edition.asOrdinal) for \($0.category)" as Phrase }.joined(
            separator: ", ")
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
        let tables = table.rows.compactMap { row in
            Category(rawValue: row[0].text).flatMap { category in
                StandingID(category: category, word: row[1].text).map { (id: $0, row: row) }
            }
        }
        let count = table.columns.firstIndex { $0.key == "count" }
        let standings = Set(season.standings)
        return Dictionary(grouping: tables, by: \.id.word).values
            .sorted { $0[0].id.scope < $1[0].id.scope }
            .map { own in
                let title = own[0].id.tableTitle
                return [
                    "word": title.capitalised,
                    "winners": own.map { id, row -> [String: Any] in
                        let winners = season.winners(of: id)
                        return [
                            "category": id.isOfAll ? id.scope.phrase : id.category.phrase,
                            "path": standings.contains(id)
                                ? Address.standing(record.id, id, after: nil, asOf: nil).path
                                : false as Any,
                            "who": winners.map { WhoModel($0, in: season, isShort: true) },
                            "absence": winners.isEmpty
                                ? season.absence(of: id).phrase : "" as Phrase,
                            "count": count.map { row[$0].text }.flatMap {
                                $0.isEmpty ? nil : $0
                            } as Any? ?? false,
                        ]
                    },
                ]
            }
    }
}
