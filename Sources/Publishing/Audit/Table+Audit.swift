import Phrases
public import Racing

extension Table {
    /// What an audit of a race file looked at and how much of it was right.
    ///
    /// The first note says it in a sentence: "18,204 of 18,240 marks explained".
    /// - Parameters:
    ///   - tally: what the audit counted.
    ///   - findings: how many findings it printed.
    ///   - file: the file's name.
    public static func audit(_ tally: AuditTally, findings: Int, of file: String) -> Table {
        Table(
            title: "Audit of \(file)",
            columns: [
                .init("check", "Check"), .init("held", "Right", isNumeric: true),
                .init("checked", "Looked at", isNumeric: true), .init("what", "What was looked at"),
            ],
            rows: AuditTally.Check.allCases.map { check in
                [
                    .text(check.rawValue), .number(tally[check].held),
                    .number(tally[check].checked), .text(check.sentence),
                ]
            },
            notes: notes(on: tally, findings: findings))
    }

    private static func notes(on tally: AuditTally, findings: Int) -> [Phrase] {
        let broken: [Phrase] =
            tally.brokenEvents == 0
            ? []
            : [
                "\(tally.brokenEvents) event\(tally.brokenEvents == 1 ? "" : "s") not looked "
                    + "at before the cells that were not understood are put right."
            ]
        let marks = "\(grouped(tally[.marks].held)) of \(grouped(tally[.marks].checked))"
        let size = "\(grouped(tally.rows)) rows, \(grouped(tally.races)) races"
        return broken + [
            "\(marks) marks explained. \(size), \(grouped(findings)) finding"
                + (findings == 1 ? "." : "s."),
            "What a season's practice does not decide is not looked at and not counted.",
        ]
    }

    /// A number with commas between thousands: 18,204.
    private static func grouped(_ number: Int) -> String {
        var text = ""
        for (index, digit) in String(number).reversed().enumerated() {
            if index > 0, index.isMultiple(of: 3) { text.append(",") }
            text.append(digit)
        }
        return String(text.reversed())
    }
}

extension AuditTally.Check {
    fileprivate var sentence: String {
        switch self {
        case .races: "ranks, times and statuses of a race fit together"
        case .marks: "a mark follows from the printed rule and the results"
        case .starters: "a later round has the starters whose marks lead there"
        case .startPositions: "start positions of a later race follow from times"
        case .draws: "the races of a later round are a serpentine, or winners spread evenly"
        case .compatriots: "compatriots are kept apart in a round"
        case .classification: "the finals of an event rank those the season ranks"
        }
    }
}
