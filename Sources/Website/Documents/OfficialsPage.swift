import HTTPTypes
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

    var document: Document {
        let form = refused?.form ?? OfficialsForm(page.stop.officials?.value)
        return page.document(
            "officials", title: "Officials", at: "officials",
            crumbs: [Crumb("Documents", "\(page.path)/documents")],
            content: [
                "mayAppoint": page.may(.appoint), "isTouched": refused != nil,
                "alert": refused.map {
                    ["title": $0.problem.title, "words": words(of: $0.problem)]
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

    /// What is wrong; after somebody else's list came in between, that list too.
    private func words(of problem: Problem) -> [Phrase] {
        guard problem.status == .conflict, let other = page.stop.officials else {
            return problem.words
        }
        let members = other.value.members.map { member in
            "\(member.post.title): \(member.name)" + (member.nation.map { " (\($0))" } ?? "")
        }
        let list: Phrase =
            members.isEmpty
            ? "It names nobody." : "It has \(members.joined(separator: "; "))."
        return problem.words + ["The other list was written by \(other.statement.actor).", list]
    }
}
