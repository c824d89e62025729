import Phrases
import RaceOffice
import RecordBook
import Scoring
import ShortTrack

/// Every published claim of a season with its verdict, in the order they were stated; in parts.
struct ReconciliationResource: Encodable {
    struct Claim: Encodable {
        let id: String
        let kind: String
        let subject: String
        let published: String
        let known: String?
        let verdict: String
        let because: String
        let needs: String?
        let document: String
        let line: Int?

        init(_ check: ClaimCheck) {
            id = check.id
            kind = check.kind.rawValue
            subject = check.subject.description
            published = check.published.description
            known = check.known.isEmpty ? nil : check.known.description
            verdict = check.verdict.word
            because = check.because.description
            needs = if case .open(let needs) = check.verdict { needs.description } else { nil }
            document = check.statement.source.document
            line = check.statement.source.line
        }
    }

    let season: SeasonID
    let tally: VerdictTally
    let claims: [Claim]
    let next: String?

    init(_ season: SeasonView, _ excerpt: Excerpt) {
        let checks = season.claimChecks
        let part = excerpt.lines(of: checks) { check in
            "\(Excerpt.padded(check.statement.sequence)) \(Excerpt.padded(check.part ?? 0)) "
                + check.kind.rawValue
        }
        self.season = season.record.id
        tally = VerdictTally(checks)
        claims = part.lines.map { Claim($0) }
        next = part.next?.path(to: .reconciliation(season.record.id))
    }
}
