import Phrases

/// What may be meant by words, kind by kind.
struct SearchResource: Encodable {
    struct Found: Encodable {
        let title: String
        let href: String
        let detail: String?
    }

    struct Group: Encodable {
        let kind: String
        let count: Int
        let found: [Found]
    }

    let groups: [Group]

    init(_ page: SearchPage) {
        groups = page.groups.map { group in
            Group(
                kind: group.kind, count: group.found.count,
                found: group.found.prefix(SearchPage.most).map { found in
                    let detail = found.detail.description
                    return Found(
                        title: found.title.description, href: Excerpt().path(to: found.subject),
                        detail: detail.isEmpty ? nil : detail)
                })
        }
    }
}
