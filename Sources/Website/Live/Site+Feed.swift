import HTTPTypes
import Hummingbird
import NIOCore

extension Site {
    /// What the router says of the live feed, which no `FeedDoor` has opened: to come back soon.
    ///
    /// A browser does so only after an answer that is a feed.
    func feed(for request: Request) throws -> Response {
        _ = try FeedWish(request)
        return Response(
            status: .ok, headers: LiveFeed.headers,
            body: .init(byteBuffer: ByteBuffer(string: LiveFeed.beginning)))
    }
}
