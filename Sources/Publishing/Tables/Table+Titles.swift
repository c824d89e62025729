public import Phrases
public import RaceOffice
public import RecordBook
import ShortTrack

extension Table {
    /// The titles of all seasons a filter takes in, the latest season first.
    public static func titles(_ almanac: Almanac, _ filter: Filter) -> Table {
        let titles = almanac.titles(filter).sorted {
            ($1.season, $0.standing, $0.competitor) < ($0.season, $1.standing, $1.competitor)
        }
        let tables = Dictionary(grouping: titles) { [$0.season.description, $0.standing.slug] }
        let disputed = tables.values.count { $0.contains(where: \.isDisputed) }
        let seasons = Set(titles.map(\.season)).count
        return self.titles(
            titles, title: "Titles: \(filter.title)", naming: almanac.people,
            notes: titles.isEmpty
                ? []
                : [
                    "\(tables.count.counted("title", "titles")) in "
                        + "\(seasons.counted("season", "seasons")), as far as known."
                ]
                    + (disputed == 0
                        ? []
                        : [
                            "Sources disagree about \(disputed) of them; each winner named is listed."
                        ]))
    }

    /// Titles with who won them.
    public static func titles(
        _ titles: [TitleWon], title: Phrase, naming people: People, notes: [Phrase] = []
    ) -> Table {
        Table(
            title: title,
            columns: [
                .init("season", "Season"), .init("category", "Category"), .init("table", "Table"),
                .init("nation", "Nation"), .init("name", "Winner"), .init("person", "Skater"),
                .init("sources", "Sources"),
            ],
            rows: titles.map { title in
                [
                    .text("\(title.season)"), .text("\(title.standing.category)"),
                    .text(title.standing.shortPhrase), .text(title.competitor.nation.code),
                    .text(people.naming(title.competitor)),
                    .words(title.competitor.person?.description),
                    .words(title.isDisputed ? "disagree" : ""),
                ]
            },
            notes: notes)
    }
}
