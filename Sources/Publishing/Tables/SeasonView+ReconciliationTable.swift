import Phrases
public import RaceOffice
import RecordBook
import Scoring
import ShortTrack

extension SeasonView {
    /// Published claims with their verdicts, all of them or those of one kind.
    ///
    /// Each claim has the number of its statement in the ledger, so that it can be cited.
    /// - Parameter checks: what `claimChecks` gave; it takes long enough to be asked for once.
    public func reconciliationTable(_ checks: [ClaimCheck], of kind: ClaimKind? = nil) -> Table {
        let checks = kind.map { kind in checks.filter { $0.kind == kind } } ?? checks
        return Table(
            title: "\(title): published \(kind?.plural ?? "claims")",
            columns: [
                .init("id", "No."), .init("kind", "Kind"), .init("claim", "Claim"),
                .init("published", "Published", isNumeric: true),
                .init("known", "Known", isNumeric: true),
                .init("verdict", "Verdict"), .init("because", "Because"),
                .init("source", "Source"),
            ],
            rows: checks.map { check in
                [
                    .text(check.id), .text(check.kind.phrase), .text(check.subject),
                    .text(check.published), .words(check.known), .text(check.verdict.phrase),
                    .text("\(check.because)\(needs(of: check.verdict))"),
                    .text(check.statement.source.document),
                ]
            },
            notes: [Self.tally(checks)])
    }

    /// How many claims of each kind have which verdict.
    public func reconciliationTally(_ checks: [ClaimCheck]) -> Table {
        let kinds = Dictionary(grouping: checks, by: \.kind)
        return tally(
            "published claims by kind", "kind",
            ClaimKind.allCases.compactMap { kind in
                kinds[kind].map { (kind.plural.capitalised, $0) }
            } + [("All", checks)])
    }

    /// The tally of each source that has a calendar, which is the page, then of all others
    /// together, a row a source: the claims of a page can be compared with the page.
    public func reconciliationTallies(_ checks: [ClaimCheck]) -> [Table] {
        let page = record.events.first?.calendar.statement.source.document
        let own = checks.filter { $0.statement.source.document == page }
        let others = Dictionary(grouping: checks) { $0.statement.source.document }
            .filter { $0.key != page }.sorted { $0.key < $1.key }
        guard !own.isEmpty, !others.isEmpty else { return [reconciliationTally(checks)] }
        return [
            reconciliationTally(own),
            tally(
                "claims of other sources", "source",
                others.map { ("\($0.key)", $0.value) } + [("All", others.flatMap(\.value))]),
        ]
    }

    private func tally(
        _ title: Phrase, _ key: String, _ groups: [(title: Phrase, checks: [ClaimCheck])]
    ) -> Table {
        Table(
            title: "\(self.title): \(title)",
            columns: [
                .init(key, key == "kind" ? "Claims" : "Source"),
                .init("claims", "Number", isNumeric: true),
            ] + Verdict.words.map { .init($0, Phrase(word: $0).capitalised, isNumeric: true) },
            rows: groups.map { title, checks in
                [.text(title), .number(checks.count)]
                    + Verdict.words.map { word in
                        .number(checks.count { $0.verdict.word == word })
                    }
            })
    }

    private static func tally(_ checks: [ClaimCheck]) -> Phrase {
        let verdicts = Verdict.words.map { word -> Phrase in
            "\(checks.count { $0.verdict.word == word }) \(Phrase(word: word))"
        }
        return "\(checks.count) claims: \(verdicts.joined(separator: ", "))."
    }

    private func needs(of verdict: Verdict) -> Phrase {
        if case .open(let needs) = verdict { " It would take \(needs)." } else { "" }
    }

    /// The overall totals beside the distance totals of the same source, claims against claims.
    public func overallCheckTable() -> Table {
        Table(
            title: "\(title): overall totals against distance totals, claims against claims",
            columns: [
                .init("claim", "Claim"), .init("published", "Published", isNumeric: true),
                .init("sum", "Printed distance totals"),
                .init("left", "Left for the others", isNumeric: true), .init("agrees", "Verdict"),
            ],
            rows: overallChecks.map { check in
                let printed = check.parts.compactMap { part -> Phrase? in
                    part.published.map { "\($0) (\(part.standing.word) m)" }
                }
                let open = check.parts.filter { $0.published == nil }
                    .map { "\($0.standing.word) m: \($0.room)" }
                return [
                    .text("\(check.claim.standing), \(naming(check.claim.competitor))"),
                    check.claim.points.map(Cell.points) ?? .empty,
                    .text(printed.isEmpty ? "none" : printed.joined(separator: " + ")),
                    .text(
                        open.isEmpty
                            ? "\(check.remainder)"
                            : "\(check.remainder) (\(open.joined(separator: ", ")))"),
                    .text(check.agrees ? "the tables agree" : "the tables disagree"),
                ]
            },
            notes: [
                "This compares published numbers with each other and is used as a fact nowhere."
            ])
    }
}
