import Phrases
import RaceOffice
import Racing
import RecordBook
import ShortTrack

/// Who holds which office at a stop, to be read and to be written down.
struct OfficialsPage {
    let page: OfficeStop
    /// What was refused just now, with what had been entered.
    var refused: (problem: Problem, form: OfficialsForm)?

    init(page: OfficeStop) { self.page = page }

    var document: Document {
        let form = refused?.form ?? OfficialsForm(page.stop.officials?.value)
        return page.document(
            "officials", title: "Officials", at: "officials",
            crumbs: [Crumb("Documents", "\(page.path)/documents")],
            content: [
                "mayAppoint": page.may(.appoint), "isTouched": refused != nil,
                "alert": refused.map {
                    ["title": $0.problem.title, "words": $0.problem.words]
                } as Any? ?? false,
                "known": page.stop.officials.map {
                    "Written by \($0.statement.actor), "
                        + page.stop.dayAndClock($0.statement.recordedAt) + "."
                } as Any? ?? false,
                "rows": form.rows.enumerated().map { index, row in
                    [
                        "number": "\(index + 1)", "name": row.name, "nation": row.nation,
                        "post": OfficialPost(rawValue: row.post)?.title ?? "",
                        "hasName": !row.name.isEmpty,
                        "posts": OfficialPost.allCases.map { post in
                            [
                                "value": post.rawValue, "title": post.title,
                                "isChosen": post.rawValue == row.post,
                            ] as [String: Any]
                        },
                    ] as [String: Any]
                },
            ])
    }
}
