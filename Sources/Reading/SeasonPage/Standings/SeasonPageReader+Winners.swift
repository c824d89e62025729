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
            let id = cells.first.flatMap { StandingID(category: category, printed: $0) }
            if id == nil || cells.count > 4 || !podium.broken.isEmpty {
                findings.report(
                    .malformedRow, .error, line: line, subject: "\(category) standings",
                    found: cells.joined(separator: " | "),
                    suggestion: "a distance and its three best: 500m | CHN Li Jiajun | …")
            }
            guard let id else { continue }
            stateWinners(podium, of: id, line: line)
            tables.append(
                PublishedStanding(
                    id: id, lastLine: line, rows: 1, claims: podium.places.count, rowsWithPoints: 0)
            )
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
}
