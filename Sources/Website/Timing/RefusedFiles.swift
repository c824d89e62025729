public import ShortTrack
import Synchronization

/// The files in the watched folder that cannot be taken in as they are, for the office to see.
///
/// They are not facts of the season and nothing of them is kept: a file that is mended or taken
/// away is forgotten, and a server that starts again looks into the folder again.
public final class RefusedFiles: Sendable {
    private let words: Mutex<[CompetitionID: [String: String]]> = Mutex([:])

    /// None yet.
    public init() {}

    /// Notes what is wrong with each refused file of a stop's folder, by name.
    public func note(_ files: [String: String], of stop: CompetitionID) {
        words.withLock { $0[stop] = files }
    }

    /// What is wrong, file by file in the order of their names.
    func sentences(of stop: CompetitionID) -> [String] {
        words.withLock { $0[stop] ?? [:] }.sorted { $0.key < $1.key }.map(\.value)
    }
}
