import HTTPTypes
import Hummingbird
import Phrases
import RaceOffice

/// The fields of a form as sent.
struct Form: Sendable {
    let fields: [String: String]

    /// A form filled in here.
    init(fields: [String: String]) { self.fields = fields }

    /// Reads the body of a request.
    /// - Throws: a `Problem` when it is too large or not a form.
    init(_ request: Request, context: SiteContext) async throws {
        let body = try await request.body.collect(upTo: context.maxUploadSize)
        do {
            fields = try URLEncodedFormDecoder().decode(
                [String: String].self, from: String(buffer: body))
        } catch {
            throw Problem(
                .badRequest, "This form cannot be read", ["Go back, load the page again and retry."]
            )
        }
    }

    /// The seed of a lot as typed, or a new one where nothing was typed.
    func lot() throws(Problem) -> UInt64 {
        let typed = self["lot"]
        if typed.isEmpty { return .random(in: 0...999_999) }
        guard let lot = UInt64(typed) else {
            throw .unfit("The lot is “\(typed)”. Expected: a whole number, or nothing.")
        }
        return lot
    }

    /// A field without the spaces around it; empty when it was not sent.
    subscript(name: String) -> String {
        guard let value = fields[name] else { return "" }
        let kept = value.drop { $0.isWhitespace }
        return String(kept.reversed().drop { $0.isWhitespace }.reversed())
    }

    /// The last statement on the race the sender had seen.
    var seen: Int { Int(self["seen"]) ?? 0 }

    /// The statement a form is about, by its number; 0 for none.
    var statement: Int { Int(self["statement"]) ?? 0 }

    /// The earlier statement in whose place it is put; nothing where it stands for itself.
    var replaced: Replacement? {
        Int(self["replaces"]).map { Replacement($0, because: self["replaces-reason"]) }
    }

    /// Whether the consequences were shown and accepted.
    var isConfirmed: Bool { self["confirmed"] == "yes" }
}
