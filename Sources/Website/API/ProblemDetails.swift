import HTTPTypes
import Hummingbird
import NIOCore
import Phrases

/// What went wrong, as a program reads it: problem details of RFC 9457.
struct ProblemDetails: Encodable {
    /// An address that may have been meant.
    struct Suggestion: Encodable {
        let title: String
        let href: String
    }

    let type: String
    let title: String
    let status: Int
    let detail: String
    let parameter: String?
    let suggestions: [Suggestion]?

    init(_ problem: Problem) {
        type = "/api#problem-\(problem.status.code)"
        title = problem.title.description
        status = problem.status.code
        detail = problem.words.map(\.description).joined(separator: " ")
        parameter = problem.parameter
        suggestions =
            problem.suggestions.isEmpty
            ? nil
            : problem.suggestions.map {
                Suggestion(title: $0.title.description, href: Self.address(ofPage: $0.path))
            }
    }

    /// A season's page has a stroke at its end and its stops as parts of it.
    private static func address(ofPage path: String) -> String {
        let path = path.replacing("/#", with: "/")
        return Excerpt.root + (path.hasSuffix("/") ? path.dropLast() : path[...])
    }

    /// The answer that says so.
    var response: Response {
        let bytes = (try? APIEncoding.bytes(self)) ?? []
        return Response(
            status: HTTPResponse.Status(code: status),
            headers: [.contentType: "application/problem+json", .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}
