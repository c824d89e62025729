import HTTPTypes
import Phrases
import RaceOffice
import RecordBook
import ShortTrack

/// Why a page cannot be shown or a form was not taken, in words for whoever asked.
struct Problem: Error {
    /// An address that may have been meant.
    struct Suggestion: Sendable {
        let title: Phrase
        let path: String
    }

    let status: HTTPResponse.Status
    let title: Phrase
    var words: [Phrase]
    var suggestions: [Suggestion] = []
    /// The parameter of the address that is wrong, where it is one.
    var parameter: String?
    /// The methods that are answered there, where another was asked for.
    var allowed: String?

    init(
        _ status: HTTPResponse.Status, _ title: Phrase, _ words: [Phrase],
        suggestions: [Suggestion] = []
    ) {
        self.status = status
        self.title = title
        self.words = words
        self.suggestions = suggestions
    }

    /// The page that says so.
    var document: Document {
        Document(
            "problem", title: title,
            content: [
                "title": title, "words": words, "status": status.code,
                "hasSuggestions": !suggestions.isEmpty,
                "suggestions": suggestions.map {
                    ["title": $0.title, "path": $0.path] as [String: Any]
                },
            ])
    }

    /// Nothing has this address.
    static func unknown(_ what: Phrase, suggestions: [Suggestion] = []) -> Problem {
        Problem(.notFound, "Not found", ["There is no \(what)."], suggestions: suggestions)
    }

    /// What somebody else's server says of an address it has nothing at.
    static let noPage = Problem(.notFound, "Not found", ["There is no page at this address."])

    /// Something is only read here, or only sent.
    static func methodNotAllowed(_ method: HTTPRequest.Method, allowed: String) -> Problem {
        var problem = Problem(
            .methodNotAllowed, "Only for reading",
            ["\(method) is not answered here. Expected: \(allowed)."])
        problem.allowed = allowed
        return problem
    }

    /// What was entered cannot be right.
    static func unfit(_ words: [Phrase]) -> Problem {
        Problem(.unprocessableContent, "This does not fit", words)
    }

    /// What was entered cannot be right, for one reason.
    static func unfit(_ words: Phrase) -> Problem { unfit([words]) }

    /// What was entered cannot be right.
    @_disfavoredOverload
    static func unfit(_ words: [String]) -> Problem { unfit(words.map { "\($0)" }) }

    /// What was entered cannot be right, for one reason.
    @_disfavoredOverload
    static func unfit(_ words: String) -> Problem { unfit([words]) }

    /// A part of the address cannot be read.
    static func badParameter(_ name: String, value: String, expected: Phrase) -> Problem {
        var problem = Problem(
            .badRequest, "This address cannot be read",
            ["The parameter \(name) is “\(value)”. Expected: \(expected)."])
        problem.parameter = name
        return problem
    }
}

extension Problem {
    /// What the office refused, as a status every client understands.
    init(_ refusal: Refusal) {
        var words = refusal.description.split(separator: "\n").map(Phrase.init(verbatim:))
        if case .invalid(let findings) = refusal { words = findings.map { "\($0.words)" } }
        switch refusal {
        case .notAllowed, .otherNation, .locked: self.init(.forbidden, "Not allowed", words)
        case .unknown: self.init(.notFound, "Not found", words)
        case .notNow: self.init(.conflict, "Not now", words)
        case .invalid, .unfit: self.init(.unprocessableContent, "This does not fit", words)
        case .reasonMissing: self.init(.unprocessableContent, "A reason is missing", words)
        case .ledger(.conflict):
            self.init(
                .conflict, "Somebody was faster",
                [
                    "This was changed since you loaded the page. Look at it again and decide anew."
                ])
        case .ledger: self.init(.serviceUnavailable, "The records cannot be reached", words)
        }
    }

    /// What is known to be wrong by an error; nothing for one nobody expects.
    init?(known error: any Error) {
        switch error {
        case let problem as Problem: self = problem
        case let refusal as Refusal: self.init(refusal)
        case let error as AccountError: self.init(error)
        default: return nil
        }
    }

    /// What the accounts refused.
    init(_ error: AccountError) {
        switch error {
        case .tooManyFailures, .busy:
            self.init(.tooManyRequests, "Too many attempts", ["\(error)"])
        case .notAllowed, .ownAccount: self.init(.forbidden, "Not allowed", ["\(error)"])
        case .store: self.init(.serviceUnavailable, "The accounts cannot be reached", ["\(error)"])
        default: self.init(.unprocessableContent, "This does not fit", ["\(error)"])
        }
    }
}
