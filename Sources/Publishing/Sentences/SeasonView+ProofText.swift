public import RaceOffice
import RecordBook
import Rulebook
public import Scoring
import ShortTrack

extension SeasonView {
    /// A proof in lines a person can follow, from the rules used to the verdict.
    public func lines(of proof: Proof) -> [String] {
        var lines = [
            "\(proof.competitor.map(label) ?? name(nil)), \(proof.standing), \(title)", "",
        ]
        if let rules {
            lines += proof.clauses.map { "Rule (\($0.rawValue)): \(rules.sentence(of: $0))" }
            lines.append("")
        }
        for sheet in proof.sheets {
            if proof.sheets.count > 1 { lines.append(heading(of: sheet)) }
            lines += sheet.lines.map { "  " + line($0) }
            if proof.sheets.count > 1 { lines.append("  = \(sheet.total)") }
        }
        if proof.competitor != nil {
            lines += [
                "",
                proof.total.map { "The known results give \($0)." }
                    ?? "The rule of this table is not known.",
            ]
        }
        guard let published = proof.published, let verdict = proof.verdict else { return lines }
        lines.append("Published: \(published). Verdict: \(verdict.word).")
        return lines + [because(proof)]
    }

    private func heading(of sheet: ScoreSheet) -> String {
        sheet.standing.scope == .nations
            ? "\(name(sheet.competitor)):" : "\(sheet.standing), \(sheet.best):"
    }

    private func line(_ line: ScoreSheet.Line) -> String {
        let event = "\(line.event.date)  \(line.event.id.competition.slug) \(line.event.id.title)"
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
