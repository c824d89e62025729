import Phrases
import Publishing
import RaceOffice
import RecordBook

/// The whole protocol of a stop as one page: a cover, the contents, every document.
struct ProtocolPage {
    let page: OfficeStop

    var document: Document {
        page.document(
            "protocol", title: "Protocol", at: "documents/protocol",
            crumbs: [Crumb("Documents", "\(page.path)/documents")],
            content: Self.content(of: page.stop))
    }

    /// What the template shows, on the site and in a file.
    static func content(of stop: StopView) -> [String: Any] {
        let papers = StopDocuments(stop).protocolDocuments.map(\.paper)
        return [
            "cover": CoverModel(stop).content,
            "contents": papers.enumerated().map { index, paper in
                ["number": "\(index + 1)", "name": paper.name, "title": paper.heading]
            },
            "papers": papers.enumerated().map { PaperModel(paper: $1, number: $0 + 1).content },
        ]
    }
}
