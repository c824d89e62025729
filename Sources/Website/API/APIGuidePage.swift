import Phrases
import ShortTrack

/// The API for people: every operation with an example, made from the document programs read.
struct APIGuidePage {
    private let api = APIDocument.own
    /// The season of the examples.
    static let season = SeasonID("2023-24")
    /// Whether the records have the season of the examples, so that they lead somewhere.
    let hasExamples: Bool

    var document: Document {
        Document(
            "api", title: "API",
            content: [
                "summary": api.info.summary, "description": api.info.description,
                "groups": api.tags.map { tag in
                    [
                        "name": tag.name, "description": tag.description,
                        "operations": operations(of: tag.name),
                    ]
                },
            ])
    }

    private func operations(of tag: String) -> [[String: Any]] {
        api.paths.sorted { $0.key < $1.key }.flatMap { path, methods in
            methods.values.filter { $0.tags.contains(tag) }.map { operation in
                let parameters = (operation.parameters ?? []).map(api.resolved)
                let query = parameters.filter { $0.place == "query" }
                return [
                    "id": operation.operationId, "path": Excerpt.root + path,
                    "summary": operation.summary,
                    "description": operation.description as Any? ?? false,
                    "example": Excerpt.root + example(path, parameters),
                    "isLive": hasExamples,
                    "hasParameters": !query.isEmpty,
                    "parameters": query.map {
                        [
                            "name": $0.name ?? "", "description": $0.description ?? "",
                            "example": $0.example?.text ?? "",
                        ]
                    },
                ]
            }
        }
    }

    private func example(_ path: String, _ parameters: [APIDocument.Parameter]) -> String {
        parameters.reduce(path) { path, parameter in
            path.replacing("{\(parameter.name ?? "")}", with: parameter.example?.text ?? "")
        }
    }
}
