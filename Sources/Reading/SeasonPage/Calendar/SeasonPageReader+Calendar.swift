import RecordBook
import ShortTrack

extension SeasonPageReader {
    /// What a row inherits from those above it.
    private struct Context {
        var stage: Int?
        var date: CalendarDate?
        var place: PrintedPlace?
        var number = 0
    }

    /// Reads the calendar of a category into entries; the stops have their names only when all
    /// calendars are read.
    mutating func readCalendar(of category: Category, in section: PageSection) {
        guard let section = section["Calendar"] else { return }
        understood(section.line)
        var namesDiscipline = category != .mixed
        var context = Context()
        for (line, cells) in section.rows {
            let head = cells.first ?? ""
            if FoldedName(head).key == "stage" {
                namesDiscipline = cells.contains { FoldedName($0).key == "discipline" }
                understood(line)
            } else if head.contains("Overall"), PrintedDate.all(in: head).count == 2 {
                readOverallLine(cells, of: category, line: line)
            } else if head.contains("Championship") {
                readChampionship(head, of: category, line: line)
            } else {
                understood(line)
                take(cells, of: category, namesDiscipline, &context, line: line)
            }
        }
    }

    private mutating func take(
        _ cells: [String], of category: Category, _ namesDiscipline: Bool,
        _ context: inout Context, line: Int
    ) {
        if let date = cells.lazy.compactMap({ PrintedDate.impossible(in: $0) }).first {
            return refuse(.badDate, line, category, found: date, expected: "a day that exists")
        }
        guard let row = CalendarRow(cells, namesDiscipline: namesDiscipline),
            let discipline = row.discipline ?? mixedRelay ?? Discipline("2000 m Mixed")
        else {
            return refuse(
                .malformedRow, line, category, found: cells.joined(separator: " | "),
                expected: "stage, number, date, place, event, winner, second, third; what is "
                    + "the same as in the row above may be missing")
        }
        let isNewStop = row.stage != nil && row.stage != context.stage
        if row.number != context.number + 1 {
            findings.report(
                .malformedRow, .warning, line: line, subject: "\(category) calendar",
                found: "number \(row.number) after \(context.number)",
                suggestion: "number \(context.number + 1); a row is missing or misnumbered")
        }
        context.number = row.number
        context.stage = row.stage ?? context.stage
        context.date = row.date ?? (isNewStop ? nil : context.date)
        context.place = row.place ?? context.place
        guard let stage = context.stage, let date = context.date, let place = context.place else {
            return refuse(
                .malformedRow, line, category, found: cells.joined(separator: " | "),
                expected: "a stage, a date and a place, here or in a row above")
        }
        // Without a column for the event nothing but its column tells a cell's meaning.
        if isNewStop, row.place == nil, !namesDiscipline {
            findings.report(
                .rowShifted, .warning, line: line, subject: "\(category) calendar, stage \(stage)",
                found: "no cell for the place; what follows stands one column to the left",
                suggestion: "read as \(place.city), "
                    + zip(["winner", "second", "third"], row.podium)
                    .map { "\($0) \($1)" }.joined(separator: ", "))
        }
        meet(Stop(place: place, line: line, date: date, slug: ""), stage: stage, in: category)
        calendar.append(
            CalendarEntry(
                line: line, category: category, stage: stage, number: row.number, date: date,
                discipline: discipline, podium: row.podium))
    }

    private mutating func refuse(
        _ code: FindingCode, _ line: Int, _ category: Category, found: String, expected: String
    ) {
        findings.report(
            code, .error, line: line, subject: "\(category) calendar", found: found,
            suggestion: expected)
    }

    private mutating func meet(_ stop: Stop, stage: Int, in category: Category) {
        guard let known = stops[stage] else {
            stops[stage] = stop
            return
        }
        if known.place != stop.place {
            findings.report(
                .sourcesDisagree, .warning, line: stop.line,
                subject: "\(category) calendar, stage \(stage)", found: stop.place.city,
                suggestion: "\(known.place.city), as in line \(known.line)")
        }
    }

    /// Names the stops: by city, numbered where the series comes twice.
    mutating func settleStops() {
        var visits: [String: [Int]] = [:]
        for stage in stops.keys.sorted() {
            guard let stop = stops[stage] else { continue }
            let slug = String(FoldedName(stop.place.city).slug.filter(\.isSlugCharacter).prefix(40))
            visits[slug.isEmpty ? "stage" : slug, default: []].append(stage)
        }
        for (slug, stages) in visits {
            for (index, stage) in stages.enumerated() {
                stops[stage]?.slug = stages.count == 1 ? slug : "\(slug)-\(index + 1)"
            }
        }
    }
}

extension Character {
    fileprivate var isSlugCharacter: Bool { utf8.allSatisfy(\.isSlugByte) }
}
