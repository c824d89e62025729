import RaceOffice
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

    /// The lines of a table by rank, whoever stated them and when: as known those that are shown
    /// everywhere, a line without a name beside its name left out.
    func lines(of id: StandingID) -> [StandingLine] {
        let all = stated(of: id)
        let totals = all.filter { $0.value.points != nil }
        let lines = id.scope == .overall && !totals.isEmpty ? totals : all
        let shown = season.flatMap { season in
            season.standings.contains(id) ? Set(season.publishedLines(of: id)) : nil
        }
        return lines.filter { shown?.contains($0.value) ?? true }
            .enumerated().sorted {
                ($0.element.value.rank, $0.offset) < ($1.element.value.rank, $1.offset)
            }
            .map(\.element)
    }

    /// Where the lines of a table are from, and those without a name that they stand for.
    func sources(of lines: [StandingLine], in id: StandingID) -> [Statement] {
        stated(of: id).filter { line in
            lines.contains {
                $0.value.rank == line.value.rank && $0.value.points == line.value.points
            }
        }
        .map(\.statement)
    }

    private func rankOnly(_ id: StandingID) -> [StandingLine] {
        let printed = lines(of: id).map(\.value)
        return stated(of: id).filter { $0.value.points == nil && !printed.contains($0.value) }
    }

    private func stated(of id: StandingID) -> [StandingLine] {
        standing(record.standings).filter { $0.value.standing == id }
    }
}
