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
        let query = Query(request)
        try query.takeOnly(["season", "after"])
        season = try query.value("season", expected: "such as 2023-24") { SeasonID($0) }
        let last = HTTPField.Name("Last-Event-ID").flatMap { request.headers[$0] }
        after =
            if let last {
                try Query.read(last, as: "Last-Event-ID", expected: Self.number, Self.sequence)
            } else {
                try query.value("after", expected: Self.number, Self.sequence)
            }
    }

    private static let number: Phrase = "the number of a change"

    private static func sequence(_ text: String) -> Int? {
        Int(text).flatMap { $0 >= 0 ? $0 : nil }
    }

    /// Whether a change of a season is for the reader.
    func takes(_ changed: SeasonID?) -> Bool {
        season == nil || changed == nil || changed == season
    }
}
