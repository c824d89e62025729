import ShortTrack
import Testing

@testable import RaceOffice

@Suite struct AccountsTests {
    let accounts = Accounts(store: InMemoryAccounts())
    let password = "three laps to go"

    @Test func `who signs in and works is known again for twelve hours`() async throws {
        try await add("Anna Berg", .steward, password: password)
        let session = try await accounts.signIn(
            name: "Anna Berg", password: password, now: minutes(0))
        #expect(session.account == (try Account(name: "Anna Berg", role: .steward)))
        let token = session.token.text
        for hour in [3, 6, 9, 11.9] {
            #expect(try await accounts.session(token, now: minutes(hour * 60)) != nil)
        }
        #expect(try await accounts.session(token, now: minutes(12 * 60)) == nil)
        #expect(try await accounts.session(String(token.dropLast()), now: minutes(0)) == nil)
        try await accounts.signOut(session, now: minutes(0))
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
        try await add("anna")
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
        try await add("anna")
        for _ in 0..<5 {
            await #expect(throws: AccountError.wrongNameOrPassword) {
                try await accounts.signIn(name: "anna", password: "guess", now: minutes(1440))
            }
        }
        _ = try await accounts.signIn(name: "anna", password: password, now: minutes(0))
    }

    @Test func `after five wrong passwords the right one must wait`() async throws {
        try await add("anna")
        try await add("zoe")
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
        try await add("anna")
        for _ in 0..<2 {
            for _ in 0..<4 {
                _ = try? await accounts.signIn(name: "anna", password: "guess", now: minutes(0))
            }
            _ = try await accounts.signIn(name: "anna", password: password, now: minutes(0))
        }
    }

    @Test func `guesses at once are counted like guesses in turn`() async throws {
        try await add("anna")
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
        try await add("anna")
        let session = try await accounts.signIn(name: "anna", password: password, now: minutes(0))
        try await accounts.changePassword(
            of: "anna", to: "bell lap and sprint", by: caller)
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
            try await add("anna", password: password)
        }
        #expect(try await accounts.all() == [])
        try await add("anna", .referee, password: "1234567890")
        await #expect(throws: AccountError.unsuitablePassword(fault)) {
            try await accounts.changePassword(of: "anna", to: password, by: caller)
        }
    }

    @Test(arguments: [
        "", " anna", "anna ", "anna  berg", "an\tna", "an\u{200B}na", "an\u{202E}na", "an\0na",
        "anna\u{A0}berg", String(repeating: "a", count: 41),
    ])
    func `a name that cannot be told from another is refused`(_ name: String) async {
        await #expect(throws: AccountError.unsuitableName(name)) {
            try await add(name)
        }
    }

    @Test(arguments: [
        "a", "Anna Berg", "황대헌", "Zoë van 't Wout", String(repeating: "é", count: 40),
    ])
    func `a name people have is taken`(_ name: String) throws {
        #expect(try Account(name: name, role: .referee).name == name)
    }

    @Test func `an official's session nobody uses ends after four hours`() async throws {
        try await add("anna")
        let token = try await accounts.signIn(name: "anna", password: password, now: minutes(0))
            .token.text
        #expect(try await accounts.session(token, now: minutes(239)) != nil)
        #expect(try await accounts.session(token, now: minutes(239 + 239)) != nil)
        #expect(try await accounts.session(token, now: minutes(239 + 239 + 240)) == nil)
    }

    @Test func `one sender tries twenty passwords under all names, others go on`() async throws {
        try await add("anna")
        var judged = 0
        for number in 0..<1000 {
            do {
                _ = try await accounts.signIn(
                    name: "name \(number)", password: "guess", now: minutes(0), from: "10.0.0.9")
            } catch AccountError.wrongNameOrPassword {
                judged += 1
            } catch AccountError.tooManyFailures {
            }
        }
        #expect(judged == 20)
        await #expect(throws: AccountError.tooManyFailures(wait: 300)) {
            try await accounts.signIn(
                name: "anna", password: password, now: minutes(0), from: "10.0.0.9")
        }
        _ = try await accounts.signIn(
            name: "anna", password: password, now: minutes(0), from: "10.0.0.8")
        _ = try await accounts.signIn(
            name: "anna", password: password, now: minutes(5), from: "10.0.0.9")
    }

    @Test func `who guesses a name keeps its owner out nowhere else`() async throws {
        try await add("anna")
        for _ in 0..<6 {
            _ = try? await accounts.signIn(
                name: "anna", password: "guess", now: minutes(0), from: "10.0.0.9")
        }
        _ = try await accounts.signIn(
            name: "anna", password: password, now: minutes(0), from: "10.0.0.8")
    }

    @Test func `a name is tried fifty times from all senders together`() async throws {
        try await add("anna")
        var judged = 0
        for number in 0..<15 {
            for _ in 0..<5 {
                do {
                    _ = try await accounts.signIn(
                        name: "anna", password: "guess", now: minutes(0), from: "10.0.1.\(number)")
                } catch AccountError.wrongNameOrPassword {
                    judged += 1
                } catch AccountError.tooManyFailures {
                }
            }
        }
        #expect(judged == 50)
        _ = try await accounts.signIn(name: "anna", password: password, now: minutes(5))
    }

    @Test func `a link works once, for three days, and says what it is after that`() async throws {
        let korea = try #require(Nation("KOR"))
        let link = try await accounts.invite(teamLeaderOf: korea, by: caller)
        #expect(link.account.nation == korea)
        let session = try await accounts.signIn(link: link.token.text, now: minutes(60))
        #expect(session.account == link.account)
        let days = minutes(4 * 24 * 60)
        #expect(try await accounts.session(session.token.text, now: days) == session)
        await #expect(throws: AccountError.linkUsed(minutes(60))) {
            try await accounts.signIn(link: link.token.text, now: minutes(61))
        }
        let second = try await accounts.invite(teamLeaderOf: korea, by: caller)
        #expect(try await accounts.all() == [second.account])
        await #expect(throws: AccountError.linkExpired(minutes(72 * 60))) {
            try await accounts.signIn(link: second.token.text, now: minutes(72 * 60))
        }
        for unknown in [link.token.text, SessionToken().text, "", "../../sign-out"] {
            await #expect(throws: AccountError.unknownLink) {
                try await accounts.signIn(link: unknown, now: minutes(0))
            }
        }
        // A link gives no password.
        await #expect(throws: AccountError.wrongNameOrPassword) {
            try await accounts.signIn(name: second.account.name, password: "", now: minutes(0))
        }
    }

    @Test(arguments: Role.allCases)
    func `only an administrator looks after accounts`(_ role: Role) async throws {
        try await add("anna")
        let caller = Caller(
            Operator(name: "somebody", role: role), from: "10.0.0.7", at: minutes(0))
        let korea = try #require(Nation("KOR"))
        let tries: [@Sendable () async throws -> Void] = [
            { try await accounts.add(name: "b", role: .referee, password: nil, by: caller) },
            { try await accounts.change("anna", to: .steward, by: caller) },
            { try await accounts.changePassword(of: "anna", to: "1234567890", by: caller) },
            { _ = try await accounts.invite("anna", by: caller) },
            { _ = try await accounts.invite(teamLeaderOf: korea, by: caller) },
            { try await accounts.signOutEverywhere("anna", by: caller) },
            { _ = try await accounts.trail(limit: 1, by: caller) },
            { try await accounts.remove("anna", by: caller) },
        ]
        for attempt in tries {
            if role == .administrator {
                try await attempt()
            } else {
                await #expect(throws: AccountError.notAllowed(role)) { try await attempt() }
            }
        }
    }

    @Test func `an administrator does not lose the accounts by a slip`() async throws {
        try await add("anna", .administrator)
        let anna = Caller(
            Operator(name: "anna", role: .administrator), from: "10.0.0.7", at: minutes(0))
        await #expect(throws: AccountError.ownAccount) {
            try await accounts.remove("anna", by: anna)
        }
        await #expect(throws: AccountError.ownAccount) {
            try await accounts.change("anna", to: .referee, by: anna)
        }
    }

    @Test(arguments: [
        (Role.teamLeader, String?.none, AccountError.nationMissing("anna")),
        (.referee, "KOR", .nationNotFor(.referee)),
    ])
    func `a nation goes with a team leader`(
        _ role: Role, _ nation: String?, _ error: AccountError
    ) async throws {
        await #expect(throws: error) {
            try await accounts.add(
                name: "anna", role: role, nation: nation.flatMap { Nation($0) }, password: nil,
                by: caller)
        }
    }

    @Test func `the trail has who did what from where, and no password typed for a name`()
        async throws
    {
        try await add("anna")
        let session = try await accounts.signIn(
            name: "anna", password: password, now: minutes(1), from: "10.0.0.7")
        for name in ["anna", "three laps to go"] {
            _ = try? await accounts.signIn(
                name: name, password: "guess", now: minutes(2), from: "10.0.0.9")
        }
        try await accounts.signOut(session, now: minutes(3), from: "10.0.0.7")
        let link = try await accounts.invite("anna", by: caller)
        _ = try await accounts.signIn(link: link.token.text, now: minutes(4), from: "10.0.0.7")
        _ = try? await accounts.signIn(link: link.token.text, now: minutes(5), from: "10.0.0.9")
        try await accounts.remove("anna", by: caller)
        let trail = try await accounts.trail(limit: 100, by: caller).reversed()
        #expect(
            trail.map { "\($0.kind.rawValue) \($0.account) by \($0.actor) from \($0.sender)" } == [
                "added anna by command line from this machine",
                "signed-in anna by anna from 10.0.0.7",
                "failed anna by anna from 10.0.0.9", "failed  by  from 10.0.0.9",
                "signed-out anna by anna from 10.0.0.7",
                "link-made anna by command line from this machine",
                "link-used anna by anna from 10.0.0.7",
                "link-refused anna by anna from 10.0.0.9",
                "removed anna by command line from this machine",
            ])
    }

    private var caller: Caller { .commandLine(at: minutes(0)) }

    private func add(
        _ name: String, _ role: Role = .referee, password: String? = nil
    ) async throws {
        try await accounts.add(
            name: name, role: role, password: password ?? self.password, by: caller)
    }

    private func minutes(_ minutes: Double) -> Timestamp {
        Timestamp(milliseconds: Int64(minutes * 60_000))
    }
}
