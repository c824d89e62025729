public import Phrases
public import RaceOffice
import RecordBook
import ShortTrack

extension Table {
    /// Nations with the podium places of their skaters and teams, and their titles.
    /// - Parameters:
    ///   - records: the nations, the most podium places first.
    ///   - unknown: how many podium places nobody is known to hold.
    ///   - title: what is counted.
    ///   - hasTitles: whether titles can be counted; none is won at one stop.
    public static func nations(
        _ records: [NationRecord], unknown: Int, title: Phrase, hasTitles: Bool = true
    ) -> Table {
        let ranks = records.indices.map { index in
            records.firstIndex { $0.podiums == records[index].podiums } ?? index
        }
        return Table(
            title: title,
            columns: [
                .init("rank", "Rank", isNumeric: true), .init("nation", "Nation"),
                .init("name", "Name"), .init("first", "First", isNumeric: true),
                .init("second", "Second", isNumeric: true),
                .init("third", "Third", isNumeric: true), .init("total", "Total", isNumeric: true),
                .init("titles", "Titles", isNumeric: true),
                .init("athletes", "Skaters", isNumeric: true),
            ],
            rows: zip(ranks, records).map { rank, record in
                [
                    .number(rank + 1), .text(record.nation.code), .text(record.nation.phrase),
                    .number(record.podiums.firsts), .number(record.podiums.seconds),
                    .number(record.podiums.thirds), .number(record.podiums.total),
                    hasTitles ? .number(record.undisputedTitles.count) : .empty,
                    .number(record.athletes.count),
                ]
            },
            notes: [
                unknown == 1
                    ? "1 podium place is unknown." : "\(unknown) podium places are unknown.",
                "A title two sources give to different winners is not counted.",
            ])
    }

    /// One nation: its skaters, then its relay teams.
    public static func nation(_ record: NationRecord) -> Table {
        func row(
            _ name: Phrase, _ category: Phrase, _ seasons: [SeasonID], _ podiums: PodiumCount,
            _ titles: Int
        ) -> [Cell] {
            [
                .text(name), .text(category),
                .words(seasons.map(\.description).joined(separator: ", ")),
                .number(podiums.firsts), .number(podiums.seconds), .number(podiums.thirds),
                .number(titles),
            ]
        }
        let athletes = record.athletes.map { career in
            row(
                "\(career.namesInWords)", career.categories.map(\.phrase).joined(separator: " / "),
                career.seasons.map(\.id), career.podiums, career.undisputedTitles.count)
        }
        let relays = Category.allCases.compactMap { category -> [Cell]? in
            let places = record.relays.filter { $0.event.id.category == category }
            let titles = record.undisputedTitles.filter {
                $0.standing.category == category && $0.standing.scope == .relay
            }
            let seasons = Set(places.map(\.season) + titles.map(\.season)).sorted()
            return seasons.isEmpty
                ? nil
                : row("Relay", category.phrase, seasons, PodiumCount(places), titles.count)
        }
        let others = record.titles.filter { $0.standing.scope == .nations }
        return Table(
            title: "\(record.nation.phrase) (\(record.nation))",
            columns: [
                .init("name", "Name"), .init("category", "Category"),
                .init("seasons", "Seasons"), .init("first", "First", isNumeric: true),
                .init("second", "Second", isNumeric: true),
                .init("third", "Third", isNumeric: true),
                .init("titles", "Titles", isNumeric: true),
            ],
            rows: athletes + relays,
            notes: [
                "Podium places, as far as known: \(record.podiums.firsts) first, "
                    + "\(record.podiums.seconds) second, \(record.podiums.thirds) third."
            ] + others.map { "Title: \(title($0))." })
    }
}
