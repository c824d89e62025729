import HTTPTypes
import Hummingbird
import NIOCore
import RaceOffice

extension Site {
    /// What the router says of the live feed, which no `FeedDoor` has opened: that nobody knows the
    /// season, or to come back soon.
    ///
    /// A browser does so only after an answer that is a feed. Where as many read as may, the
    /// connection ends, for whoever is left outside would keep out who wants a page.
    func feed(for request: Request) async throws -> Response {
        if let season = try FeedWish(request).season {
            try await library.books(of: await office.state).check(Filter(season: season))
        }
        let isFull = hub.isFull
        var headers = LiveFeed.headers
        if isFull { headers[.connection] = "close" }
        return Response(
            status: .ok, headers: headers,
            body: .init(
                byteBuffer: ByteBuffer(string: isFull ? LiveFeed.full : LiveFeed.beginning)))
    }
}
