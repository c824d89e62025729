import RecordBook
import ShortTrack

/// Ranks of the season that were published without points beside a table that has them.
extension SeasonArticle {
    typealias StandingLine = SeasonRecord.Claim<StandingClaim>

    /// The days printed with the best of the season: those that name no places.
    var overallSpan: SpanClaim? {
        ShortTrack.Category.allCases.contains { !overallLine(of: $0).isEmpty }
            ? unplacedSpan : nil
    }

    /// The first and last day as a source gives them without places.
    var unplacedSpan: SpanClaim? {
        standing(record.spans).map(\.value).first { $0.firstPlace == nil && $0.lastPlace == nil }
    }

    /// The three best of a category, where they are listed by rank alone.
    func overallLine(of category: ShortTrack.Category) -> [StandingLine] {
        guard unplacedSpan != nil else { return [] }
        return rankOnly(StandingID(category: category, scope: .overall)).filter {
            $0.value.rank <= 3
        }
    }

    /// Ranks that only a sentence can give: of a table that prints points with its ranks.
    var rankSentences: [StandingLine] {
        categories.flatMap { category in
            let line = overallLine(of: category).map(\.value)
            return rankOnly(StandingID(category: category, scope: .overall)).filter {
                !line.contains($0.value)
            }
        }
    }

    /// The lines of a table, in the order they were published.
    func lines(of id: StandingID) -> [StandingLine] {
        let all = standing(record.standings).filter { $0.value.standing == id }
        let totals = all.filter { $0.value.points != nil }
        return id.scope == .overall && !totals.isEmpty ? totals : all
    }

    private func rankOnly(_ id: StandingID) -> [StandingLine] {
        let printed = lines(of: id).map(\.value)
        return standing(record.standings).filter {
            $0.value.standing == id && !printed.contains($0.value)
        }
    }
}
