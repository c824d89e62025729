import HTTPTypes
import Hummingbird
import Phrases
import RaceOffice
import ServiceLifecycle
import ShortTrack

extension Site {
    /// The live feed: every change after the one the reader had last, once and in order.
    func feed(for request: Request) async throws -> Response {
        let query = request.uri.queryParameters
        let season = try query.get("season").map { text in
            guard let season = SeasonID(text) else {
                throw Problem.badParameter("season", value: text, expected: "such as 2023-24")
            }
            return season
        }
        let latest = await office.state.sequence
        let after = try lastSeen(by: request) ?? latest
        let feed = LiveFeed(
            updates: await office.updates(after: after), season: season,
            backlog: max(0, latest - after), heartbeat: .seconds(15))
        return Response(
            status: .ok,
            headers: [.contentType: "text/event-stream", .cacheControl: "no-store"],
            body: ResponseBody { writer in
                var frames = feed.frames.cancelOnGracefulShutdown().makeAsyncIterator()
                while let frame = await frames.next() { try await writer.write(frame) }
                try await writer.finish(nil)
            })
    }

    /// A browser that reconnects names the last event in a header; the first time it is in the
    /// address.
    private func lastSeen(by request: Request) throws -> Int? {
        let header = HTTPField.Name("Last-Event-ID").flatMap { request.headers[$0] }
        guard let text = header ?? request.uri.queryParameters.get("after") else { return nil }
        guard let sequence = Int(text), sequence >= 0 else {
            throw Problem.badParameter("after", value: text, expected: "the number of a change")
        }
        return sequence
    }
}
