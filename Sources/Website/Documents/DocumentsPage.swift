import Publishing
import RaceOffice
import RecordBook

/// Every document of a stop, and how far each can be relied on.
struct DocumentsPage {
    let page: OfficeStop

    var document: Document {
        let documents = StopDocuments(page.stop)
        return page.document(
            "documents", title: "Documents", at: "documents",
            content: [
                "groups": documents.groups.filter { !$0.documents.isEmpty }.map { group in
                    [
                        "title": group.title,
                        "documents": group.documents.map { document in
                            [
                                "path": "\(page.path)/documents/\(document.name)",
                                "title": [document.title, document.detail].compactMap(\.self)
                                    .joined(separator: ", "),
                                "status": document.status as Any? ?? false,
                            ]
                        },
                    ] as [String: Any]
                },
                "hasProtocol": !documents.protocolDocuments.isEmpty,
            ])
    }
}
