import Foundation
import Testing

/// An operator at the race office: one connection a request, over the wire.
struct OfficeDesk {
    static let password = "rails and boards"
    let port: UInt16
    /// What the browser shows to be known again; it outlives the server.
    var cookie = ""

    init(port: UInt16, cookie: String) {
        self.port = port
        self.cookie = cookie
    }

    /// Signs in as the administrator.
    init(port: UInt16, signingIn name: String) throws {
        self.port = port
        let answer = try post("/office/sign-in", ["name": name, "password": Self.password])
        cookie = String(try #require(answer.firstMatch(of: /(rinkside_session=[0-9a-f]+)/)).1)
    }

    /// The administrator's desk at a server, signed in once and known again by the cookie: a
    /// restarted server knows the session.
    init(at server: RunningProgram, cookie: inout String) async throws {
        let port = try await server.port()
        self =
            cookie.isEmpty
            ? try OfficeDesk(port: port, signingIn: "rita") : OfficeDesk(port: port, cookie: cookie)
        cookie = self.cookie
    }

    /// Loads a page.
    func page(_ path: String) throws -> String {
        let answer = try OfficeCall(port: port, "GET \(path)", cookie: cookie).answer()
        try #require(answer.hasPrefix("HTTP/1.1 200"), "\(path): \(answer.prefix(300))")
        return answer
    }

    /// Sends a form and waits for the answer.
    func post(_ path: String, _ fields: [String: String]) throws -> String {
        try call(path, fields).answer()
    }

    /// Sends a form without waiting.
    func call(_ path: String, _ fields: [String: String]) throws -> OfficeCall {
        try OfficeCall(port: port, "POST \(path)", cookie: cookie, form: fields)
    }
}
