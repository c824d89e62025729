public import RaceOffice
import RecordBook
import Rulebook
public import Scoring
import ShortTrack

extension SeasonView {
    /// A proof in lines a person can follow, from the rules used to the verdict.
    public func lines(of proof: Proof) -> [String] {
        var lines = [title(of: proof), ""]
        if rules != nil { lines += ruleLines(of: proof) + [""] }
        for sheet in proof.sheets {
            if proof.sheets.count > 1 { lines.append(heading(of: sheet)) }
            lines += sheet.lines.map { "  " + line($0) }
            if proof.sheets.count > 1 { lines.append("  = \(sheet.total)") }
        }
        if let total = total(of: proof) { lines += ["", total] }
        guard let published = proof.published, let verdict = proof.verdict else { return lines }
        lines.append("Published: \(published). Verdict: \(verdict.word).")
        return lines + [because(proof)]
    }

    /// Whose total it is, and in which table.
    func title(of proof: Proof) -> String {
        "\(proof.competitor.map(label) ?? name(nil)), \(proof.standing), \(title)"
    }

    /// The rules a proof uses.
    func ruleLines(of proof: Proof) -> [String] {
        proof.clauses.compactMap { clause in
            rules.map { "Rule (\(clause.rawValue)): \($0.sentence(of: clause))" }
        }
    }

    /// What somebody's known results give; nothing for a total that names nobody.
    func total(of proof: Proof) -> String? {
        guard proof.competitor != nil else { return nil }
        return proof.total.map { "The known results give \($0)." }
            ?? "The rule of this table is not known."
    }

    private func heading(of sheet: ScoreSheet) -> String {
        sheet.standing.scope == .nations
            ? "\(name(sheet.competitor)):" : "\(sheet.standing), \(sheet.best):"
    }

    private func line(_ line: ScoreSheet.Line) -> String {
        let event = "\(line.event.date)  \(place(of: line.event.id)), \(line.event.id.title)"
        switch line.score {
        case .placed(let rank, let sharers, let award):
            let place = "place \(rank)" + (sharers > 1 ? ", shared by \(sharers)" : "")
            return "\(event): \(place), \(award) points, \(line.isCounted ? "counted" : "dropped")"
        case .none: return "\(event): not in the order, no points"
        case .unknown(let rank, let most):
            return "\(event): not known; at best place \(rank), at most \(most) points"
        }
    }
}
