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
        let about: ClaimResource
        let subject: String
        let published: String
        let known: String?
        let verdict: String
        let because: String
        let needs: String?
        let document: String
        let line: Int?

        init(_ check: ClaimCheck, in season: SeasonView) {
            id = check.id
            kind = check.kind.rawValue
            about = ClaimResource(check, in: season)
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

    /// The claims of one kind.
    struct Kind: Encodable {
        let kind: String
        let tally: VerdictTally
    }

    /// The claims of one source.
    struct Source: Encodable {
        let document: String
        let tally: VerdictTally
    }

    let season: SeasonID
    let tally: VerdictTally
    let kinds: [Kind]
    let sources: [Source]
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
        let byKind = Dictionary(grouping: checks, by: \.kind)
        kinds = ClaimKind.allCases.compactMap { kind in
            byKind[kind].map { Kind(kind: kind.rawValue, tally: VerdictTally($0)) }
        }
        sources = Dictionary(grouping: checks) { $0.statement.source.document }
            .sorted { $0.key < $1.key }
            .map { Source(document: $0.key, tally: VerdictTally($0.value)) }
        claims = part.lines.map { Claim($0, in: season) }
        next = part.next?.path(to: .reconciliation(season.record.id))
    }
}
