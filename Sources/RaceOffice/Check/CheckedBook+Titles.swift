import Phrases
import RecordBook
import ShortTrack

extension CheckedBook {
    /// Champions that differ from source to source, and sources that name several.
    ///
    /// 1999-00, men, nations: one encyclopedia says KOR, another CHN. The nations of the women of
    /// 2007-08 are CHN and KOR in one source: a shared title, which is noted.
    func titleDisagreements(by roll: TitleRoll) -> [Finding] {
        roll.words.sorted {
            ($0.key.season, $0.key.standing) < ($1.key.season, $1.key.standing)
        }
        .flatMap { title, words -> [Finding] in
            let subject = "\(title.season) champion, \(title.standing)"
            let besideTable = words.filter { !$0.beside.isEmpty }.map { word in
                finding(
                    .sourcesDisagree, .warning, at: word.claim ?? word.statement, subject: subject,
                    found: names(word.beside),
                    suggestion: "\(names(word.winners)), by the table of \(word.document)")
            }
            let shared = words.filter { $0.champions.count > 1 && $0.beside.isEmpty }.map { word in
                finding(
                    .tieNotation, .note, at: word.statement, subject: subject,
                    found: names(word.champions), suggestion: "read as a shared title")
            }
            guard let first = words.first else { return [] }
            return besideTable + shared
                + words.filter { !$0.agrees(with: first) }.map { word in
                    finding(
                        .sourcesDisagree, .warning, at: word.statement, subject: subject,
                        found: names(word.champions),
                        suggestion: "\(names(first.champions)), by \(first.document)")
                }
        }
    }

    private func names(_ champions: [Competitor]) -> Phrase {
        champions.sorted().map { champion in
            champion.person == nil
                ? "\(champion)" : "\(champion.nation) \(records.people.name(of: champion))"
        }.joined(separator: ", ")
    }
}
