import Phrases
public import RaceOffice
import RecordBook
import Rulebook
import Scoring
public import ShortTrack

extension SeasonView {
    /// A standing: what was published beside what is known, with a verdict in each row.
    /// - Parameters:
    ///   - filter: the nation whose lines are shown, with their ranks in the whole table, and the
    ///     stop after which the table is shown.
    ///   - event: the last event counted in, where it is not the last of that stop.
    ///   - isForProgram: names whoever somebody is to a program, has the same columns whatever
    ///     stands in them, and adds one for what each event paid and one for what does not count.
    public func standingsTable(
        _ id: StandingID, _ filter: Filter = Filter(), after event: EventID? = nil,
        isForProgram: Bool = false
    ) -> Table? {
        let last = event ?? filter.stage.flatMap(lastEvent(ofStage:))
        guard let table = table(id, after: last) else { return nil }
        let columns =
            isForProgram
            ? Self.programColumns + (results(after: last).map { resultColumns(id, $0) } ?? [])
            : Self.columns.filter {
                table.isPublished || !["published", "verdict"].contains($0.key)
            }
        let point = event.map { ", after \(place(of: $0)), \($0.phrase)" } ?? after(filter)
        let rows = lines(of: table, filter)
        return Table(
            title: "\(title): \(id)\(point)\(filter.nation.map { ", \($0)" } ?? "")\(daySuffix)",
            columns: columns.map(\.column),
            rows: rows.map { row in columns.map { $0.cell(self, row) } },
            notes: notes(on: table))
    }

    /// All standings of a filter in one table, for a program.
    public func standingsTable(_ filter: Filter) -> Table {
        let last = filter.stage.flatMap(lastEvent(ofStage:))
        let tables = standings.filter(filter.takes).compactMap { table($0, after: last) }
        return Table(
            title: "\(title): standings\(filter.suffix())\(daySuffix)",
            columns: [.init("category", "Category"), .init("table", "Table")]
                + Self.programColumns.map(\.column),
            rows: tables.flatMap { table in
                lines(of: table, filter).map { row in
                    [.text("\(table.id.category)"), .text(table.id.shortPhrase)]
                        + Self.programColumns.map { $0.cell(self, row) }
                }
            })
    }

    private func after(_ filter: Filter) -> Phrase {
        filter.stage.map { ", after stop \($0)" } ?? ""
    }

    private func lines(of table: PublishedTable, _ filter: Filter) -> [PublishedTable.Row] {
        table.rows.filter { row in
            filter.nation == nil || row.competitor.map { filter.takes($0.nation) } ?? false
        }
    }

    /// The points of each event, its places where points are not known, or the points of each
    /// distance where a table adds those up; and which of them do not count.
    private func resultColumns(_ id: StandingID, _ results: SeasonResults) -> [StandingColumn] {
        guard results.isOfEvents(id) else {
            guard results.addsUpDistances(id) else { return [] }
            return results.parts(of: id).map { part in
                StandingColumn(part.slug, part.scope.phrase) { _, row in
                    row.competitor.flatMap { results.total(of: $0, in: part) }
                        .map { $0.isExact ? .points($0.lowest) : .text("\($0)") } ?? .empty
                }
            }
        }
        let events = results.outcomes(for: id).map(\.event.id)
        @Sendable func name(_ event: EventID) -> String {
            "\(event.competition.slug)/\(event.slug)"
        }
        @Sendable func own(_ row: PublishedTable.Row) -> [TableResult] {
            row.competitor.map { results.results(of: $0, in: id) } ?? []
        }
        return events.enumerated().map { index, event in
            StandingColumn(name(event), "\(place(of: event)), \(event.phrase)") { _, row in
                let own = own(row)
                guard !own.isEmpty else { return .empty }
                // Where nobody knows what it pays, the place itself: "1.".
                return own[index].score.map { Cell($0) }
                    ?? own[index].rank.map { .text("\($0).") } ?? .empty
            }
        } + [
            StandingColumn("dropped", "Does not count", isNumeric: false) { _, row in
                .words(
                    own(row).filter { $0.rank != nil && $0.isCounted == false }
                        .map { name($0.event.id) }.joined(separator: " "))
            }
        ]
    }

    /// A column with what stands in it.
    private struct StandingColumn {
        let column: Table.Column
        let cell: @Sendable (SeasonView, PublishedTable.Row) -> Cell

        var key: String { column.key }

        init(
            _ key: String, _ title: Phrase, isNumeric: Bool = true,
            _ cell: @escaping @Sendable (SeasonView, PublishedTable.Row) -> Cell
        ) {
            column = Table.Column(key, title, isNumeric: isNumeric)
            self.cell = cell
        }
    }

    private static let columns = [
        StandingColumn("rank", "Rank") { ($1.claim?.rank ?? $1.rank).map(Cell.number) ?? .empty },
        StandingColumn("nation", "Nation", isNumeric: false) { .words($1.competitor?.nation.code) },
        StandingColumn("name", "Name", isNumeric: false) { .text($0.naming($1.competitor)) },
        StandingColumn("published", "Published") { $1.claim?.points.map(Cell.points) ?? .empty },
        StandingColumn("least", "At least") { $1.known.map { .points($0.lowest) } ?? .empty },
        StandingColumn("most", "At most") { $1.known.map { .points($0.highest) } ?? .empty },
        StandingColumn("verdict", "Verdict", isNumeric: false) { .words($1.proof.verdict?.phrase) },
    ]

    /// The same; a line that names nobody has no name, and a skater is told from another.
    private static let programColumns = columns.flatMap { column in
        guard column.key == "name" else { return [column] }
        return [
            StandingColumn("name", "Name", isNumeric: false) { season, row in
                row.competitor.map { .text(season.naming($0)) } ?? .empty
            },
            StandingColumn("person", "Skater", isNumeric: false) {
                .words($1.competitor?.person?.description)
            },
        ]
    }

    private func notes(on table: PublishedTable) -> [Phrase] {
        guard rules != nil else {
            return ["As published; no rulebook is in force that would count the results."]
        }
        var notes: [Phrase] = ["Counted in: \(table.events.counted("event", "events"))."]
        let clauses = table.rows.first?.proof.clauses ?? []
        let counting = clauses.first { [.countingOfDistances, .countingOfRelays].contains($0) }
        if let rule = counting ?? clauses.first, let rules {
            notes.append(rules.sentence(of: rule))
        }
        if table.rows.contains(where: { $0.proof.total?.isExact == false }) {
            notes.append(
                "Unknown results leave a total between two bounds; a rank without a published "
                    + "total stays open.")
        }
        let wrong = table.rows.filter(\.isRankContradicted).compactMap(\.claim?.rank)
        if !wrong.isEmpty {
            notes.append(
                "Ranks as published; they cannot be right beside the totals: "
                    + "\(wrong.map(String.init).joined(separator: ", ")).")
        }
        let inferred = table.rows.filter(\.isNameInferred).map { naming($0.competitor) }
        if !inferred.isEmpty {
            notes.append(
                "The source names nobody for these totals; by the results they are those of "
                    + "\(inferred.joined(separator: ", ")).")
        }
        return notes
    }
}

extension PublishedTable.Row {
    /// The total known of somebody; a line without a name has none.
    fileprivate var known: TotalRange? { competitor == nil ? nil : proof.total }
}

extension Cell {
    /// What an event paid: a number, none where that is not known.
    fileprivate init(_ score: EventScore) {
        self =
            switch score {
            case .placed(_, _, let award):
                award.exact.map(Cell.points) ?? .text("\(award)")
            case .none: .points(.zero)
            case .unknown: .empty
            }
    }
}
