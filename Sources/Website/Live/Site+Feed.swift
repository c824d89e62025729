import HTTPTypes
import Hummingbird
import Phrases
import RaceOffice
import ServiceLifecycle

extension Site {
    /// The live feed: every change after the one the reader had last, once and in order.
    func feed(for request: Request) async throws -> Response {
        let wish = try FeedWish(request)
        let latest = await office.state.sequence
        let after = wish.after ?? latest
        let feed = LiveFeed(
            updates: await office.updates(after: after), wish: wish,
            backlog: max(0, latest - after), heartbeat: .seconds(15))
        return Response(
            status: .ok,
            headers: LiveFeed.headers,
            body: ResponseBody { writer in
                var frames = feed.frames.cancelOnGracefulShutdown().makeAsyncIterator()
                while let frame = await frames.next() { try await writer.write(frame) }
                try await writer.finish(nil)
            })
    }
}
