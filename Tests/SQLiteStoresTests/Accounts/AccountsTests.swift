import ShortTrack
import Testing

@testable import RaceOffice

@Suite struct AccountsTests {
    let accounts = Accounts(store: InMemoryAccounts())
    let password = "three laps to go"

    @Test func `who signs in is known again for twelve hours`() async throws {
        try await accounts.add(name: "Anna Berg", role: .steward, password: password)
        let session = try await accounts.signIn(
            name: "Anna Berg", password: password, now: minutes(0))
        #expect(session.account == (try Account(name: "Anna Berg", role: .steward)))
        let token = session.token.text
        #expect(try await accounts.session(token, now: minutes(12 * 60 - 1)) == session)
        #expect(try await accounts.session(token, now: minutes(12 * 60)) == nil)
        #expect(try await accounts.session(String(token.dropLast()), now: minutes(0)) == nil)
        try await accounts.signOut(session)
        #expect(try await accounts.session(token, now: minutes(0)) == nil)
    }

    @Test(arguments: [
        ("anna", "three laps to g"), ("anna", "Three laps to go"), ("anna", ""),
        ("Anna", "three laps to go"), ("nobody", "three laps to go"), ("", ""),
        ("anna\n", "three laps to go"),
    ])
    func `a wrong name and a wrong password are refused in the same words`(
        _ name: String, _ wrong: String
    ) async throws {
        try await accounts.add(name: "anna", role: .referee, password: password)
        await #expect(throws: AccountError.wrongNameOrPassword) {
            try await accounts.signIn(name: name, password: wrong, now: minutes(0))
        }
    }

    @Test func `a name nobody has is compared with a hash that costs as much as any`() async throws
    {
        #expect(PasswordHash.nobodys.isOfTodaysCost)
        #expect(try await PasswordDesk().hash(password).isOfTodaysCost)
        #expect(try await PasswordDesk().matches(password, .nobodys) == false)
    }

    @Test func `a clock set back keeps nobody waiting for it to come round again`() async throws {
        try await accounts.add(name: "anna", role: .referee, password: password)
        for _ in 0..<5 {
            await #expect(throws: AccountError.wrongNameOrPassword) {
                try await accounts.signIn(name: "anna", password: "guess", now: minutes(1440))
            }
        }
        _ = try await accounts.signIn(name: "anna", password: password, now: minutes(0))
    }

    @Test func `after five wrong passwords the right one must wait`() async throws {
        try await accounts.add(name: "anna", role: .referee, password: password)
        try await accounts.add(name: "zoe", role: .referee, password: password)
        for minute in 0..<5 {
            await #expect(throws: AccountError.wrongNameOrPassword) {
                try await accounts.signIn(
                    name: "anna", password: "guess", now: minutes(0.5 * Double(minute)))
            }
        }
        await #expect(throws: AccountError.tooManyFailures(wait: 120)) {
            try await accounts.signIn(name: "anna", password: password, now: minutes(3))
        }
        // Others are not kept waiting, and the wait does not grow by asking.
        _ = try await accounts.signIn(name: "zoe", password: password, now: minutes(3))
        await #expect(throws: AccountError.tooManyFailures(wait: 1)) {
            try await accounts.signIn(
                name: "anna", password: password, now: Timestamp(milliseconds: 299_001))
        }
        _ = try await accounts.signIn(name: "anna", password: password, now: minutes(5))
    }

    @Test func `the right password forgets the wrong ones`() async throws {
        try await accounts.add(name: "anna", role: .referee, password: password)
        for _ in 0..<2 {
            for _ in 0..<4 {
                _ = try? await accounts.signIn(name: "anna", password: "guess", now: minutes(0))
            }
            _ = try await accounts.signIn(name: "anna", password: password, now: minutes(0))
        }
    }

    @Test func `guesses at once are counted like guesses in turn`() async throws {
        try await accounts.add(name: "anna", role: .referee, password: password)
        let accounts = accounts
        let judged = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<12 {
                group.addTask {
                    do {
                        _ = try await accounts.signIn(
                            name: "anna", password: "guess", now: Timestamp(milliseconds: 0))
                        return true
                    } catch {
                        return error as? AccountError == .wrongNameOrPassword
                    }
                }
            }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(judged == 5)
    }

    @Test func `another password signs out and is asked for from then on`() async throws {
        try await accounts.add(name: "anna", role: .referee, password: password)
        let session = try await accounts.signIn(name: "anna", password: password, now: minutes(0))
        try await accounts.changePassword(of: "anna", to: "bell lap and sprint")
        #expect(try await accounts.session(session.token.text, now: minutes(0)) == nil)
        await #expect(throws: AccountError.wrongNameOrPassword) {
            try await accounts.signIn(name: "anna", password: password, now: minutes(0))
        }
        _ = try await accounts.signIn(
            name: "anna", password: "bell lap and sprint", now: minutes(0))
    }

    @Test(arguments: [
        ("", PasswordRule.Fault.tooShort(0)), ("a", .tooShort(1)), ("123456789", .tooShort(9)),
        ("ééééééééé", .tooShort(9)), (String(repeating: "a", count: 1001), .tooLong(1001)),
    ])
    func `a password that breaks the rule is refused with what would be right`(
        _ password: String, _ fault: PasswordRule.Fault
    ) async throws {
        await #expect(throws: AccountError.unsuitablePassword(fault)) {
            try await accounts.add(name: "anna", role: .referee, password: password)
        }
        #expect(try await accounts.all() == [])
        try await accounts.add(name: "anna", role: .referee, password: "1234567890")
        await #expect(throws: AccountError.unsuitablePassword(fault)) {
            try await accounts.changePassword(of: "anna", to: password)
        }
    }

    @Test(arguments: [
        "", " anna", "anna ", "anna  berg", "an\tna", "an\u{200B}na", "an\u{202E}na", "an\0na",
        "anna\u{A0}berg", String(repeating: "a", count: 41),
    ])
    func `a name that cannot be told from another is refused`(_ name: String) async {
        await #expect(throws: AccountError.unsuitableName(name)) {
            try await accounts.add(name: name, role: .referee, password: password)
        }
    }

    @Test(arguments: [
        "a", "Anna Berg", "황대헌", "Zoë van 't Wout", String(repeating: "é", count: 40),
    ])
    func `a name people have is taken`(_ name: String) throws {
        #expect(try Account(name: name, role: .referee).name == name)
    }

    private func minutes(_ minutes: Double) -> Timestamp {
        Timestamp(milliseconds: Int64(minutes * 60_000))
    }
}
