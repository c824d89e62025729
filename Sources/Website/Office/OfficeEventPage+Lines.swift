import Phrases
import RaceOffice
import Racing
import RecordBook
import Rulebook
import ShortTrack

extension OfficeEventPage {
    /// The value of a line somebody writes.
    static let written = "written"

    /// The rounds with what is known of their lines.
    var ladder: LadderModel { LadderModel(progress: progress, record: page.record) }

    /// A form for each round that may still get another line.
    var lineForms: [[String: Any]] {
        guard may(.pick) else { return [] }
        return (progress.ladder?.rounds ?? []).filter(progress.isOpen).map { round in
            let entered = refused?.form["round"] == round.rawValue ? refused?.form : nil
            let starters = progress.starters(in: round) ?? 0
            let lines = progress.offeredLines(for: round).map { line -> [String: Any] in
                [
                    "value": line.sentence,
                    "isChosen": entered?["line"] == line.sentence.description,
                    "title": "\(line.round.title), \(line.rule): "
                        + ladder.origin(of: line, starters: starters).description,
                ]
            }
            return [
                "round": round.rawValue, "title": round.title.lowercased(), "lines": lines,
                "written": Self.written, "isWritten": entered?["line"] == Self.written,
                "isEntered": entered != nil, "races": entered?["races"] ?? "",
                "perRace": entered?["per-race"] ?? "", "fastest": entered?["fastest"] ?? "",
                "reason": entered?["reason"] ?? "",
            ]
        }
    }

    /// A form for each picked line that may be withdrawn.
    var withdrawableLines: [[String: Any]] {
        guard may(.pick) else { return [] }
        return page.record.pickedLines.filter { progress.isOpen($0.value.line.round) }.map {
            [
                "statement": "\($0.statement.sequence)",
                "title": "\($0.value.line.round.title), \($0.value.line.rule)",
            ]
        }
    }

    /// The form by which two starters are exchanged; nothing when every race has a result.
    var exchange: [String: Any]? {
        guard may(.swap), !progress.unskatedRaces.isEmpty else { return nil }
        let entered = refused?.form.fields["helmet-1"] == nil ? nil : refused?.form
        return [
            "isEntered": entered != nil, "one": entered?["helmet-1"] ?? "",
            "other": entered?["helmet-2"] ?? "", "reason": entered?["reason"] ?? "",
        ]
    }
}
