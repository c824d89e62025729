import HTTPTypes
import NIOCore
import RaceOffice
import ShortTrack

/// The events of the live feed as they are written: the present state, changes, a heartbeat.
enum LiveFeed {
    /// What is said of the answer.
    static let headers: HTTPFields = [
        .contentType: "text/event-stream", .cacheControl: "no-store",
    ]
    /// What a reader gets first: to come back after a second when the connection ends.
    static let beginning = "retry: 1000\n\n"
    /// What a reader gets for whom there is no room: to come back after fifteen seconds.
    static let full = "retry: 15000\nevent: full\ndata: 1\n\n"
    /// What comes while nothing happens; an event, because a script does not hear of a comment.
    static let pulse = "event: pulse\ndata: 1\n\n"

    /// What rebuilds the present state: where each season stands, and what is on the ice.
    static func present(_ state: OfficeState) -> FeedHub.Frame {
        // It is made of numbers, names and lists, which are always written.
        let data = (try? APIEncoding.bytes(LiveResource(state))) ?? Array("{}".utf8)
        var bytes = ByteBuffer(string: "id: \(state.sequence)\nevent: state\ndata: ")
        bytes.writeBytes(data)
        bytes.writeString("\n\n")
        return FeedHub.Frame(sequence: state.sequence, season: nil, bytes: bytes)
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
