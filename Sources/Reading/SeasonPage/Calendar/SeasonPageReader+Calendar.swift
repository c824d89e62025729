import RecordBook
import ShortTrack

extension SeasonPageReader {
    /// What a row inherits from those above it.
    private struct Above {
        var stage: Int?
        var date: CalendarDate?
        var place: PrintedPlace?
        var number: Int
    }

    /// Reads the calendars into entries; the stops have their names only when all are read.
    mutating func readCalendars() {
        for table in found where table.table.kind == .calendar {
            guard let category = table.context.category else { continue }
            readCalendar(table.table, of: category, at: table.context.stop)
        }
        for table in found where table.table.kind == .calendar && table.context.category == nil {
            readListOfStops(table.table)
        }
        settleStops()
        settleRelays()
        stateCalendar()
    }

    /// - Parameter heading: the stop, where a heading names it.
    private mutating func readCalendar(
        _ table: PageTable, of category: Category, at heading: (title: String, line: Int)?
    ) {
        if let head = table.head { understood(head.line) }
        let columns = CalendarColumns(table, of: category)
        var above = Above(number: calendar.count { $0.category == category })
        if !columns.areNumbered, let heading {
            above.stage = stage(of: heading, in: category)
            above.place = PrintedPlace(heading: heading.title)
        }
        for (line, cells) in table.rows {
            let head = cells.first ?? ""
            if head.contains("Overall"), PrintedDate.all(in: head).count == 2 {
                readOverallLine(cells, of: category, line: line)
            } else if head.contains("Championship") {
                readChampionship(head, of: category, line: line)
            } else {
                understood(line)
                take(cells, of: category, columns, &above, at: heading?.line, line: line)
            }
        }
    }

    private mutating func take(
        _ cells: [String], of category: Category, _ columns: CalendarColumns,
        _ above: inout Above, at heading: Int?, line: Int
    ) {
        if let date = cells.lazy.compactMap({ PrintedDate.impossible(in: $0) }).first {
            return refuse(.badDate, line, category, found: date, expected: "a day that exists")
        }
        if category != .mixed,
            let mixed = cells.first(where: {
                Discipline($0) != nil && $0.lowercased().contains("mixed")
            })
        {
            findings.report(
                .distanceDiffers, .error, line: line, subject: "\(category) calendar", found: mixed,
                suggestion: "a relay of the \(category), and read so; the mixed relay has a "
                    + "calendar of its own")
        }
        let cells = cells.map { PrintedDate.withYear($0, in: season) }
        guard let row = CalendarRow(cells, columns),
            let discipline = row.discipline ?? mixedRelay ?? Discipline("2000 m Mixed")
        else {
            if let date = cells.first(where: { PrintedDate.isMeant(in: $0) }) {
                return refuse(.badDate, line, category, found: date, expected: Self.days)
            }
            return refuse(
                .malformedRow, line, category, found: cells.joined(separator: " | "),
                expected: columns.areNumbered
                    ? "stage, number, date, place, event, winner, second, third; what is "
                        + "the same as in the row above may be missing"
                    : "date, place, distance, winner, second, third")
        }
        if let date = row.date, let days = cells.first(where: PrintedDate.hasSpan) {
            findings.report(
                .badDate, .warning, line: line, subject: "\(category) calendar", found: days,
                suggestion: "one day; \(date.spelledOut) was taken")
        }
        let isNewStop = row.stage != nil && row.stage != above.stage
        let number = row.number ?? above.number + 1
        if number != above.number + 1 {
            findings.report(
                .malformedRow, .warning, line: line, subject: "\(category) calendar",
                found: "number \(number) after \(above.number)",
                suggestion: "number \(above.number + 1); a row is missing or misnumbered")
        }
        above.number = number
        above.stage = row.stage ?? above.stage
        above.date = row.date ?? (isNewStop || !columns.areNumbered ? nil : above.date)
        above.place =
            row.place ?? row.venue.flatMap { above.place?.with(venue: $0) } ?? above.place
        guard let stage = above.stage, let date = above.date, let place = above.place else {
            let missing = [
                above.stage == nil ? "stage" : nil, above.date == nil ? "date" : nil,
                above.place == nil ? "place" : nil,
            ].compactMap(\.self)
            return refuse(
                .malformedRow, line, category,
                found: "no \(missing.joined(separator: ", no ")): "
                    + cells.joined(separator: " | "),
                expected: "a stage, a date and a place, here or in a row above"
                    + (above.date == nil ? "; " + Self.days : ""))
        }
        // Without a column for the event nothing but its column tells a cell's meaning.
        if isNewStop, row.place == nil, !columns.nameDiscipline {
            findings.report(
                .rowShifted, .warning, line: line, subject: "\(category) calendar, stage \(stage)",
                found: "no cell for the place; what follows stands one column to the left",
                suggestion: "read as \(place.city), "
                    + zip(["winner", "second", "third"], row.podium)
                    .map { "\($0) \($1)" }.joined(separator: ", "))
        }
        let named = row.place == nil ? heading ?? line : line
        meet(Stop(place: place, line: named, slug: ""), stage: stage, in: category, line: line)
        calendar.append(
            CalendarEntry(
                line: line, category: category, stage: stage, number: number, date: date,
                discipline: discipline, podium: row.podium, day: date))
    }

    /// How a day may be written.
    private static let days = "a day such as 28 October 2023, Oct 28, 2023 or 2023-10-28"

    private mutating func refuse(
        _ code: FindingCode, _ line: Int, _ category: Category, found: String, expected: String
    ) {
        findings.report(
            code, .error, line: line, subject: "\(category) calendar", found: found,
            suggestion: expected)
    }
}
