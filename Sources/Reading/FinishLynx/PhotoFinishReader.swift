public import ShortTrack

/// Reads a `.lif` file: one race as FinishLynx saves it.
///
/// The first line names the race by numbers, each further line is a skater:
///
///     1,12,2,Semifinal 2,,,,,,500,10:23:11.120
///     1,31,4,EXAMPLE,Alex,CAN,42.162,,42.162,,"7.012 (7.012),16.020 (9.008)",…
///     DNF,145,2,"SAMPLE, Jr.",Bo,KOR,,…
///
/// A file whose last line has no end is still being written: nothing is taken from it.
public struct PhotoFinishReader {
    private let numbers: TimingNumbers
    private var findings: Findings

    private init(name: String, numbers: TimingNumbers) {
        self.numbers = numbers
        findings = Findings(file: name)
    }

    /// Reads a file.
    /// - Parameters:
    ///   - bytes: the file, in UTF-8, UTF-16 with a byte order mark, or Windows-1252.
    ///   - name: its name, for findings.
    ///   - numbers: the races of the stop by number.
    public static func read(
        _ bytes: [UInt8], name: String, numbers: TimingNumbers
    ) -> ReadPhotoFinish {
        var reader = PhotoFinishReader(name: name, numbers: numbers)
        let photoFinish = reader.photoFinish(in: bytes)
        return ReadPhotoFinish(
            name: name, photoFinish: reader.findings.hasErrors ? nil : photoFinish,
            findings: reader.findings.all)
    }

    private mutating func photoFinish(in bytes: [UInt8]) -> PhotoFinish? {
        guard
            let text = SourceText(
                CodePage.utf8(bytes), expected: "a .lif file of FinishLynx", findings: &findings)
        else { return nil }
        guard text.endsWithLineEnd else {
            findings.report(
                .truncatedPage, .error, line: text.lines.count, subject: "the file",
                found: "a last line without an end: \"\(text.lines.last ?? "")\"",
                suggestion: "the whole file; it may still be being written")
            return nil
        }
        let records = CSVReader.records(of: text, comment: ";", findings: &findings)
        guard !findings.hasErrors, let header = records.first, let race = race(of: header) else {
            return nil
        }
        let rows = records.dropFirst()
            .filter { !$0.cells.allSatisfy(\.trimmed.isEmpty) }.compactMap { row(of: $0, in: race) }
        if rows.isEmpty, !findings.hasErrors {
            findings.report(
                .emptyInput, .error, line: header.line, subject: "\(race)",
                found: "a race without skaters", suggestion: "a line for each skater")
        }
        return PhotoFinish(race: race, rows: rows)
    }

    private mutating func race(of header: CSVRecord) -> RaceID? {
        let cells = header.cells.map(\.trimmed)
        let found = cells.prefix(3).compactMap(Self.number)
        guard found.count == 3 else {
            findings.report(
                .malformedRow, .error, line: header.line, subject: "the race",
                found: cells.prefix(3).joined(separator: ","),
                suggestion: "the numbers of event, round and heat, such as 1,12,2")
            return nil
        }
        let named = TimingNumbers.Race(event: found[0], round: found[1], heat: found[2])
        guard let race = numbers.race(named) else {
            findings.report(
                .unknownRace, .error, line: header.line, subject: "the race", found: "\(named)",
                suggestion: numbers.events.isEmpty
                    ? "a stop with events in its calendar"
                    : "an event from 1 to \(numbers.events.count) and a round from 1 to "
                        + "\(TimingNumbers.rounds.count)")
            return nil
        }
        let metres = race.event.distance.metres
        if cells.count > 9, let distance = Self.number(cells[9]), distance != metres {
            findings.report(
                .distanceDiffers, .error, line: header.line, subject: "\(race)",
                found: "\(distance) m", suggestion: "\(metres) m; was another event open?")
        }
        return race
    }

    private mutating func row(of record: CSVRecord, in race: RaceID) -> PhotoFinish.Row? {
        let cells = record.cells.map(\.trimmed)
        guard cells.count > 6 else {
            findings.report(
                .malformedRow, .error, line: record.line, subject: "the row",
                found: "\(cells.count) cells",
                suggestion: "place, helmet, lane, last name, first name, affiliation, time")
            return nil
        }
        guard let outcome = PhotoFinish.Outcome(cells[0]) else {
            report(record, "the place", cells[0], "a place, DNF, DNS, DQ or nothing")
            return nil
        }
        guard let helmet = Self.number(cells[1]) else {
            report(record, "the helmet", cells[1], "the helmet number as the ID, as in lynx.evt")
            return nil
        }
        let time = RaceTime(cells[6])
        guard time != nil || cells[6].isEmpty else {
            report(record, "helmet \(helmet)", cells[6], "a time such as 41.037 or 1:25.325")
            return nil
        }
        return PhotoFinish.Row(
            helmet: helmet, outcome: outcome, time: time,
            laps: laps(in: record, of: helmet, in: race, finishingIn: time))
    }

    /// The laps of a row; whatever is wrong with them, order and time are taken.
    private mutating func laps(
        in record: CSVRecord, of helmet: Int, in race: RaceID, finishingIn time: RaceTime?
    ) -> [RaceTime]? {
        // Quoted, the splits are one cell; unquoted, a cell each, up to one that is something else.
        let splits = record.cells.dropFirst(10).map(\.trimmed)
            .prefix { $0.first?.isNumber == true && !$0.hasPrefix("00:") }
            .flatMap { $0.split(separator: ",").map { $0.trimmed } }
        guard !splits.isEmpty else { return nil }
        let laps = Splits(splits, finishingIn: time)?.laps
        let crossings = Track.standard.crossings(of: race.event.distance)
        if laps == nil || time != nil && laps?.count != crossings {
            findings.report(
                .lapsIncomplete, .warning, line: record.line, subject: "helmet \(helmet)",
                found: laps.map { "\($0.count) laps" } ?? "\"\(splits.joined(separator: ", "))\"",
                suggestion: "\(crossings) crossings of the finish line over "
                    + "\(race.event.distance)")
        }
        return laps
    }

    private mutating func report(
        _ record: CSVRecord, _ subject: String, _ found: String, _ suggestion: String
    ) {
        findings.report(
            .badNumber, .error, line: record.line, subject: subject, found: "\"\(found)\"",
            suggestion: suggestion)
    }

    /// A number from 1 to 9999, with or without zeros in front.
    private static func number(_ text: String) -> Int? {
        guard text.utf8.count <= 4, text.utf8.allSatisfy({ (48...57).contains($0) }) else {
            return nil
        }
        return Int(text).flatMap { $0 > 0 ? $0 : nil }
    }
}
