import RaceOffice
import RecordBook
import Scoring
import ShortTrack

/// How many published claims have which verdict.
struct VerdictTally: Encodable {
    let claims: Int
    let proved: Int
    let consistent: Int
    let contradicted: Int
    let open: Int

    init(_ checks: [ClaimCheck]) {
        func count(_ word: String) -> Int { checks.count { $0.verdict.word == word } }
        claims = checks.count
        proved = count("proved")
        consistent = count("consistent")
        contradicted = count("contradicted")
        open = count("open")
    }
}
