import Phrases
import RecordBook
import Scoring
import ShortTrack

extension SeasonView {
    /// Published orders of tables whose rule is not known, where the known places give another.
    ///
    /// 2003-04, men's 500 m: published Li Jiajun, Ahn Hyun-soo, Song Suk-woo; with the places
    /// known, all counted, Li has 47 points and Jean-François Monette 68.
    var underivedRanks: [Finding] {
        standings.compactMap { id in
            guard let results, !results.isAddedUp(id), let points = results.knownPoints(in: id)
            else { return nil }
            let lines = record.standings.filter { $0.value.standing == id }
            let order = lines.sorted { $0.value.rank < $1.value.rank }
                .compactMap(\.value.competitor)
            guard let first = lines.first, order.count == lines.count else { return nil }
            return underived(order, points).map { found in
                Finding(
                    .rankUnderived, .note, file: first.statement.source.document,
                    line: first.statement.source.line, subject: "standing \(id)", found: found,
                    suggestion: "the rule of this table; the ranks are kept as published")
            }
        }
    }

    /// What does not go together, where the points known do not give an order.
    private func underived(_ order: [Competitor], _ points: [Competitor: Points]) -> Phrase? {
        let own = order.map { points[$0] ?? .zero }
        let others = points.filter { !order.contains($0.key) }
            .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        let ahead = others.prefix { $0.value > own.min() ?? .zero }
        guard !ahead.isEmpty || zip(own, own.dropFirst()).contains(where: <) else { return nil }
        func words(_ competitor: Competitor, _ points: Points) -> String {
            "\(name(competitor)) \(points)"
        }
        let listed: Phrase = zip(order, own).map(words).joined(separator: ", ")
        let unlisted: Phrase = ahead.prefix(3).map { words($0.key, $0.value) }.joined(
            separator: ", ")
        return ahead.isEmpty
            ? "known points, all counted: \(listed)"
            : "known points, all counted: \(listed); not listed: \(unlisted)"
    }
}
