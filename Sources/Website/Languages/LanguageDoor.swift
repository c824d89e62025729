import HTTPTypes
import Hummingbird

/// Lets in who asks for a page in a language of its own: takes the prefix off the address, and has
/// all behind it work in that language.
struct LanguageDoor: HTTPResponder {
    typealias Context = SiteContext

    let languages: [Language]
    let inside: RouterResponder<SiteContext>

    func respond(to request: Request, context: SiteContext) async throws -> Response {
        guard let path = request.head.path,
            let language = languages.first(where: { language in
                !language.isEnglish
                    && (path == language.prefix || path.hasPrefix("\(language.prefix)/"))
            })
        else { return try await inside.respond(to: request, context: context) }
        let rest = String(path.dropFirst(language.prefix.count))
        let plain = rest.isEmpty ? "/" : rest
        guard Language.has(plain) else {
            return try await inside.respond(to: request, context: context)
        }
        var head = request.head
        head.path = plain
        let request = Request(head: head, body: request.body)
        var response = try await Language.$current.withValue(language) {
            try await inside.respond(to: request, context: context)
        }
        response.headers[.location] = response.headers[.location].map(language.address)
        return response
    }
}
