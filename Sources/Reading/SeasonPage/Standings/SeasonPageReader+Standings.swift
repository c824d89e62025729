import RecordBook
import ShortTrack

extension SeasonPageReader {
    /// Reads the tables of standings, once the calendar is known.
    mutating func readStandings() {
        let tables = found.filter { $0.table.kind == .standing }
        let expected = Set(calendar.map(\.standing) + promisedByFacts)
        let order = StandingsOrder(tables.map(\.context), expected: expected)
        for (index, item) in tables.enumerated() {
            if let id = item.context.standing {
                readStanding(id, item)
            } else if let id = order.standing(at: index), let reason = order.reason(at: index) {
                reportHeading(of: "standing \(id)", item, "a heading for \(reason)")
                readStanding(id, item)
            } else if item.context.stop == nil, !order.candidates(at: index).isEmpty {
                let left = order.candidates(at: index).map(\.description)
                reportHeading(
                    of: "standings", item,
                    "a heading for \(left.joined(separator: " or ")); nothing was taken from the "
                        + "table")
                pass(item)
            } else {
                refuse(item)
            }
        }
        for item in found where item.table.kind == .winners { readWinners(item) }
    }

    private mutating func reportHeading(
        of subject: String, _ item: FoundTable, _ suggestion: String
    ) {
        findings.report(
            .headingMissing, .warning, line: item.table.firstLine, subject: subject,
            found: "a table without a heading of its own, under \"\(item.section.title)\"",
            suggestion: suggestion)
    }

    private mutating func refuse(_ item: FoundTable) {
        findings.report(
            .unexpectedLine, .warning, line: item.section.line, subject: "standings",
            found: "a table under \"\(item.section.title)\"",
            suggestion: "a heading such as Overall, 500 m or 5000 m Relay")
        pass(item)
    }

    private mutating func pass(_ item: FoundTable) {
        understood(item.section.line)
        if let head = item.table.head { understood(head.line) }
        for row in item.table.rows { understood(row.line) }
    }

    private mutating func readStanding(_ id: StandingID, _ item: FoundTable) {
        if let head = item.table.head {
            understood(head.line)
            readHead(head.cells, of: id, line: head.line)
        }
        for line in item.table.remarks {
            guard case .text(let text) = line.form, readCaption(text, of: id, line: line.number)
            else { continue }
            understood(line.number)
        }
        var claims: [(claim: StandingClaim, line: Int)] = []
        for (line, cells) in item.table.rows {
            understood(line)
            let cells = StandingColumns(item.table.head?.cells ?? []).essential(cells)
            for claim in self.claims(cells, in: id, line: line) {
                if let competitor = claim.competitor,
                    let earlier = claims.first(where: { $0.claim.competitor == competitor })
                {
                    reportRepeated(competitor, in: id, line: line, after: earlier.line)
                } else {
                    claims.append((claim, line))
                }
                state(.standing(claim), .after, line: line)
            }
        }
        reportRanks(claims, in: id)
        let unnamed = claims.count { $0.claim.competitor == nil }
        if unnamed > 0 {
            findings.report(
                .namesMissing, .note, line: item.table.firstLine, subject: "standing \(id)",
                found: "\(unnamed) of \(claims.count) names missing",
                suggestion: "another source; the ranks and points are kept")
        }
        tables.append(
            PublishedStanding(
                id: id, lastLine: item.table.lastLine, rows: item.table.rows.count,
                claims: claims.count, rowsWithPoints: claims.count { $0.claim.points != nil }))
    }

    private mutating func reportRepeated(
        _ competitor: Competitor, in id: StandingID, line: Int, after earlier: Int
    ) {
        findings.report(
            .repeatedStatement, .error, line: line, subject: "standing \(id)",
            found: "\(competitor.nation) "
                + (competitor.person.flatMap(people.name(of:)) ?? competitor.nation.name)
                + " again",
            suggestion: "one line; line \(earlier) has it already")
    }

    /// The cells between rank and points: "Athlete", or a caption.
    private mutating func readHead(_ cells: [String], of id: StandingID, line: Int) {
        for cell in StandingColumns(cells).others where !readCaption(cell, of: id, line: line) {
            findings.report(
                .unexpectedLine, .note, line: line, subject: "standing \(id)",
                found: "\"\(cell)\"",
                suggestion: "a caption such as \"after all 8 events\"; from a column of this name "
                    + "nothing is taken")
        }
    }

    private mutating func readCaption(_ text: String, of id: StandingID, line: Int) -> Bool {
        guard let (events, planned) = Self.events(in: text) else { return false }
        state(
            .caption(CaptionClaim(standing: id, events: events, planned: planned)), .after,
            line: line)
        let held = calendar.count { entry in
            entry.category == id.category
                && (id.scope == .overall
                    ? !entry.discipline.distance.isRelay : entry.standing == id)
        }
        let printed = planned ?? events
        if printed != held || events > printed {
            findings.report(
                .captionDiffers, .warning, line: line, subject: "standing \(id)",
                found: planned.map { "\(events) of \($0) events" } ?? "\(events) events",
                suggestion: "\(held), as in the calendar")
        }
        return true
    }

    /// How many events a caption counts, and of how many: 6 and 8 for "after 6 of 8 events".
    private static func events(in caption: String) -> (held: Int, planned: Int?)? {
        let words = caption.split { !$0.isLetter && !$0.isNumber }
        let numbers = words.map { word in Int(word).flatMap { (0...999).contains($0) ? $0 : nil } }
        let unit = words.indices.dropFirst().first { index in
            numbers[index - 1] != nil
                && (words[index].hasPrefix("event") || words[index].hasPrefix("race"))
        }
        guard let last = unit.map({ $0 - 1 }), let count = numbers[last] else { return nil }
        guard last >= 2, words[last - 1] == "of", let held = numbers[last - 2] else {
            return (count, nil)
        }
        return (held, count)
    }

    /// What a row states: one line, or one for each who shares it.
    private mutating func claims(_ cells: [String], in id: StandingID, line: Int)
        -> [StandingClaim]
    {
        func refuse(_ code: FindingCode, _ expected: String) -> [StandingClaim] {
            findings.report(
                code, .error, line: line, subject: "standing \(id)",
                found: cells.joined(separator: " | "), suggestion: expected)
            return []
        }
        guard cells.count == 3 else { return refuse(.malformedRow, "rank, competitor, points") }
        guard cells[0] != "?" else {
            findings.report(
                .unexpectedLine, .note, line: line, subject: "standing \(id)",
                found: cells.joined(separator: " | "),
                suggestion: "a rank from 1; a line whose rank is not known claims nothing")
            return []
        }
        // "2nd", and "=3" or "3=": a rank that is shared.
        let ending = [".", "st", "nd", "rd", "th"].first { cells[0].hasSuffix($0) } ?? ""
        let digits = cells[0].dropLast(ending.count)
        let plain = digits.filter { $0 != "=" }
        guard plain.count + 1 >= digits.count, let rank = Int(plain), (1...999).contains(rank)
        else { return refuse(.badNumber, "a rank from 1, a shared one as 3 or =3") }
        var competitors: [Competitor] = []
        if !cells[1].isEmpty {
            let printed = PrintedName.list(in: cells[1]) ?? []
            competitors = printed.compactMap { claimant($0, in: id, line: line) }
            guard !printed.isEmpty, competitors.count == printed.count else {
                return refuse(.malformedRow, Self.wanted(in: cells[1], of: id.scope))
            }
        }
        // "28,000" and "28 000" have a sign between the thousands.
        let groups = cells[2].split(omittingEmptySubsequences: false) { $0 == "," || $0.isSpace }
        let isGrouped = groups.dropFirst().allSatisfy { $0.count == 3 }
        let points = Points(isGrouped ? groups.joined() : cells[2])
        if points == nil, !cells[2].isEmpty { return refuse(.badNumber, "points such as 1071") }
        if competitors.isEmpty {
            guard let points else { return refuse(.malformedRow, "a competitor or points") }
            return [StandingClaim(standing: id, rank: rank, competitor: nil, points: points)]
        }
        return competitors.map {
            StandingClaim(standing: id, rank: rank, competitor: $0, points: points)
        }
    }

    /// Compares the ranks with the order of the points, in a table that begins at the top.
    private mutating func reportRanks(
        _ claims: [(claim: StandingClaim, line: Int)], in id: StandingID
    ) {
        let totals = claims.compactMap(\.claim.points)
        guard claims.contains(where: { $0.claim.rank == 1 }), totals.count == claims.count else {
            return
        }
        for (claim, line) in claims {
            guard let points = claim.points else { continue }
            let better = totals.count { $0 > points }
            let equal = totals.count { $0 == points }
            guard !(better + 1...better + equal).contains(claim.rank) else { continue }
            findings.report(
                .rankDiffers, .warning, line: line, subject: "standing \(id)",
                found: "rank \(claim.rank) with \(points) points",
                suggestion: "rank \(better + 1): \(better) of the table have more points")
        }
    }
}
