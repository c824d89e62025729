import HTTPTypes
import NIOCore
import RaceOffice
import ShortTrack

/// The server-sent events of one reader: changes in order, and a heartbeat while nothing happens.
///
/// It serves a reader who has missed much; who is up to date is served by the `FeedHub`.
struct LiveFeed: Sendable {
    /// What is said of the answer.
    static let headers: HTTPFields = [
        .contentType: "text/event-stream", .cacheControl: "no-store",
    ]
    /// What a reader gets first: to come back after a second when the connection ends.
    static let beginning = "retry: 1000\n\n"
    /// What comes while nothing happens.
    static let pulse = "event: pulse\ndata: 1\n\n"

    /// How far a reader may fall behind before the connection is ended.
    ///
    /// Nothing is lost by that: the reader connects again and names the last change it had.
    static let mostBehind = 1024

    let updates: AsyncStream<Update>
    let wish: FeedWish
    /// How many changes of the past the reader may get at once.
    let backlog: Int
    let heartbeat: Duration

    /// The encoded events; ends when the records end or the reader has fallen behind.
    ///
    /// The heartbeat lets both ends notice a connection that has died. It is an event, because a
    /// script does not hear of a comment.
    var frames: AsyncStream<ByteBuffer> {
        let (frames, reader) = AsyncStream.makeStream(
            of: ByteBuffer.self, bufferingPolicy: .bufferingOldest(backlog + Self.mostBehind))
        reader.yield(ByteBuffer(string: Self.beginning))
        let pump = Task {
            for await update in updates where wish.takes(update.season) {
                if case .dropped = reader.yield(Self.encoded(update)) { break }
            }
            reader.finish()
        }
        let pulse = Task {
            while !Task.isCancelled {
                try await Task.sleep(for: heartbeat)
                if case .dropped = reader.yield(ByteBuffer(string: Self.pulse)) { break }
            }
            reader.finish()
        }
        reader.onTermination = { _ in
            pump.cancel()
            pulse.cancel()
        }
        return frames
    }

    /// A change as an event.
    ///
    /// All its parts are slugs and numbers, so that nothing in it needs escaping.
    static func encoded(_ update: Update) -> ByteBuffer {
        func quoted(_ text: String?) -> String { text.map { "\"\($0)\"" } ?? "null" }
        return ByteBuffer(
            string: "id: \(update.sequence)\nevent: change\ndata: {\"sequence\":\(update.sequence),"
                + "\"season\":\(quoted(update.season.map { "\($0)" })),"
                + "\"event\":\(quoted(update.event.map { "\($0)" })),"
                + "\"kind\":\(quoted(update.kind))}\n\n")
    }
}
