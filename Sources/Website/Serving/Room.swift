import CoreMetrics
import NIOCore
import Synchronization

/// The room there is for connections, and who goes when another comes and little is left.
///
/// However many a reader opens and leaves idle, the next to come finds room: it takes that of the
/// connection on which nothing has been said for longest. A browser whose connection is gone opens
/// another. As long as there is room nobody goes before `Patience` ends.
final class Room: Sendable {
    private let most: Int
    private let sentAway: any CounterHandler
    private let seats = Mutex<[ObjectIdentifier: Seat]>([:])

    /// - Parameters:
    ///   - most: how many connections may be open, of which a sixteenth is kept free.
    ///   - sentAway: counts those that had to go.
    init(for most: Int, sentAway: any CounterHandler) {
        self.most = most - max(1, most / 16)
        self.sentAway = sentAway
    }

    /// The place of a connection that has just been opened, until it is closed.
    func seat(_ channel: any Channel) -> Seat {
        let seat = Seat(channel)
        seat.standing = channel.eventLoop.now
        let other = seats.withLock { seats -> Seat? in
            seats[ObjectIdentifier(seat)] = seat
            guard seats.count > most,
                let longest = seats.min(by: { $0.value.standing < $1.value.standing })
            else { return nil }
            return seats.removeValue(forKey: longest.key)
        }
        if let other {
            sentAway.increment(by: 1)
            other.channel.close(promise: nil)
        }
        channel.closeFuture.whenComplete { [weak self] _ in self?.leave(seat) }
        return seat
    }

    private func leave(_ seat: Seat) {
        _ = seats.withLock { $0.removeValue(forKey: ObjectIdentifier(seat)) }
    }
}
