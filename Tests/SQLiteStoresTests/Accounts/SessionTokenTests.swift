import Testing

@testable import RaceOffice

@Suite struct SessionTokenTests {
    @Test func `a token is 32 random bytes, and read back from what the browser keeps`() {
        let tokens = (0..<100).map { _ in SessionToken() }
        #expect(Set(tokens).count == 100)
        #expect(tokens.allSatisfy { $0.text.utf8.count == 64 && $0.hash.count == 32 })
        #expect(tokens.allSatisfy { SessionToken($0.text) == $0 })
        #expect(Set(tokens.map(\.hash)).count == 100)
    }

    @Test(arguments: [
        "", "abc", String(repeating: "g", count: 64), String(repeating: "A", count: 64),
    ])
    func `what cannot be a token is not looked up`(_ text: String) {
        #expect(SessionToken(text) == nil)
    }

    @Test func `a form of another session is not accepted`() {
        let (mine, other) = (SessionToken(), SessionToken())
        #expect(mine.accepts(formToken: mine.formToken))
        #expect(!mine.accepts(formToken: other.formToken))
        #expect(!mine.accepts(formToken: ""))
        #expect(!mine.accepts(formToken: mine.text))
        #expect(mine.formToken == SessionToken(mine.text)?.formToken)
        #expect(mine.formToken != mine.text)
    }

    @Test func `the password nobody has costs what a password costs today`() throws {
        #expect(PasswordHash.nobodys.isOfTodaysCost)
        let hash = try #require(PasswordHash.hashing("three laps to go"))
        #expect(hash.isOfTodaysCost)
        #expect(hash.text.hasPrefix("$argon2id$v=19$m=65536,t=2,p=1$"))
        #expect(hash.matches("three laps to go"))
        #expect(!hash.matches("three laps to g"))
        #expect(PasswordHash.hashing("three laps to go") != hash)
        #expect(!PasswordHash(text: "").matches(""))
    }
}
