import HTTPTypes
import ShortTrack

/// The form the officials of a stop are written down by: a row an official.
struct OfficialsForm {
    /// A row as it was typed.
    struct Row {
        let post: String
        let name: String
        let nation: String
    }

    let rows: [Row]

    /// The rows as sent.
    init(_ form: Form) {
        let numbers = form.fields.keys.compactMap { key in
            key.hasPrefix("post-") ? Int(key.dropFirst(5)) : nil
        }
        rows = numbers.sorted().map { number in
            Row(
                post: form["post-\(number)"], name: form["name-\(number)"],
                nation: form["nation-\(number)"])
        }
    }

    /// The rows of a list, one for each office nobody holds, and some to spare.
    init(_ officials: Officials?) {
        let members = officials?.members ?? []
        let open = OfficialPost.allCases.filter { post in !members.contains { $0.post == post } }
        rows =
            members.map {
                Row(post: $0.post.rawValue, name: $0.name, nation: $0.nation?.code ?? "")
            } + open.map { Row(post: $0.rawValue, name: "", nation: "") }
            + (1...3).map { _ in Row(post: "track-steward", name: "", nation: "") }
    }

    /// The officials; a row without a name is nobody.
    func members() throws(Problem) -> [Official] {
        var wrong: [String] = []
        var members: [Official] = []
        for row in rows where !row.name.isEmpty {
            guard let post = OfficialPost(rawValue: row.post) else {
                wrong.append("“\(row.post)” is not an office.")
                continue
            }
            let nation = Nation(row.nation.uppercased())
            if !row.nation.isEmpty, nation == nil {
                wrong.append("\(row.name): “\(row.nation)” is not a nation's code such as KOR.")
            }
            members.append(Official(post: post, name: row.name, nation: nation))
        }
        guard wrong.isEmpty else { throw Problem.unfit(wrong) }
        return members
    }
}
