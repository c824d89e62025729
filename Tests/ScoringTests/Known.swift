import ShortTrack
import Testing

/// A competitor by its written form, which has to be one.
func known(_ text: String) throws -> Competitor { try #require(Competitor(text)) }
