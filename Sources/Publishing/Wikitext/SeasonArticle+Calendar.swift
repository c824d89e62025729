import RecordBook
import ShortTrack

extension SeasonArticle {
    /// The calendar of a category with its podiums: a row for each event, the stage, the day and
    /// the place over all rows they hold for.
    func calendar(of category: ShortTrack.Category) -> String? {
        let events = record.events.filter { $0.event.id.category == category }
            .sorted { $0.event.number < $1.event.number }
        guard !events.isEmpty else { return nil }
        var references = WikitextReferences(region: "calendar-\(category)")
        let stops = Self.runs(of: events.map(\.event.id.competition))
        let days = Self.runs(of: events.map { [$0.event.id.competition.slug, "\(date(of: $0))"] })
        var rows: [[WikitextTable.Cell]] = []
        for (index, record) in events.enumerated() {
            let stop = self.record[record.event.id.competition]?.competition
            var row: [WikitextTable.Cell] = []
            if let rows = stops[index] { row.append(.init("\(stop?.stage ?? 0)", rows: rows)) }
            row.append(.init("\(record.event.number)"))
            if let rows = days[index] {
                row.append(.init(date(of: record).spelledOut, rows: rows))
            }
            if let rows = stops[index] {
                row.append(.init(stop.map(Self.place) ?? "", rows: rows))
            }
            row.append(.init(discipline(record.event.id)))
            row += (1...3).map { .init(holders(of: $0, in: record)) }
            let sources = record.placingStatements
            row.append(
                .init(
                    references.marks(of: sources.isEmpty ? [record.calendar.statement] : sources)))
            rows.append(row)
        }
        return WikitextTable(
            columns: [
                "Stage", "#", "Date", "Place", "Discipline", "Winner", "Second", "Third",
                "{{abbr|R.|Reference}}",
            ], rows: rows + [overallRow(of: category)].compactMap(\.self) + uncounted(in: category)
        ).text
    }

    /// The day that stands; as published the printed one.
    private func date(of event: EventRecord) -> CalendarDate {
        season == nil ? event.calendar.value.date : event.event.date
    }

    /// How many equal values follow each other, where the first of them stands.
    private static func runs<Value: Equatable>(of values: [Value]) -> [Int: Int] {
        var runs: [Int: Int] = [:]
        var start = 0
        for index in values.indices {
            if values[index] != values[start] { start = index }
            runs[start, default: 0] += 1
        }
        return runs
    }

    private static func place(_ stop: Competition) -> String {
        (stop.nation.map { "\(Wikitext.flag($0.code)) " } ?? "") + Wikitext.link(stop.place)
            + (stop.venue.map { "<br />(\(Wikitext.link($0)))" } ?? "")
    }

    private func discipline(_ id: EventID) -> String {
        let relay = "\(id.distance.metres) m\(id.category == .mixed ? " mixed" : "") relay"
        let number = id.occurrence.number.map { " (\($0))" } ?? ""
        let printed = printed { $0.event == id && $0.competitor == nil }
        return Wikitext.metres(
            (printed ?? (id.distance.isRelay ? relay : "\(id.distance)")) + number)
    }

    /// Who holds a place of a podium: several below each other, a dash where a tie leaves it
    /// empty, nothing where nobody is known.
    private func holders(of rank: Int, in event: EventRecord) -> String {
        guard let placings = placings(of: event) else { return "" }
        let holders = placings.places.filter { $0.rank == rank }.map {
            competitor($0.competitor, at: event.event.id, by: event.placingStatements)
        }
        if holders.isEmpty, placings.isSkipped(rank) { return "–" }
        return holders.joined(separator: "<br />")
    }

    /// The best of the season under the events, where their ranks were published with its days.
    private func overallRow(of category: ShortTrack.Category) -> [WikitextTable.Cell]? {
        guard let span = overallSpan else { return nil }
        let claims = overallLine(of: category)
        guard !claims.isEmpty else { return nil }
        let ranks = (1...3).map { rank in
            claims.filter { $0.value.rank == rank }.compactMap { claim in
                claim.value.competitor.map {
                    competitor($0, in: claim.value.standing, by: [claim.statement])
                }
            }
            .joined(separator: "<br />")
        }
        let days = "\(span.first.spelledOut) – \(span.last.spelledOut)"
        return [.init("Overall (\(days))", columns: 5)] + ranks.map { .init($0) } + [.init("")]
    }

    private func uncounted(in category: ShortTrack.Category) -> [[WikitextTable.Cell]] {
        standing(record.uncounted).map(\.value).filter { $0.category == category }.map { meeting in
            let days = meeting.first.flatMap { first in
                meeting.last.map { " (\(Wikitext.days(first, $0)))" }
            }
            return [.init(Wikitext.link(meeting.title) + (days ?? ""), columns: 9)]
        }
    }
}
