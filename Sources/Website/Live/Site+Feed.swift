import HTTPTypes
import Hummingbird
import Phrases

extension Site {
    /// What the router says of the live feed: a `FeedDoor` in front of it takes every reader it can.
    func feed(for request: Request) throws -> Response {
        _ = try FeedWish(request)
        guard request.method == .head else {
            throw Problem(
                .serviceUnavailable, "The feed is not open",
                ["It opens when the records are read. Connect again in a second."])
        }
        return Response(status: .ok, headers: LiveFeed.headers)
    }
}
