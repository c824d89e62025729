import Mustache
import Phrases

/// A chart, drawn when the page is made: its words are those of the page's language.
struct ChartModel: MustacheCustomRenderable, Sendable {
    /// Draws it, given how phrases are said.
    let draw: @Sendable (_ words: (Phrase) -> String) -> String

    var renderText: String { draw { $0.renderText } }
    var isNull: Bool { false }
}
