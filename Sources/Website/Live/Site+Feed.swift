import HTTPTypes
import Hummingbird
import NIOCore
import RaceOffice

extension Site {
    /// What the router says of the live feed, which no `FeedDoor` has opened: that nobody knows the
    /// season, or to come back soon.
    ///
    /// A browser does so only after an answer that is a feed.
    func feed(for request: Request) async throws -> Response {
        let wish = try FeedWish(request)
        try await library.books(of: await office.state).check(Filter(season: wish.season))
        return Response(
            status: .ok, headers: LiveFeed.headers,
            body: .init(byteBuffer: ByteBuffer(string: LiveFeed.beginning)))
    }
}
