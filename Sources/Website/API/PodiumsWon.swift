import RaceOffice
import RecordBook
import ShortTrack

/// First, second and third places, counted.
struct PodiumsWon: Encodable {
    let first: Int
    let second: Int
    let third: Int

    init(_ count: PodiumCount) {
        (first, second, third) = (count.firsts, count.seconds, count.thirds)
    }
}
