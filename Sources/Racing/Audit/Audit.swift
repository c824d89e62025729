import Phrases
public import ShortTrack

/// Official results checked as an auditor would: every mark, start position and place against
/// the results they follow from, the rule printed under the round, and the practice of the season.
///
/// Events are handed in one after the other and not kept, so that a file of any length can be
/// checked. Nothing is put right: what does not fit is a finding with its line. Torino 2013,
/// men's 500 m heats, "Top 2 Skaters from each heat and the next 6 fastest thirds qualify for
/// Eighthfinals.": 22 go on by place, six by time, and Alvarez, third and advanced, beside them.
public struct Audit: Sendable {
    /// How many of the things looked at were right, so far.
    public private(set) var tally = AuditTally()

    private let file: String
    private var sentences: [String: PrintedRule?] = [:]
    private var seasons: [SeasonID: AuditRules?] = [:]

    /// Begins an audit.
    /// - Parameter file: the file's name, for findings.
    public init(file: String) { self.file = file }

    /// Checks an event; what is wrong with it, in the order of the file.
    ///
    /// One with a cell that was not understood is only counted: who read it has said so, and what
    /// else seems wrong may follow from it.
    public mutating func check(_ event: PrintedEvent) -> [Finding] {
        var findings: [Finding] = []
        guard event.isWhole else {
            tally.brokenEvents += 1
            return []
        }
        let rounds = AuditedRound.all(of: event)
        let rules = rules(of: event, &findings)
        if rules != nil, let odd = event.oddRelay {
            tally.brokenEvents += 1
            return [odd.in(file)]
        }
        let printed = rounds.map { round in
            findings += round.otherRules
            return rule(of: round, &findings)
        }
        var audit = EventAudit(rounds: rounds, printed: printed, rules: rules, tally: tally)
        audit.run()
        tally = audit.tally
        findings += audit.findings
        return findings.enumerated()
            .sorted { ($0.element.line ?? 0, $0.offset) < ($1.element.line ?? 0, $1.offset) }
            .map { $0.element.in(file) }
    }

    /// The rules of the event's season; a season without any is reported once.
    private mutating func rules(of event: PrintedEvent, _ findings: inout [Finding])
        -> AuditRules?
    {
        let season = event.id.competition.season
        if let known = seasons[season] { return known }
        let rules = AuditRules(season: season)
        seasons[season] = .some(rules)
        if rules == nil {
            findings.append(
                Finding(
                    .ruleNotUnderstood, .warning, line: event.races.first?.rows.first?.line,
                    subject: "season \(season)", found: "a season whose rules are not known",
                    suggestion: "a season named by its years, such as 2013-14"))
        }
        return rules
    }

    /// The rule of a round; a sentence that is not understood is reported once.
    private mutating func rule(of round: AuditedRound, _ findings: inout [Finding])
        -> PrintedRule?
    {
        let marked = round.rows.first { $0.mark?.isPrinted == true }
        let sentence = round.rule
        if round.round.isFinal || sentence.isEmpty && marked == nil { return nil }
        if let known = sentences[sentence] { return known }
        let rule = PrintedRule(sentence)
        sentences[sentence] = .some(rule)
        if rule == nil {
            findings.append(
                Finding(
                    .ruleNotUnderstood, .warning, line: (marked ?? round.rows.first)?.line,
                    subject: round.races.first.map { "\($0.race)" } ?? round.round.title,
                    found: sentence.isEmpty ? "marks without a rule" : "the rule \"\(sentence)\"",
                    suggestion: "\"Top 2 Skaters from each heat and the next 6 fastest thirds "
                        + "qualify for Quarterfinals.\"; until it is understood its marks are "
                        + "not explained"))
        }
        return rule
    }
}

extension PrintedEvent {
    /// A relay over a distance that is skated alone: most likely no relay at all.
    fileprivate var oddRelay: Finding? {
        guard id.distance.isRelay, [500, 1000, 1500].contains(id.distance.metres) else {
            return nil
        }
        return Finding(
            .distanceDiffers, .warning, line: races.first?.rows.first?.line, subject: "\(id)",
            found: "a relay over \(id.distance.metres) m",
            suggestion: "0 in the column relay, or a distance relays are skated over")
    }
}

extension Finding {
    fileprivate func `in`(_ file: String) -> Finding {
        Finding(
            code, severity, file: file, line: line, subject: subject, found: found,
            suggestion: suggestion)
    }
}
