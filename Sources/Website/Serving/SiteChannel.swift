import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import NIOHTTPTypesHTTP1

/// The connection of a reader: not for ever, and with the pages that are ready in front of the router.
struct SiteChannel: ServerChildChannel {
    let http: HTTP1Channel
    let room: Room
    let pages: @Sendable () -> ReadyPages

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<HTTP1Channel.Value> {
        http.setup(channel: channel, logger: logger).flatMapThrowing { connection in
            let pipeline = channel.pipeline.syncOperations
            let codec = try pipeline.handler(type: HTTP1ToHTTPServerCodec.self)
            try pipeline.addHandlers(
                [Patience(room.seat(channel)), pages()], position: .before(codec))
            return connection
        }
    }

    func handle(value: HTTP1Channel.Value, logger: Logger) async {
        await http.handle(value: value, logger: logger)
    }
}
