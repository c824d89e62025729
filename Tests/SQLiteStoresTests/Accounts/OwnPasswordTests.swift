import ShortTrack
import Testing

@testable import RaceOffice

@Suite struct OwnPasswordTests {
    let accounts = Accounts(store: InMemoryAccounts())
    let old = "three laps to go"
    let new = "bell lap and sprint"
    let now = Timestamp(milliseconds: 1_698_600_000_000)

    @Test func `the new password is asked for from then on, and other browsers are signed out`()
        async throws
    {
        let desk = try await signedIn()
        let phone = try await accounts.signIn(name: "anna", password: old, now: now)
        try await change(in: desk, from: old)
        #expect(try await accounts.session(desk.token.text, now: now) != nil)
        #expect(try await accounts.session(phone.token.text, now: now) == nil)
        await #expect(throws: AccountError.wrongNameOrPassword) {
            try await accounts.signIn(name: "anna", password: old, now: now)
        }
        _ = try await accounts.signIn(name: "anna", password: new, now: now)
        let said = try await accounts.trail(limit: 9, by: .commandLine(at: now))
            .first { $0.kind == .passwordChanged }
        #expect(said?.account == "anna" && said?.actor == "anna" && said?.sender == "10.0.0.7")
    }

    @Test func `wrong old passwords are counted and noted like wrong ones at signing in`()
        async throws
    {
        let desk = try await signedIn()
        for _ in 0..<3 {
            await #expect(throws: AccountError.wrongOldPassword) {
                try await change(in: desk, from: "guess")
            }
        }
        for _ in 0..<2 {
            await #expect(throws: AccountError.wrongNameOrPassword) {
                try await accounts.signIn(
                    name: "anna", password: "guess", now: now, from: "10.0.0.7")
            }
        }
        await #expect(throws: AccountError.tooManyFailures(wait: 300)) {
            try await change(in: desk, from: old)
        }
        let trail = try await accounts.trail(limit: 9, by: .commandLine(at: now))
        #expect(trail.filter { $0.kind == .failed && $0.account == "anna" }.count == 5)
        #expect(!trail.contains { $0.kind == .passwordChanged })
    }

    @Test func `a new password that breaks the rule is refused before the old one is tried`()
        async throws
    {
        let desk = try await signedIn()
        await #expect(throws: AccountError.unsuitablePassword(.tooShort(5))) {
            try await change(in: desk, from: "guess", to: "short")
        }
        #expect(
            try await !accounts.trail(limit: 9, by: .commandLine(at: now))
                .contains { $0.kind == .failed })
    }

    @Test func `who came in by a link has no password to change`() async throws {
        try await accounts.add(
            name: "anna", role: .steward, password: nil, by: .commandLine(at: now))
        let link = try await accounts.invite("anna", by: .commandLine(at: now))
        let session = try await accounts.signIn(link: link.token.text, now: now)
        await #expect(throws: AccountError.noPassword) {
            try await change(in: session, from: "")
        }
    }

    private func signedIn() async throws -> Session {
        try await accounts.add(
            name: "anna", role: .referee, password: old, by: .commandLine(at: now))
        return try await accounts.signIn(name: "anna", password: old, now: now)
    }

    private func change(in session: Session, from old: String, to new: String? = nil) async throws {
        try await accounts.changeOwnPassword(
            from: old, to: new ?? self.new, in: session, now: now, from: "10.0.0.7")
    }
}
