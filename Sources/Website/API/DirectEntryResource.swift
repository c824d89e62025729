import Rulebook
import ShortTrack

/// The best of the ranking list who skip the first round.
struct DirectEntryResource: Encodable {
    let entries: Int?
    let best: Int
    let round: Round

    /// - Parameter entries: of a chart: with fewer entries everybody begins together.
    init(_ direct: DirectEntry, from entries: Int? = nil) {
        self.entries = entries
        (best, round) = (direct.best, direct.round)
    }
}
