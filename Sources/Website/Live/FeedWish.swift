import HTTPTypes
import Hummingbird
import Phrases
import ShortTrack

/// What a reader of the live feed asks for.
struct FeedWish {
    /// The last change the reader had; nothing for whoever begins with the present state.
    let after: Int?
    /// Only changes of this season and those that concern all.
    let season: SeasonID?

    init(after: Int? = nil, season: SeasonID? = nil) {
        self.after = after
        self.season = season
    }

    /// Reads a request: a browser that reconnects names the last event in a header; the first time
    /// it is in the address.
    init(_ request: Request) throws(Problem) {
        let query = request.uri.queryParameters
        if let text = query.get("season") {
            guard let season = SeasonID(text) else {
                throw Problem.badParameter("season", value: text, expected: "such as 2023-24")
            }
            self.season = season
        } else {
            season = nil
        }
        let header = HTTPField.Name("Last-Event-ID").flatMap { request.headers[$0] }
        if let text = header ?? query.get("after") {
            guard let sequence = Int(text), sequence >= 0 else {
                throw Problem.badParameter("after", value: text, expected: "the number of a change")
            }
            after = sequence
        } else {
            after = nil
        }
    }

    /// Whether a change of a season is for the reader.
    func takes(_ changed: SeasonID?) -> Bool {
        season == nil || changed == nil || changed == season
    }
}
