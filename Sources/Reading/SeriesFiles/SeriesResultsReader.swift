import Rulebook
import ShortTrack

/// Reads the results of a series: one row for each competitor and round.
struct SeriesResultsReader {
    private var collected: Findings

    init(name: String) { collected = Findings(file: name) }

    /// What is wrong, by line.
    var findings: [Finding] {
        collected.all.enumerated()
            .sorted { ($0.element.line ?? 0, $0.offset) < ($1.element.line ?? 0, $1.offset) }
            .map(\.element)
    }

    mutating func read(_ bytes: [UInt8]) -> SeriesResults {
        let none = SeriesResults([])
        guard
            let text = SourceText(
                bytes, expected: "rows of \(SeriesColumn.header)", findings: &collected)
        else { return none }
        let records = CSVReader.records(of: text, findings: &collected)
        guard let header = records.first, let columns = columns(in: header) else { return none }
        let rows = records.dropFirst().compactMap { row($0, columns) }
        if records.count == 1 {
            collected.report(
                .emptyInput, .error, line: header.line, subject: "the file",
                found: "a header without rows", suggestion: "a row for each competitor and round")
        }
        let results = SeriesResults(rows)
        checkPlaces(of: results)
        return results
    }

    private mutating func columns(in header: CSVRecord) -> [SeriesColumn: Int]? {
        let names = header.cells.map { $0.trimmed.lowercased() }
        let columns = names.compactMap(SeriesColumn.init(rawValue:))
        guard columns.count == names.count, Set(columns).count == columns.count,
            SeriesColumn.allCases.allSatisfy({ columns.contains($0) || $0 == .points })
        else {
            collected.report(
                .malformedRow, .error, line: header.line, subject: "the columns",
                found: names.joined(separator: ","), suggestion: SeriesColumn.header)
            return nil
        }
        return Dictionary(zip(columns, columns.indices), uniquingKeysWith: { first, _ in first })
    }

    private mutating func row(
        _ record: CSVRecord, _ columns: [SeriesColumn: Int]
    ) -> SeriesResult? {
        guard record.cells.count == columns.count else {
            refuse(
                .malformedRow, record, "the row", found: "\(record.cells.count) cells",
                expected: "\(columns.count) cells")
            return nil
        }
        func cell(_ column: SeriesColumn) -> String {
            columns[column].map { record.cells[$0].trimmed } ?? ""
        }
        let (round, competitor) = (cell(.round), cell(.competitor))
        let (rankText, pointsText) = (cell(.rank), cell(.points))
        let rank = Int(rankText).flatMap { (1...Self.lastPlace).contains($0) ? $0 : nil }
        let points = Points(pointsText).flatMap { points in
            abs(points.hundredths) <= Self.mostPoints.hundredths ? points : nil
        }
        var isSound = true
        func expect(_ holds: Bool, _ code: FindingCode, _ column: SeriesColumn, _ right: String) {
            guard !holds else { return }
            isSound = false
            refuse(
                code, record, "column \(column.rawValue)", found: "\"\(cell(column))\"",
                expected: right)
        }
        expect(!round.isEmpty, .malformedRow, .round, "the number or name of the round")
        expect(!competitor.isEmpty, .malformedRow, .competitor, "the competitor's name")
        expect(
            rank != nil || rankText.isEmpty, .badNumber, .rank,
            "a place from 1, or nothing for points without a place")
        expect(
            points != nil || pointsText.isEmpty, .badNumber, .points,
            "points such as 43.75, at most two decimals and \(Self.mostPoints), or nothing")
        if isSound, rank == nil, points == nil {
            isSound = false
            refuse(
                .malformedRow, record, competitor, found: "no rank and no points",
                expected: "a rank, or the points of a start without a place")
        }
        guard isSound else { return nil }
        return SeriesResult(
            round: round, competitor: competitor, rank: rank, points: points, line: record.line)
    }

    private mutating func refuse(
        _ code: FindingCode, _ record: CSVRecord, _ subject: String, found: String,
        expected: String
    ) {
        collected.report(
            code, .error, line: record.line, subject: subject, found: found, suggestion: expected)
    }

    /// Nobody twice in a round, and no place that those ahead take up.
    private mutating func checkPlaces(of results: SeriesResults) {
        if results.rounds.count > Self.mostRounds {
            collected.report(
                .malformedRow, .error, line: results.rounds[Self.mostRounds].entries.first?.line,
                subject: "the rounds", found: "\(results.rounds.count) rounds",
                suggestion: "at most \(Self.mostRounds)")
        }
        var numbers: [Int: SeriesResults.Round] = [:]
        for round in results.rounds {
            guard let number = Int(round.name) else { continue }
            if let same = numbers[number] {
                collected.report(
                    .malformedRow, .error, line: round.entries.first?.line,
                    subject: "round \(round.name)",
                    found: "\(round.name), and \(same.name) in line "
                        + "\(same.entries.first?.line ?? 0): one number, two rounds",
                    suggestion: "one way to write it")
            }
            numbers[number] = round
        }
        var met: [Int: Int] = [:]
        for round in results.rounds {
            met.removeAll(keepingCapacity: true)
            for entry in round.entries {
                guard let line = met.updateValue(entry.line, forKey: entry.competitor) else {
                    continue
                }
                collected.report(
                    .repeatedStatement, .error, line: entry.line, subject: "round \(round.name)",
                    found: "\(results.competitors[entry.competitor]) again",
                    suggestion: "one row; line \(line) gives one already")
            }
            var taken = (rank: 0, count: 0)
            for entry in round.entries.filter({ $0.rank != nil }).sorted(by: {
                ($0.rank ?? 0, $0.line) < ($1.rank ?? 0, $1.line)
            }) {
                guard let rank = entry.rank else { continue }
                if rank == taken.rank {
                    taken.count += 1
                } else if rank < taken.rank + taken.count {
                    collected.report(
                        .placesBroken, .warning, line: entry.line, subject: "round \(round.name)",
                        found: "place \(rank) after \(taken.count) at place \(taken.rank)",
                        suggestion: "place \(taken.rank + taken.count) or later: those who share "
                            + "a place take up the next ones")
                    taken = (rank, 1)
                } else {
                    taken = (rank, 1)
                }
            }
        }
    }

    /// Points for every row, and a segment for every round.
    mutating func check(_ results: SeriesResults, under rulebook: SeriesRulebook) {
        for round in results.rounds {
            if rulebook.segment(ofRound: round.number) == nil {
                collected.report(
                    .malformedRow, .error, line: round.entries.first?.line,
                    subject: "round \(round.name)", found: "in no segment of the rules",
                    suggestion: "a segment \"rounds: the rest\" in the rules")
            }
            for entry in round.entries where entry.points == nil {
                guard let rank = entry.rank else { continue }
                let name = results.competitors[entry.competitor]
                if rulebook.points == .given {
                    collected.report(
                        .malformedRow, .error, line: entry.line, subject: name,
                        found: "no points, and the rules say points: as given",
                        suggestion: "points in this row, or points per place in the rules")
                } else if case .places(let list) = rulebook.points,
                    rulebook.winner == .fewestPoints, rank > list.count
                {
                    collected.report(
                        .malformedRow, .error, line: entry.line, subject: name,
                        found: "place \(rank), and the rules give points to \(list.count) places",
                        suggestion: "points in this row or a longer list: none would be the best")
                }
            }
        }
    }

    private static let lastPlace = 1_000_000
    private static let mostPoints = Points(1_000_000)
    private static let mostRounds = 4095
}
