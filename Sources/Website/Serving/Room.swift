import CoreMetrics
import NIOCore
import Synchronization

/// The room there is for connections, and who goes when another comes and little is left.
///
/// However many a reader opens and leaves idle, the next to come finds room: it takes that of the
/// connection on which nothing has been said for longest. A browser whose connection is gone opens
/// another. As long as there is room nobody goes before `Patience` ends.
final class Room: Sendable {
    private static let moment = TimeAmount.seconds(1)

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
        let isShort = seats.withLock { seats in
            seats[ObjectIdentifier(seat)] = seat
            return seats.count > most
        }
        if isShort { makeRoom(on: channel.eventLoop) }
        channel.closeFuture.whenComplete { [weak self] _ in self?.leave(seat) }
        return seat
    }

    /// Sends away whoever has been silent longest; where nobody has been for a moment, once
    /// somebody has, so that who waits for an answer gets it.
    private func makeRoom(on loop: any EventLoop) {
        let now = loop.now
        let (longest, isEarly) = seats.withLock { seats -> (Seat?, Bool) in
            guard seats.count > most,
                let longest = seats.min(by: { $0.value.standing < $1.value.standing })
            else { return (nil, false) }
            guard longest.value.standing + Self.moment <= now else { return (nil, true) }
            return (seats.removeValue(forKey: longest.key), false)
        }
        if let longest {
            sentAway.increment(by: 1)
            longest.channel.close(promise: nil)
        }
        if isEarly {
            loop.scheduleTask(in: Self.moment) { [weak self] in self?.makeRoom(on: loop) }
        }
    }

    private func leave(_ seat: Seat) {
        _ = seats.withLock { $0.removeValue(forKey: ObjectIdentifier(seat)) }
    }
}
