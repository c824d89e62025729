public import Phrases
public import RaceOffice
import RecordBook
import Rulebook
public import Scoring
import ShortTrack

extension SeasonView {
    /// A proof in lines a person can follow, from the rules used to the verdict.
    public func lines(of proof: Proof) -> [String] {
        [title(of: proof).description, ""]
            + explanation(of: proof).map { $0.isResult ? "  \($0.words)" : "\($0.words)" }
    }

    /// A proof in lines a person can follow, each result apart from what is said about it.
    public func explanation(of proof: Proof) -> [(words: Phrase, isResult: Bool)] {
        var lines: [(words: Phrase, isResult: Bool)] = []
        if rules != nil { lines += ruleLines(of: proof).map { ($0, false) } + [("", false)] }
        for sheet in proof.sheets {
            if proof.sheets.count > 1 { lines.append((heading(of: sheet), false)) }
            lines += sheet.lines.map { (line($0), true) }
            if proof.sheets.count > 1 { lines.append(("= \(sheet.total)", true)) }
        }
        lines += placings(of: proof).map { ($0, true) }
        if let total = total(of: proof) { lines += [("", false), (total, false)] }
        guard let published = proof.published, let verdict = proof.verdict else { return lines }
        lines.append(("Published: \(published). Verdict: \(verdict.phrase).", false))
        return lines + [(because(proof), false)]
    }

    /// Whose total it is, and in which table.
    func title(of proof: Proof) -> Phrase {
        "\(proof.competitor.map { "\(label($0))" } ?? naming(nil)), \(proof.standing), \(title)"
    }

    /// The rules a proof uses.
    func ruleLines(of proof: Proof) -> [Phrase] {
        proof.clauses.compactMap { clause in
            rules.map { "Rule (\(clause.phrase)): \($0.sentence(of: clause))" }
        }
    }

    /// What somebody's known results give; nothing for a total that names nobody.
    func total(of proof: Proof) -> Phrase? {
        guard proof.competitor != nil else { return nil }
        return proof.total.map { "The known results give \($0)." }
            ?? "The rule of this table is not known."
    }

    /// The places in the events of a table nobody can add up.
    private func placings(of proof: Proof) -> [Phrase] {
        guard proof.sheets.isEmpty, let competitor = proof.competitor, let results,
            results.isOfEvents(proof.standing)
        else { return [] }
        return results.results(of: competitor, in: proof.standing).compactMap { result in
            guard let rank = result.rank else { return nil }
            let place = words(ofPlace: rank, sharedBy: result.sharers)
            let event: Phrase =
                "\(result.event.date)  \(self.place(of: result.event.id)), \(result.event.id.phrase)"
            guard case .placed(_, _, let award) = result.score else {
                return "\(event): \(place); what it pays is not known"
            }
            return "\(event): \(place), \(award) points"
        }
    }

    private func heading(of sheet: ScoreSheet) -> Phrase {
        sheet.standing.scope == .nations
            ? "\(naming(sheet.competitor)):" : "\(sheet.standing), \(sheet.best):"
    }

    private func line(_ line: ScoreSheet.Line) -> Phrase {
        "\(line.event.date)  \(place(of: line.event.id)), \(line.event.id.phrase): \(words(line))"
    }

    /// "place 2, shared by 2".
    public func words(ofPlace rank: Int, sharedBy sharers: Int) -> Phrase {
        sharers > 1 ? "place \(rank), shared by \(sharers)" : "place \(rank)"
    }

    private func words(_ line: ScoreSheet.Line) -> Phrase {
        switch line.score {
        case .placed(let rank, let sharers, let award):
            let place = words(ofPlace: rank, sharedBy: sharers)
            return line.isCounted
                ? "\(place), \(award) points, counted" : "\(place), \(award) points, dropped"
        case .none: return "not in the order, no points"
        case .unknown(let rank, let most):
            return "not known; at best place \(rank), at most \(most) points"
        }
    }
}
