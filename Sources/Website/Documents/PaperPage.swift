import Phrases
import Publishing
import RaceOffice
import RecordBook
import ShortTrack

/// One document of a stop, to be read or printed; a start list can be signed here.
struct PaperPage {
    let page: OfficeStop
    let source: any StopDocument

    init(_ page: OfficeStop, named name: String) throws(Problem) {
        guard let source = StopDocuments(page.stop)[name] else {
            throw .unknown("document \(name) of \(page.stop.competition.title) yet")
        }
        self.page = page
        self.source = source
    }

    var document: Document {
        let paper = source.paper
        return page.document(
            "paper", title: paper.heading, at: "documents/\(paper.name)",
            crumbs: [Crumb("Documents", "\(page.path)/documents")],
            content: [
                "papers": [PaperModel(paper: paper).content],
                "csvPath": "\(page.path)/documents/\(paper.name)?format=csv",
                "signing": signing as Any? ?? false,
            ])
    }

    /// The form to sign; nothing for whoever may not, or where it is signed.
    private var signing: [String: Any]? {
        guard let round = source.toSign, page.may(.sign) else { return nil }
        return ["round": "\(round)", "action": "\(page.path)/documents/\(source.name)/sign"]
    }
}

extension Paper {
    /// "Start list, Men's 500 m, Heats".
    var heading: String { [title, subject].compactMap(\.self).joined(separator: ", ") }
}
