import Phrases
import Publishing
import RaceOffice
import RecordBook
import Rulebook
import Scoring
import ShortTrack

extension StandingPage {
    /// Why nobody can say a rank.
    private var whyOpen: Phrase {
        results?.isAddedUp(table.id) == false
            ? "nobody knows how the results are counted" : "unknown results leave the rank open"
    }

    /// The table with one column an event, or one a distance for the overall standing.
    var scores: TableModel {
        let hasVerdicts = table.hasPublishedPoints
        var columns: [TableModel.Column] = [
            .init(title: "Rank", isNumeric: true), .init(title: "Name"),
        ]
        if hasVerdicts {
            columns.append(.init(title: "Published", isNumeric: true))
        }
        columns.append(.init(title: "Known", isNumeric: true))
        if hasVerdicts { columns.append(.init(title: "Verdict")) }
        columns += resultColumns
        return TableModel(
            caption: point.map { "\(table.id.title), \($0)" } ?? table.id.title, columns: columns,
            rows: table.rows.map { row in
                var cells = [
                    CellModel(
                        text: (row.claim?.rank ?? row.rank).map { "\($0)" } ?? "?",
                        hint: row.claim == nil && row.rank == nil ? whyOpen : nil,
                        isNumeric: true),
                    CellModel(kind: .who([WhoModel(row.competitor, in: season)]), isHeader: true),
                ]
                if hasVerdicts {
                    cells.append(
                        CellModel(text: row.claim?.points.map { "\($0)" } ?? "", isNumeric: true))
                }
                cells.append(
                    CellModel(
                        text: row.competitor == nil ? "" : row.proof.total.map { "\($0)" } ?? "",
                        isNumeric: true))
                if hasVerdicts {
                    cells.append(
                        CellModel(
                            kind: .verdict(VerdictModel(word: row.proof.verdict?.word ?? "")),
                            path: hasProof(row) && row.proof.verdict != nil
                                ? "#" + proofName(of: row) : nil))
                }
                return cells
                    + (row.competitor.map { isSum ? sums(row) : results(of: $0) }
                        ?? resultColumns.map { _ in CellModel(text: "", isNumeric: true) })
            },
            notes: season.standingsTable(table.id, after: after)?.notes ?? [])
    }

    private var isSum: Bool { results?.addsUpDistances(table.id) == true }

    /// A column for each thing a total is made of; none for nations, whose skaters are too many.
    private var resultColumns: [TableModel.Column] {
        guard let results else { return [] }
        if isSum { return distanceColumns(of: results) }
        return results.isOfEvents(table.id) ? eventColumns(of: results) : []
    }

    /// The events, with what tells them apart.
    private func eventColumns(of results: SeasonResults) -> [TableModel.Column] {
        let events = results.outcomes(for: table.id).map(\.event)
        let hasDistances = Set(events.map(\.id.distance)).count > 1
        return events.map { event in
            let what: [Phrase?] = [
                hasDistances ? "\(event.id.phrase)" : nil, event.date.inShort,
                hasDistances || event.id.occurrence == .only ? nil : "\(number(event.id))",
            ]
            return TableModel.Column(
                title: "\(stopTitle(event.id.competition))",
                detail: what.compactMap(\.self).joined(separator: ", "),
                path: Address.event(event.id).path, isNumeric: true)
        }
    }

    private func number(_ event: EventID) -> String {
        switch event.occurrence {
        case .only: ""
        case .numbered(let number): "(\(number))"
        }
    }

    private func distanceColumns(of results: SeasonResults) -> [TableModel.Column] {
        results.parts(of: table.id).map { part in
            TableModel.Column(
                title: part.tableTitle,
                path: Address.standing(
                    season.record.id, part, after: after, asOf: season.asOf
                ).path, isNumeric: true)
        }
    }

    private func sums(_ row: PublishedTable.Row) -> [CellModel] {
        row.proof.sheets.map { CellModel(text: "\($0.total)", isNumeric: true) }
    }

    private func results(of competitor: Competitor) -> [CellModel] {
        guard let results, results.isOfEvents(table.id) else { return [] }
        return results.results(of: competitor, in: table.id).map { result in
            switch result.score {
            case .placed(let rank, let sharers, let award)?:
                CellModel(
                    text: "\(award)",
                    hint: season.words(ofPlace: rank, sharedBy: sharers)
                        + (result.isCounted == false ? ", does not count" : ""),
                    isNumeric: true, isDropped: result.isCounted == false)
            case .some(.none):
                CellModel(text: "–", hint: "not in the order of this event", isNumeric: true)
            case .unknown(_, let most)?:
                CellModel(text: "?", hint: "not known, at most \(most) points", isNumeric: true)
            case nil:
                CellModel(
                    text: result.rank.map { "\($0)." } ?? "?",
                    hint: "a place; what it pays is not known", isNumeric: true)
            }
        }
    }
}
