public import ShortTrack

/// The way in: bytes to drafts and findings.
public enum Reader {
    /// Reads a file of any format known here; the format is recognised from the content.
    /// - Parameters:
    ///   - bytes: the file.
    ///   - name: its name, for findings and for what its ending says of the format.
    ///   - actor: who brings it in.
    ///   - today: the day from which something undated counts as known.
    ///   - season: the season a rulebook is put in force for; its own when missing.
    public static func read(
        _ bytes: [UInt8], name: String, actor: String, on today: CalendarDate,
        season: SeasonID? = nil
    ) -> ReadFile {
        var findings = Findings(file: name)
        let guess = InputFormat(fileName: name)
        guard let text = SourceText(bytes, findings: &findings) else {
            return ReadFile(name: name, format: guess, drafts: [], findings: findings.all)
        }
        guard let format = InputFormat(of: text, named: name) else {
            findings.report(
                .unknownFormat, .error, line: text.firstLine, subject: "the file",
                found: "begins with \"\(text.opening)\"",
                suggestion: "a season page begins with \"= 2023–24 … World Cup =\", a rulebook "
                    + "with \"rulebook:\", a set-up with \"season:\", a table with "
                    + PlacingsColumn.header(of: .placings))
            return ReadFile(name: name, format: guess, drafts: [], findings: findings.all)
        }
        let incoming = Incoming(text: text, actor: actor, today: today, findings: findings)
        switch format {
        case .seasonPage:
            return SeasonPageReader.read(text, actor: actor, findings: findings)
        case .wikitext:
            return WikitextPage.read(text, actor: actor, findings: findings)
        case .rulebook:
            var reader = RulebookFileReader(incoming)
            return reader.read(for: season)
        case .seasonSetUp:
            var reader = SetUpReader(incoming)
            return reader.read()
        case .entries:
            var reader = EntriesReader(incoming)
            return reader.read()
        case .placings, .corrections:
            var reader = PlacingsReader(text, as: format, actor: actor, findings: findings)
            return reader.read()
        case .people:
            var reader = PeopleReader(text, actor: actor, findings: findings)
            return reader.read()
        case .names, .titles:
            var reader = StandingRowsReader(text, as: format, actor: actor, findings: findings)
            return reader.read()
        case .seasons:
            var reader = SeasonsReader(text, actor: actor, findings: findings)
            return reader.read()
        case .exclusions:
            var reader = ExclusionsReader(text, findings: findings)
            return reader.read()
        case .raceFile:
            var reader = RaceFileImport(file: name, actor: actor, today: today)
            return reader.read(bytes)
        }
    }
}
