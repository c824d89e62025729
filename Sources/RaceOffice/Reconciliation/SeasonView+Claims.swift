import RecordBook
import Scoring
import ShortTrack

extension SeasonView {
    /// Every claim of the season with its verdict: the calendar, then the standings, then the rest.
    public var claimChecks: [ClaimCheck] { tables.claimChecks { checkedClaims } }

    private var checkedClaims: [ClaimCheck] {
        let roll = TitleRoll(records)
        let slips = record.daySlips
        var checks = record.events.flatMap {
            [dayCheck($0, slips[$0.event.id])] + placeChecks($0)
        }
        checks += totalChecks
        let tables = Dictionary(
            uniqueKeysWithValues: standings.compactMap { id in standing(id).map { (id, $0) } })
        checks += publishedStandings.map { claim in
            rankCheck(claim.value, claim.statement, by: tables[claim.value.standing])
        }
        return checks + otherChecks(roll, slips)
    }

    /// The claims that cannot be right, worked out without what takes long.
    ///
    /// Days and places are left out: where one is contradicted, whoever read the page or the record
    /// of the season has said so.
    func contradictedClaims(by roll: TitleRoll) -> [ClaimCheck] {
        var tables: [StandingID: Standing] = [:]
        for claim in publishedStandings.map(\.value)
        where claim.points == nil && tables[claim.standing] == nil {
            tables[claim.standing] = standing(claim.standing)
        }
        let ranks = publishedStandings.map {
            rankCheck($0.value, $0.statement, by: tables[$0.value.standing])
        }
        return totalChecks(contradictedOnly: true)
            + (ranks + otherChecks(roll, record.daySlips)).filter { $0.verdict == .contradicted }
    }

    /// Captions, champions, counts, editions, spans, rules of counting and what is mentioned.
    private func otherChecks(
        _ roll: TitleRoll, _ slips: [EventID: CalendarDays.Slip]
    ) -> [ClaimCheck] {
        var checks = record.captions.map { check($0.value, $0.statement) }
        checks += record.champions.flatMap { titleChecks($0.value, $0.statement, roll) }
        checks += record.counts.map { check($0.value, $0.statement) }
        checks += record.editions.map { check($0.value, $0.statement, roll) }
        checks += record.spans.map { check($0.value, $0.statement, slips) }
        checks += record.years.map { check($0.value, $0.statement) }
        checks += record.countings.map { check($0.value, $0.statement) }
        checks += record.wordings.map { check($0.value, $0.statement) }
        checks += record.uncounted.map { check($0.value, $0.statement) }
        checks += record.qualifiers.map { check($0.value, $0.statement) }
        return checks
    }

    /// The lines of standings somebody published; who stands in a nameless one may be inferred.
    var publishedStandings: [SeasonRecord.Claim<StandingClaim>] {
        record.standings.filter { !$0.statement.source.isInferred }
    }

    /// What nothing known speaks against, and nothing known proves.
    static var fits: Verdict { .consistent(Witness(results: [], assignments: nil)) }
}
