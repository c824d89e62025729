import NIOCore
import Synchronization

/// The place of one open connection in the room there is for them.
final class Seat: Sendable {
    let channel: any Channel
    private let turn = Atomic<UInt64>(0)

    init(_ channel: any Channel) { self.channel = channel }

    /// The moment by which it is judged when somebody has to go: the earliest goes first.
    var standing: NIODeadline {
        get { .uptimeNanoseconds(turn.load(ordering: .relaxed)) }
        set { turn.store(newValue.uptimeNanoseconds, ordering: .relaxed) }
    }
}
