import Phrases
import RaceOffice
import Racing
import RecordBook
import ShortTrack

/// The ranking list of an event: columns, reasons, moves by hand, and its publication.
struct RankingListPage {
    let screen: EntryScreen

    private var season: SeasonView { screen.season }
    private var list: RankingList { season.rankingList(of: screen.record) }

    var document: Document {
        let isPublished = screen.stage == .published
        // It is published to the team leaders; before, each line tells of other nations.
        let rows = isPublished || screen.by.nation == nil ? list.rows : []
        let isOpen = screen.may(.seed) && !screen.isDrawn && !rows.isEmpty
        let competitors = rows.map(\.competitor)
        return screen.document(
            "office-ranking-list", "Ranking list",
            content: [
                "table": table(rows) as Any? ?? false, "isLotNeeded": list.isLotNeeded,
                "published": published as Any? ?? false,
                "nothing": screen.by.nation == nil
                    ? "Nobody is entered yet." : "The list is not published yet.",
                "mayPublish": isOpen && !isPublished,
                "publishLot": screen.entered("lot", with: "lot"),
                "isPublishEntered": screen.refused?.form.fields["lot"] != nil,
                "move": isOpen && !screen.record.entering.teams.isEmpty
                    ? chooser(competitors, mark: "place") : false,
                "moves": screen.undoable(
                    screen.record.entering.moves.map { claim in
                        (
                            claim.statement.sequence,
                            "\(season.name(claim.value.competitor)) to \(claim.value.place): "
                                + claim.value.reason
                        )
                    }),
                "number": isOpen && isPublished ? chooser(competitors, mark: "helmet") : false,
            ])
    }

    private func chooser(_ competitors: [Competitor], mark: String) -> [String: Any] {
        [
            "competitors": screen.options(
                competitors, chosen: screen.entered("competitor", with: mark)),
            "value": screen.entered(mark, with: mark),
            "reason": screen.entered("reason", with: mark),
            "isEntered": screen.refused?.form.fields[mark] != nil,
        ]
    }

    private func table(_ rows: [RankingList.Row]) -> TableModel? {
        guard !rows.isEmpty else { return nil }
        let helmets = season.helmetBook(of: screen.id.competition)
        return TableModel(
            caption: screen.stage == .published ? "Ranking list" : "Ranking list as it stands now",
            columns: [
                .init(title: "Place", isNumeric: true), .init(title: "Helmet", isNumeric: true),
                .init(title: "Name"), .init(title: "Rank", isNumeric: true),
                .init(title: "Points", isNumeric: true),
                .init(title: "Season best", isNumeric: true),
                .init(title: "Seeding time", isNumeric: true), .init(title: "Why"),
            ],
            rows: rows.map { row in
                func cell(_ text: (any CustomStringConvertible)?) -> CellModel {
                    CellModel(text: text.map { "\($0)" } ?? "", isNumeric: true)
                }
                return [
                    cell(row.place), cell(helmets[row.competitor, screen.id.category]),
                    CellModel(
                        kind: .who([WhoModel(row.competitor, in: season)]), isHeader: true),
                    cell(row.seeding.rank), cell(row.seeding.points), cell(row.seeding.seasonBest),
                    cell(row.seeding.seedingTime),
                    CellModel(text: season.people.naming(in: row.seeding.reason)),
                ]
            })
    }

    /// Who published the list, when, by which lot.
    private var published: String? {
        screen.record.entering.list.map { claim in
            "Published by \(claim.statement.actor) on "
                + season.when(claim.statement)
                + (claim.value.lot.map { ", lot \($0)" } ?? "") + "."
        }
    }
}
