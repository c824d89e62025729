import Phrases
import Publishing
public import RaceOffice
import ShortTrack

/// The documents of a stop as files: to be looked at and printed without a server, and as CSV.
///
/// `protocol.html` and `protocol.csv` are all of them in one; the pages need `style.css` beside
/// them and nothing else.
public struct PaperFiles: Sendable {
    /// The files by name, each whole.
    public let files: [(name: String, bytes: [UInt8])]

    /// Writes the documents there are.
    public init(of stop: StopView) {
        let templates = Templates()
        func page(_ title: String, _ content: [String: Any]) -> [UInt8] {
            templates.render(
                Document("file", title: "\(title), \(stop.competition.title)", content: content))
        }
        let documents = StopDocuments(stop)
        let papers = documents.all.map(\.paper)
        let whole =
            documents.protocolDocuments.isEmpty
            ? []
            : [
                ("protocol.html", page("Protocol", ProtocolPage.content(of: stop))),
                (
                    "protocol.csv",
                    Array(CSVTable.write(documents.protocolTable).utf8)
                ),
            ]
        files =
            [("style.css", PackageResources.style_css)] + whole
            + papers.flatMap { paper in
                [
                    (
                        "\(paper.name).html",
                        page(
                            paper.heading,
                            ["cover": false, "papers": [PaperModel(paper: paper).content]])
                    ),
                    (
                        "\(paper.name).csv",
                        Array(CSVTable.write(paper.table).utf8)
                    ),
                ]
            }
    }
}
