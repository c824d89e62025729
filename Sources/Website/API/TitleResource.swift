import RaceOffice
import RecordBook
import ShortTrack

/// A table won in a season.
struct TitleResource: Encodable {
    let season: SeasonID
    let standing: StandingReference
    let winner: CompetitorResource
    let isDisputed: Bool
    let documents: [String]

    init(_ title: TitleWon, among people: People) {
        season = title.season
        standing = StandingReference(title.standing)
        winner = CompetitorResource(title.competitor, among: people)
        isDisputed = title.isDisputed
        documents = title.documents
    }
}
