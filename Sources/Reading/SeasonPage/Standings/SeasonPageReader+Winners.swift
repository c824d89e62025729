import RecordBook
import ShortTrack

extension SeasonPageReader {
    /// Reads a table that has a row for each standing: the distance and its three best.
    ///
    /// The ranks are stated without points, and who won as a champion too.
    mutating func readWinners(_ item: FoundTable) {
        guard let category = item.context.category else { return }
        if let head = item.table.head { understood(head.line) }
        for (line, cells) in item.table.rows {
            understood(line)
            let podium = Podium(Array(cells.dropFirst()))
            guard let label = cells.first, podium.broken.isEmpty, cells.count <= 4,
                let id = StandingID(category: category, printed: label)
            else {
                findings.report(
                    .malformedRow, .error, line: line, subject: "\(category) standings",
                    found: cells.joined(separator: " | "),
                    suggestion: "a distance and its three best: 500m | CHN Li Jiajun | …")
                continue
            }
            stateWinners(podium, of: id, line: line)
            tables.append(
                PublishedStanding(
                    id: id, lastLine: line, rows: podium.places.count, rowsWithPoints: 0))
        }
        findings.report(
            .pointsMissing, .note, line: item.table.firstLine, subject: "\(category) standings",
            found: "ranks without points",
            suggestion: "another source for the points; the ranks are kept as published")
    }

    private mutating func stateWinners(_ podium: Podium, of id: StandingID, line: Int) {
        for (rank, printed) in podium.places {
            guard let competitor = claimant(printed, in: id, line: line) else {
                findings.report(
                    .malformedRow, .error, line: line, subject: "standing \(id), rank \(rank)",
                    found: "\(printed.nation)", suggestion: "one skater: CHN Li Jiajun")
                continue
            }
            let claim = StandingClaim(
                standing: id, rank: rank, competitor: competitor, points: nil)
            state(.standing(claim), .after, line: line)
            guard rank == 1 else { continue }
            let title = TitleClaim(
                season: season, standing: id, competitor: competitor, count: nil)
            state(.champion(title), .after, line: line)
        }
    }

    /// Names the distances that are raced for and have no table on the page.
    mutating func reportMissingTables() {
        let published = Set(tables.map(\.id))
        guard !published.isEmpty else { return }
        for id in Set(calendar.map(\.standing)).subtracting(published).sorted() {
            let own = calendar.filter { $0.standing == id }
            findings.report(
                .tableMissing, .note, line: own.first?.line, subject: "standing \(id)",
                found: "no table for the \(own.count) events of the calendar",
                suggestion: "another source, or no such title was given")
        }
    }
}
