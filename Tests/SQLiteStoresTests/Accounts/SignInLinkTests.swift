import RaceOffice
import ShortTrack
import Testing

/// What every account store promises of links and of the trail.
@Suite struct SignInLinkTests {
    let folder: TemporaryFolder
    let now = Timestamp(milliseconds: 1_698_600_000_000)
    let later = Timestamp(milliseconds: 1_698_600_000_001)

    init() throws { folder = try TemporaryFolder() }

    @Test(arguments: AccountStoreUnderTest.allCases)
    func `a link signs in once`(_ kind: AccountStoreUnderTest) async throws {
        let store = try kind.open(in: folder)
        let link = try await link(for: "anna", in: store)
        #expect(try await store.link(link.token) == link)
        let session = session(of: link.account)
        try await store.beginSession(session, by: link.token, at: now)
        #expect(try await store.session(session.token, at: now) == session)
        #expect(try await store.link(link.token)?.usedAt == now)
        let second = self.session(of: link.account)
        await #expect(throws: AccountError.linkUsed(now)) {
            try await store.beginSession(second, by: link.token, at: now)
        }
        #expect(try await store.session(second.token, at: now) == nil)
    }

    @Test(arguments: AccountStoreUnderTest.allCases)
    func `a link that has expired signs nobody in`(_ kind: AccountStoreUnderTest) async throws {
        let store = try kind.open(in: folder)
        let link = try await link(for: "anna", in: store)
        await #expect(throws: AccountError.linkExpired(later)) {
            try await store.beginSession(session(of: link.account), by: link.token, at: later)
        }
        #expect(try await store.link(link.token)?.usedAt == nil)
    }

    @Test(arguments: AccountStoreUnderTest.allCases)
    func `a new link takes the place of that account's alone`(
        _ kind: AccountStoreUnderTest
    ) async throws {
        let store = try kind.open(in: folder)
        let first = try await link(for: "anna", in: store)
        let other = try await link(for: "zoe", in: store)
        let second = SignInLink(token: SessionToken(), account: first.account, expires: later)
        try await store.keep(second)
        #expect(try await store.link(first.token) == nil)
        #expect(try await store.link(second.token) == second)
        #expect(try await store.link(other.token) == other)
        await #expect(throws: AccountError.unknownLink) {
            try await store.beginSession(session(of: first.account), by: first.token, at: now)
        }
    }

    @Test(arguments: AccountStoreUnderTest.allCases)
    func `who is removed or signed out everywhere has neither session nor link`(
        _ kind: AccountStoreUnderTest
    ) async throws {
        let store = try kind.open(in: folder)
        for name in ["anna", "zoe"] {
            let link = try await link(for: name, in: store)
            let session = session(of: link.account)
            try await store.beginSession(session, at: now)
            if name == "anna" {
                try await store.remove(name)
            } else {
                try await store.endSessions(of: name, noting: entry("zoe"))
            }
            #expect(try await store.link(link.token) == nil, "\(name)")
            #expect(try await store.session(session.token, at: now) == nil, "\(name)")
        }
    }

    @Test(arguments: AccountStoreUnderTest.allCases)
    func `a session in use can be put off, to its end and no further`(
        _ kind: AccountStoreUnderTest
    ) async throws {
        let store = try kind.open(in: folder)
        let link = try await link(for: "anna", in: store)
        let session = session(of: link.account)
        try await store.beginSession(session, at: now)
        let longer = Session(
            token: session.token, account: session.account, expires: session.ends,
            ends: session.ends)
        try await store.extendSession(longer)
        #expect(try await store.session(session.token, at: later) == longer)
        #expect(try await store.session(session.token, at: session.ends) == nil)
    }

    @Test(arguments: AccountStoreUnderTest.allCases)
    func `a role is changed from the next look on`(_ kind: AccountStoreUnderTest) async throws {
        let store = try kind.open(in: folder)
        let link = try await link(for: "anna", in: store)
        let session = session(of: link.account)
        try await store.beginSession(session, at: now)
        let leader = try Account(name: "anna", role: .teamLeader, nation: Nation("CAN"))
        try await store.change(leader, noting: entry("anna"))
        #expect(try await store.session(session.token, at: now)?.account == leader)
        await #expect(throws: AccountError.unknownAccount("zoe")) {
            try await store.change(
                try Account(name: "zoe", role: .referee), noting: entry("zoe"))
        }
    }

    @Test(arguments: AccountStoreUnderTest.allCases)
    func `the trail is kept newest first, and not of what was not done`(
        _ kind: AccountStoreUnderTest
    ) async throws {
        let store = try kind.open(in: folder)
        for name in ["one", "two", "three"] { try await store.note(entry(name)) }
        await #expect(throws: AccountError.unknownAccount("nobody")) {
            try await store.remove("nobody", noting: entry("nobody"))
        }
        #expect(try await store.trail(limit: 2) == [entry("three"), entry("two")])
        #expect(try await store.trail(limit: 10).count == 3)
    }

    private func entry(_ name: String) -> TrailEntry {
        TrailEntry(.changed, of: name, by: "Rita", from: "10.0.0.7", at: now, detail: "referee")
    }

    private func link(for name: String, in store: any AccountStore) async throws -> SignInLink {
        let account = try Account(name: name, role: .recorder)
        try await store.add(account, password: nil)
        let link = SignInLink(token: SessionToken(), account: account, expires: later)
        try await store.keep(link)
        return link
    }

    private func session(of account: Account) -> Session {
        Session(
            token: SessionToken(), account: account, expires: later,
            ends: Timestamp(milliseconds: later.milliseconds + 1000))
    }
}
