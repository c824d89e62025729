import Phrases
import Publishing
import RaceOffice
import RecordBook
import ShortTrack

/// A skater over the seasons: names, nations, titles, places, published lines.
struct AthletePage {
    private let career: Career
    private let books: RecordBooks

    init?(_ books: RecordBooks, person: PersonID) {
        guard let career = books.almanac.career(of: person) else { return nil }
        self.career = career
        self.books = books
    }

    var document: Document {
        .records(
            title: "\(career.namesInWords)",
            lead: career.nations.map(\.phrase).joined(separator: ", then "),
            crumbs: [Crumb("Skaters", Address.athletes(named: "", Filter()).path)],
            facts: facts,
            tables: [
                .titles(career.titles, in: books),
                .places(career.places, title: "Places, as known"),
                lines,
            ],
            nothing: "No place and no title is known.")
    }

    private var facts: [FactModel] {
        let podiums = career.podiums
        let names = Set(career.names.map(\.person.name))
        let spellings = Set(career.forms.map(\.person.name)).subtracting(names).sorted()
        return [
            FactModel(
                name: "Names",
                values: career.names.map { form in
                    (
                        "\(form.person.nation) \(form.person.name)"
                            + (form.since.flatMap(SeasonID.init(of:)).map {
                                ", first printed for \($0)"
                            } ?? ""),
                        nil
                    )
                }),
            FactModel(name: "Also written", values: spellings.map { ("\($0)", nil) }),
            FactModel(
                name: "Skated for",
                values: career.nations.map {
                    ($0.phrase, Address.nation($0, Filter()).path)
                }),
            FactModel(
                name: "Seasons",
                values: career.seasons.map { ("\($0.id)", books.path(to: $0.id)) }),
            FactModel(
                name: "Podium places",
                values: [
                    (
                        "\(podiums.firsts) first, \(podiums.seconds) second, "
                            + "\(podiums.thirds) third in individual events", nil
                    )
                ]),
        ].filter { !$0.values.isEmpty }
    }

    /// What was published of the skater in standings.
    private var lines: TableModel {
        TableModel(
            caption: "Standings, as published",
            columns: [
                .init(title: "Season"), .init(title: "Table"),
                .init(title: "Rank", isNumeric: true), .init(title: "Points", isNumeric: true),
            ],
            rows: career.seasons.reversed().flatMap { season in
                season.lines.sorted { ($0.standing, $0.rank) < ($1.standing, $1.rank) }.map {
                    line in
                    [
                        CellModel(text: "\(season.id)", path: books.path(to: season.id)),
                        CellModel(
                            text: line.standing.title,
                            path: books.path(to: line.standing, in: season.id), isHeader: true),
                        CellModel(text: "\(line.rank)", isNumeric: true),
                        CellModel(text: line.points.map { "\($0)" } ?? "", isNumeric: true),
                    ]
                }
            })
    }
}
