import RecordBook
import ShortTrack

extension SeasonPageReader {
    /// Reads the standings of a category: a table for each heading, or one table for the relay.
    mutating func readStandings(of category: Category, in section: PageSection) {
        guard let standings = section["Standings"] else { return }
        understood(standings.line)
        if !standings.rows.isEmpty {
            let relay = StandingID(category: category, scope: .relay)
            readStanding(category == .mixed ? relay : nil, in: standings)
        }
        for table in standings.sections {
            readStanding(StandingID(category: category, printed: table.title), in: table)
        }
    }

    private mutating func readStanding(_ id: StandingID?, in section: PageSection) {
        guard let id else {
            findings.report(
                .unexpectedLine, .warning, line: section.line, subject: "standings",
                found: "a table under \"\(section.title)\"",
                suggestion: "a heading such as Overall, 500 m or 5000 m Relay")
            understood(section.line)
            for row in section.rows { understood(row.line) }
            return
        }
        understood(section.line)
        var rowsWithPoints = 0
        var rank = 0
        for (line, cells) in section.rows {
            understood(line)
            if FoldedName(cells.first ?? "").key == "rank" {
                readCaption(cells.dropFirst().joined(separator: " "), of: id, line: line)
            } else if let claim = claim(cells, in: id, line: line) {
                if claim.rank < rank {
                    findings.report(
                        .badNumber, .warning, line: line, subject: "standing \(id)",
                        found: "rank \(claim.rank) after \(rank)", suggestion: "ranks in order")
                }
                rank = claim.rank
                if claim.points != nil { rowsWithPoints += 1 }
                state(.standing(claim), .after, line: line)
            }
        }
        tables.append(
            PublishedStanding(
                id: id, lastLine: section.rows.last?.line ?? section.line,
                rows: max(0, section.rows.count - 1), rowsWithPoints: rowsWithPoints))
    }

    private mutating func readCaption(_ text: String, of id: StandingID, line: Int) {
        guard
            let match = text.firstMatch(of: /\b(\d{1,3})\b(?:\s+of\s+\d{1,3})?\s+(?:event|race)s?/),
            let events = Int(match.output.1)
        else {
            findings.report(
                .unexpectedLine, .note, line: line, subject: "standing \(id)",
                found: "\"\(text)\"", suggestion: "a caption such as \"after all 8 events\"")
            return
        }
        state(.caption(CaptionClaim(standing: id, events: events)), .after, line: line)
        let held = calendar.count { entry in
            entry.category == id.category
                && (id.scope == .overall
                    ? !entry.discipline.distance.isRelay : entry.standing == id)
        }
        if held != events {
            findings.report(
                .captionDiffers, .warning, line: line, subject: "standing \(id)",
                found: "\(events) events", suggestion: "\(held), as in the calendar")
        }
    }

    private mutating func claim(_ cells: [String], in id: StandingID, line: Int) -> StandingClaim? {
        func refuse(_ code: FindingCode, _ expected: String) -> StandingClaim? {
            findings.report(
                code, .error, line: line, subject: "standing \(id)",
                found: cells.joined(separator: " | "), suggestion: expected)
            return nil
        }
        guard cells.count == 3 else { return refuse(.malformedRow, "rank, competitor, points") }
        let digits = cells[0].hasSuffix(".") ? cells[0].dropLast() : cells[0][...]
        guard let rank = Int(digits), (1...999).contains(rank) else {
            return refuse(.badNumber, "a rank from 1")
        }
        guard let printed = PrintedName.list(in: cells[1]), printed.count == 1,
            let competitor = competitor(printed[0], in: id, line: line)
        else {
            return refuse(
                .malformedRow,
                id.scope == .relay ? "a team: KOR" : "one skater: KOR Park Ji-won")
        }
        let points = Points(cells[2])
        if points == nil, !cells[2].isEmpty { return refuse(.badNumber, "points such as 1071") }
        return StandingClaim(standing: id, rank: rank, competitor: competitor, points: points)
    }
}

extension CalendarEntry {
    /// The table the event's points go to.
    var standing: StandingID {
        StandingID(
            category: category,
            scope: discipline.distance.isRelay ? .relay : .distance(discipline.distance.metres))
    }
}
