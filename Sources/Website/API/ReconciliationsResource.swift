import RaceOffice
import RecordBook
import ShortTrack

/// How the published claims of every season stand.
struct ReconciliationsResource: Encodable {
    struct Season: Encodable {
        let season: SeasonID
        let tally: VerdictTally
    }

    let seasons: [Season]

    init(_ books: RecordBooks) {
        seasons = books.seasons.map {
            Season(season: $0.record.id, tally: VerdictTally($0.claimChecks))
        }
        .filter { $0.tally.claims > 0 }
    }
}
