import Rulebook
public import ShortTrack

extension SeasonResults {
    /// The all-round ranking of a meeting, as far as its individual events are known.
    ///
    /// Calgary 2003, men, by the podiums alone: Lee Seung-jae won the 1500 m, the 1000 m and the
    /// 3000 m, at least 34 + 34 + 34 points, and is first, as the organiser's page marks him:
    /// whoever took the places nobody has named, no one can have more than 71.
    /// - Returns: nothing where the rules have no such ranking, or do not know what places pay,
    ///   or the meeting has held no event of the category.
    public func meetingAllRound(
        _ competition: CompetitionID, _ category: Category
    ) -> MeetingAllRound? {
        let own = outcomes.filter {
            $0.event.id.competition == competition && $0.event.id.category == category
                && !$0.event.id.distance.isRelay
        }
        guard let rule = rules.allRound, !own.isEmpty,
            own.allSatisfy({ rules.pointsTable(for: $0.event.id) != nil })
        else { return nil }
        let superFinal = own.filter { $0.event.id.distance == Distance(metres: rule.superFinal) }
        let others = own.filter { $0.event.id.distance != Distance(metres: rule.superFinal) }
        let competitors = Set(own.flatMap(\.order).map(\.competitor)).sorted()
        let sheets = competitors.map {
            sheet(
                of: $0, in: own, standing: StandingID(category: category, scope: .overall),
                best: BestOf(counted: own.count, held: own.count))
        }
        let before = competitors.map { competitor in
            ScoreSheet.total(of: others.map { score(of: competitor, in: $0) })
        }
        let admission = Admission(
            totals: before,
            unlisted: ScoreSheet.total(of: others.map(scoreOfUnlisted(in:))).highest,
            places: rule.admitted)
        let starters = Set(superFinal.flatMap(\.order).map(\.competitor))
        let unlisted = ScoreSheet.total(of: own.map(scoreOfUnlisted(in:))).highest
        let ties = rules.standingTie.breaks
        let final = FinalRanks(
            sheets.map(\.total), unlisted: unlisted, partsTies: !ties.isEmpty)
        let ranking = Ranking(
            sheets.map(\.total.lowest),
            partedBy: { index in
                ties.flatMap { key(of: [sheets[index]], by: $0) }
            }, inOrder: <)
        return MeetingAllRound(
            competition: competition, category: category,
            rows: ranking.lines.map { line in
                MeetingAllRound.Row(
                    competitor: competitors[line.index],
                    rank: final.isFinal(line.index) ? line.rank : nil,
                    sheet: sheets[line.index], before: before[line.index],
                    isAdmitted: starters.contains(competitors[line.index])
                        ? true : admission.isAdmitted(line.index))
            })
    }
}
